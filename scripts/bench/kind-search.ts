import { existsSync } from 'node:fs';
import type { Kind } from './kind.ts';
import { Refusal } from './kind.ts';

/** How well search finds what people look for, and how fast. */
export const benchSearch: Kind = {
	usage: 'search [--queries FILE] [--dist DIR] [--misses]',
	about:
		'Types queries into the search of the site and of one with 10 000 questions, and says how good the results are and what they took, beside MiniSearch over the same records.',
	options: [
		'--queries FILE     what to search for; default: tests/search/queries.yaml',
		'--dist DIR         the built site to search in; default: a new one',
		'--misses           list the queries whose answer is not among the first three results',
	],
	run: async ({ queries, dist, misses }) => {
		const missing = [queries, dist].find((path) => path !== undefined && !existsSync(path));
		if (missing !== undefined) {
			throw new Refusal(`Unexpected path \`${missing}\`, expected one that leads somewhere`);
		}
		// A browser and the site's own modules take a while to load: for this kind alone.
		const { measureSearch } = await import('./search.ts');
		return measureSearch({ queries, dist, misses });
	},
};
