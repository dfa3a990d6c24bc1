import type { Row } from './rows.ts';
import { findSmaller, growth } from './rows.ts';
import { nameOf, stages } from './targets.ts';

/** The headings of the table, as one line. */
export const tableHead = line([
	'base',
	...stages.map((stage) => `${stage} s`),
	'whole s',
	'cpu s',
	'claims/s',
	'peak MiB',
	'  growth of each stage',
]);

/** The measurements of one base, as one line of the table. */
export function tableLine(row: Row, rows: readonly Row[]): string {
	const { times } = row;
	if (!times) return line([nameOf(row), 'took too long']);
	return line([
		nameOf(row),
		...stages.map((stage) => times[stage].toFixed(2)),
		times.whole.toFixed(2),
		times.cpu.toFixed(2),
		Math.round(row.claims / times.whole).toString(),
		Math.round(times.maxRss / 2 ** 20).toString(),
		showGrowth(row, findSmaller(row, rows)),
	]);
}

function showGrowth({ claims, times }: Row, smaller: Row | undefined): string {
	const before = smaller?.times;
	if (!smaller || !times || !before) return '';
	const exponents = stages.map((stage) =>
		growth(
			{ claims: smaller.claims, seconds: before[stage] },
			{ claims, seconds: times[stage] },
		).toFixed(2),
	);
	return `  ${exponents.join(' ')}`;
}

function line([name = '', ...cells]: string[]): string {
	return `${name.padEnd(42)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
