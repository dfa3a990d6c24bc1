import type { Found, Scores } from './search-scores.ts';
import { placeOf } from './search-scores.ts';
import type { Target } from './targets.ts';

/** What searching in a base of some size came to, here and with the baseline. */
export interface Comparison {
	name: string;
	/** The most bytes a first search may take. */
	firstBytes: number;
	site: Scores;
	baseline: Scores;
}

const columns = [
	['MRR@10', ({ mrr }) => mrr.toFixed(3)],
	['success@1', ({ success1 }) => success1.toFixed(3)],
	['success@3', ({ success3 }) => success3.toFixed(3)],
	['median ms', ({ median }) => median.toFixed(1)],
	['p95 ms', ({ p95 }) => p95.toFixed(1)],
	['first ms', ({ firstTime }) => firstTime.toFixed(0)],
	['first kB', ({ firstBytes }) => (firstBytes / 1000).toFixed(0)],
	['most kB', ({ mostBytes }) => (mostBytes / 1000).toFixed(0)],
	['later kB', ({ laterBytes }) => (laterBytes / 1000).toFixed(1)],
] as const satisfies readonly (readonly [string, (scores: Scores) => string])[];

/** The headings of the table, as one line. */
export const searchHead = line(['base', ...columns.map(([name]) => name)]);

/** The lines of the table for one base. */
export function searchLines({ name, site, baseline }: Comparison): string {
	const row = (label: string, scores: Scores) =>
		line([`${name}, ${label}`, ...columns.map(([, show]) => show(scores))]);
	return [row('the site', site), row('MiniSearch', baseline)].join('\n');
}

/** Holds what was found against the targets. */
export function judgeSearch({ name, firstBytes, site, baseline }: Comparison): Target[] {
	const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
	return [
		{
			name: `${name}, success@1: at least 0.8`,
			found: site.success1.toFixed(3),
			isMet: site.success1 >= 0.8,
		},
		{
			name: `${name}, success@3: at least 0.95`,
			found: site.success3.toFixed(3),
			isMet: site.success3 >= 0.95,
		},
		{
			name: `${name}, MRR@10: ahead of MiniSearch`,
			found: `${site.mrr.toFixed(3)} against ${baseline.mrr.toFixed(3)}`,
			isMet: site.mrr > baseline.mrr,
		},
		{
			name: `${name}, 95 % of the later searches: under 150 ms`,
			found: `${site.p95.toFixed(1)} ms`,
			isMet: site.p95 < 150,
		},
		{
			name: `${name}, bytes of a first search: under ${kilobytes(firstBytes)}`,
			found: `${kilobytes(site.mostBytes)} at most`,
			isMet: site.mostBytes < firstBytes,
		},
	];
}

/** The queries whose answer is not among the first three results, with what is there in its place. */
export function listMisses(found: readonly Found[]): string {
	return found
		.filter((one) => placeOf(one) > 3)
		.map((one) => {
			const place = placeOf(one);
			const where = place === Infinity ? 'not found' : `place ${place}`;
			return `${one.query.query} (${where})\n${one.paths
				.slice(0, 3)
				.map((path) => `    ${path}\n`)
				.join('')}`;
		})
		.join('');
}

function line([name = '', ...cells]: string[]): string {
	return `${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
