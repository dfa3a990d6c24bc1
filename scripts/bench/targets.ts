import type { Row } from './rows.ts';
import { findSmaller, growth, patience } from './rows.ts';

/** Something that was to be reached, and what was. */
export interface Target {
	name: string;
	found: string;
	isMet: boolean;
}

/** The stages of a check. */
export const stages = ['read', 'check', 'report'] as const;

// Shorter times say more about the start of the program than about growth.
const shortest = 0.1;

/** Holds the measurements against the targets, as far as they were taken. */
export function judge(rows: readonly Row[], shipped: number | undefined): Target[] {
	return [
		...(shipped === undefined ? [] : [atMost('shipped base, whole process', shipped, 1, 's')]),
		...rows.flatMap((row) => judgeSize(row, rows)),
		...judgeOneQuestion(rows),
	];
}

function judgeSize(row: Row, rows: readonly Row[]): Target[] {
	const name = nameOf(row);
	const { times, claims } = row;
	if (!times) return [{ name, found: `not done after ${patience} s`, isMet: false }];
	if (row.questions === 'one') return [];
	const targets: Target[] = [];
	if (claims === 100_000 && row.format === 'yaml') {
		targets.push(atMost(`${name}, whole process`, times.whole, 5, 's'));
	}
	if (claims === 1_000_000) {
		targets.push(atMost(`${name}, whole process`, times.whole, 40, 's'));
		targets.push(atMost(`${name}, peak memory`, times.maxRss / 2 ** 30, 3, 'GiB'));
	}
	if (claims >= 100_000) {
		targets.push(atMost(`${name}, check by read`, times.check / times.read, 0.25, ''));
	}
	return [...targets, ...judgeGrowth(row, findSmaller(row, rows))];
}

function judgeGrowth(row: Row, smaller: Row | undefined): Target[] {
	return stages.flatMap((stage) => {
		const [seconds, before] = [row.times?.[stage], smaller?.times?.[stage]];
		if (!smaller || seconds === undefined || before === undefined || before < shortest) return [];
		const from = { claims: smaller.claims, seconds: before };
		const exponent = growth(from, { claims: row.claims, seconds });
		return [atMost(`${nameOf(row)}, growth of ${stage}`, exponent, 1.1, '')];
	});
}

function judgeOneQuestion(rows: readonly Row[]): Target[] {
	const find = (questions: Row['questions']) =>
		rows.find((row) => row.questions === questions && row.claims === 100_000)?.times?.check;
	const [one, many] = [find('one'), find('many')];
	if (one === undefined || many === undefined) return [];
	return [atMost('100 000 claims of one question, check by that of many', one / many, 1, '')];
}

/** Something measured that is not to be more than a limit. */
export function atMost(name: string, value: number, limit: number, unit: string): Target {
	const found = `${value.toFixed(2)} ${unit}`.trim();
	return { name: `${name}: at most ${`${limit} ${unit}`.trim()}`, found, isMet: value <= limit };
}

/** Says what a base is like. */
export function nameOf({ claims, format, questions }: Row): string {
	const count = claims.toLocaleString('en').replaceAll(',', ' ');
	return `${count} claims, ${format}, ${questions === 'one' ? 'one question' : 'many questions'}`;
}
