import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/build.ts';
import type { BuildRow } from './bench/build.ts';
import { buildHead, buildLines, judgeBuilds } from './bench/build-table.ts';
import { measure } from './bench/measure.ts';
import type { Row } from './bench/rows.ts';
import { listShapes, measureShape } from './bench/rows.ts';
import { tableHead, tableLine } from './bench/table.ts';
import type { Target } from './bench/targets.ts';
import { judge } from './bench/targets.ts';
import { createProgress } from './progress.ts';

const usage = `Usage: npm run bench [-- check] [-- --sizes N,N…]
       npm run bench -- build [--questions N,N…]

Makes knowledge bases up, and says how long it took to check each, or to build its site. Beside each site stands
one of Starlight alone with as many pages of plain Markdown, built in the same run.

Options:
  --sizes N,N…       how many claims the bases to check have; default: 1000,10000,100000,1000000
  --questions N,N…   how many questions the bases to build have; default: 100,1000,5000

Ends with 0 when all targets are met, 1 when one is missed.
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sizes: { type: 'string', default: '1000,10000,100000,1000000' },
		questions: { type: 'string', default: '100,1000,5000' },
		help: { type: 'boolean', default: false },
	},
});
const [sizes, questions] = [values.sizes, values.questions].map((list) =>
	list.split(',').map(Number),
);
const [kind = 'check', ...rest] = positionals;
const isUnderstood =
	(kind === 'check' || kind === 'build') &&
	rest.length === 0 &&
	[...(sizes ?? []), ...(questions ?? [])].every((size) => Number.isInteger(size) && size > 0);

if (values.help || !isUnderstood) {
	console.log(usage);
	process.exitCode = values.help ? 0 : 2;
} else {
	const targets = kind === 'build' ? await benchBuilds(questions ?? []) : benchChecks(sizes ?? []);
	process.exitCode = tell(targets) ? 0 : 1;
}

/** Builds sites and prints what that took, the smallest first. */
async function benchBuilds(wanted: readonly number[]): Promise<Target[]> {
	const progress = createProgress(process.stderr);
	console.log(buildHead);
	const rows: BuildRow[] = [];
	for (const size of wanted.toSorted((a, b) => a - b)) {
		const row = await measureBuilds(size, progress);
		console.log(buildLines(row, rows.at(-1)));
		rows.push(row);
	}
	return judgeBuilds(rows);
}

/** Checks bases and prints what that took. */
function benchChecks(wanted: readonly number[]): Target[] {
	const shipped = measure('content', 5, 60);
	console.log(`shipped base: ${shipped?.whole.toFixed(2)} s, the middle of five runs\n`);
	console.log(tableHead);
	const rows: Row[] = [];
	for (const shape of listShapes(wanted)) {
		const row = measureShape(shape);
		rows.push(row);
		console.log(tableLine(row, rows));
	}
	return judge(rows, shipped?.whole);
}

/** Prints the targets; whether all are met. */
function tell(targets: readonly Target[]): boolean {
	console.log('');
	for (const { name, found, isMet } of targets) {
		console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}; found ${found}`);
	}
	return targets.every(({ isMet }) => isMet);
}
