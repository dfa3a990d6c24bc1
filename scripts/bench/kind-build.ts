import { createProgress } from '../progress.ts';
import type { BuildRow } from './build.ts';
import { measureBuilds } from './build.ts';
import { buildHead, buildLines, judgeBuilds } from './build-table.ts';
import type { Kind } from './kind.ts';
import { readSizes } from './kind.ts';

/** How long `astro build` takes. */
export const benchBuild: Kind = {
	usage: 'build [--questions N,N…]',
	about:
		'Makes knowledge bases up and builds the site of each, beside one of Starlight alone with as many pages of plain Markdown.',
	options: ['--questions N,N…   how many questions; default: 100,1000,5000'],
	run: async ({ questions }) => {
		const sizes = readSizes(questions);
		const progress = createProgress(process.stderr);
		console.log(buildHead);
		const rows: BuildRow[] = [];
		for (const size of sizes) {
			const row = await measureBuilds(size, progress);
			console.log(buildLines(row, rows.at(-1)));
			rows.push(row);
		}
		return judgeBuilds(rows);
	},
};
