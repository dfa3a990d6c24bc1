import type { AnswerType, RawAnswer } from '../../model/answer.ts';
import { nearest } from '../nearest.ts';
import type { Answer, Comparison, Misfit } from './answer.ts';
import { findOption } from './choice.ts';

type SetAnswer = Extract<Answer, { type: 'set' }>;
type SetType = Extract<AnswerType, { type: 'set' }>;

/** Reads what a set includes and excludes; a text or a list is what it includes. */
export function parseSet({ options }: SetType, raw: RawAnswer): Answer | Misfit {
	const { includes, excludes, only } =
		typeof raw === 'string'
			? { includes: [raw], excludes: [], only: false }
			: Array.isArray(raw)
				? { includes: raw, excludes: [], only: false }
				: raw;
	if (options) {
		const unknown = [...includes, ...excludes].find(
			(item) => findOption(options, item.trim()) === undefined,
		);
		if (unknown !== undefined) return stranger(unknown, Object.keys(options));
	}
	const name = (item: string) =>
		(options ? findOption(options, item.trim()) : undefined) ?? item.trim();
	const [inside, outside] = [unique(includes.map(name)), unique(excludes.map(name))];
	const both = inside.find((item) => holds(outside, item));
	if (both !== undefined)
		return { type: 'misfit', expected: `\`${both}\` either included or excluded` };
	if (inside.length + outside.length === 0 && !only) {
		return { type: 'misfit', expected: 'something in `includes` or `excludes`, or `only: true`' };
	}
	return create(inside, outside, only);
}

/** Sets conflict when one excludes what the other includes, or holds only what it names and the other more. */
export function compareSets(a: SetAnswer, b: SetAnswer): Comparison {
	if (a.key === b.key) return { kind: 'same', reason: 'both name the same' };
	const [item] = [clash(a, b), clash(b, a)].filter((found) => found !== undefined).toSorted();
	if (item !== undefined)
		return { kind: 'conflicting', reason: `one includes \`${item}\`, the other does not` };
	return { kind: 'compatible', reason: 'neither excludes what the other includes' };
}

/** Whether `a` says all that `b` says, and more; nothing says more than what is all there is. */
export function isFinerSet(a: SetAnswer, b: SetAnswer): boolean {
	if (a.key === b.key || b.only) return false;
	return (
		b.includes.every((item) => holds(a.includes, item)) &&
		b.excludes.every((item) => holds(a.excludes, item) || (a.only && !holds(a.includes, item)))
	);
}

/** What several sets that agree say together. */
export function joinSets(sets: readonly SetAnswer[]): SetAnswer {
	return create(
		unique(sets.flatMap((set) => set.includes)),
		unique(sets.flatMap((set) => set.excludes)),
		sets.some((set) => set.only),
	);
}

function create(includes: string[], excludes: string[], only: boolean): SetAnswer {
	const shown = {
		...(includes.length > 0 && { includes }),
		...(excludes.length > 0 && { excludes }),
		...(only && { only: true as const }),
	};
	const key = JSON.stringify([includes.map(fold), excludes.map(fold), only]);
	return { type: 'set', key, shown, includes, excludes, only };
}

/** Something `a` includes that `b` rules out. */
function clash(a: SetAnswer, b: SetAnswer): string | undefined {
	return a.includes.find((item) => holds(b.excludes, item) || (b.only && !holds(b.includes, item)));
}

function stranger(item: string, known: string[]): Misfit {
	return {
		type: 'misfit',
		expected: `\`${item}\` to be one of \`${known.join('`, `')}\``,
		nearest: nearest(item, known),
	};
}

function holds(items: readonly string[], item: string): boolean {
	return items.some((other) => fold(other) === fold(item));
}

function unique(items: string[]): string[] {
	const byFold = new Map<string, string>();
	for (const item of items.toSorted()) if (!byFold.has(fold(item))) byFold.set(fold(item), item);
	return [...byFold.keys()].toSorted().map((key) => byFold.get(key) ?? key);
}

function fold(item: string): string {
	return item.normalize('NFKC').toLowerCase();
}
