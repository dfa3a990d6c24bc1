import type { RawAnswer } from '../../model/answer.ts';
import { nearest } from '../nearest.ts';
import type { Answer, Comparison, Misfit } from './answer.ts';

type OrderAnswer = Extract<Answer, { type: 'order' }>;

const signs = new Map([
	['<', 1],
	['=', 2],
	['<=', 3],
	['>', 4],
	['>=', 6],
]);

/** What an order says of two subjects, named in the order in which the question lists them. */
export interface PairOrder {
	pair: readonly [string, string];
	answer: OrderAnswer;
}

/**
 * Reads `a > b`, `>=`, `=`, `<`, `<=` and chains of them as what they say of each pair of subjects.
 *
 * @example 'a > b >= c' → a > b, b >= c, a > c
 */
export function parseOrder(about: readonly string[], raw: RawAnswer): PairOrder[] | Misfit {
	const expected = 'subjects joined by `>`, `>=`, `=`, `<=` or `<`';
	if (typeof raw !== 'string') return { type: 'misfit', expected };
	const parts = raw.split(/\s*(>=|<=|>|<|=)\s*/).map((part) => part.trim());
	const names = parts.filter((_, index) => index % 2 === 0);
	const links = parts.filter((_, index) => index % 2 === 1).map((sign) => signs.get(sign) ?? 0);
	const unknown = names.find((name) => !about.includes(name));
	if (unknown !== undefined) {
		const known = `\`${about.join('`, `')}\``;
		return {
			type: 'misfit',
			expected: `${expected}, each one of ${known}`,
			nearest: nearest(unknown, about),
		};
	}
	if (links.length === 0 || new Set(names).size < names.length) return { type: 'misfit', expected };
	const pairs = pairUp(about, names, links);
	return pairs;
}

/** Orders agree when one of less, equal and greater is possible in both. */
export function compareOrders(a: OrderAnswer, b: OrderAnswer): Comparison {
	const [first, second] = [a.shown, b.shown].toSorted();
	if (a.key === b.key) return { kind: 'same', reason: `both say \`${a.shown}\`` };
	if ((a.possible & b.possible) === 0)
		return { kind: 'conflicting', reason: `\`${first}\` excludes \`${second}\`` };
	return { kind: 'compatible', reason: `\`${first}\` and \`${second}\` can both hold` };
}

/** Whether `a` leaves fewer possibilities than `b`, all of them among those of `b`. */
export function isFinerOrder(a: OrderAnswer, b: OrderAnswer): boolean {
	return a.possible !== b.possible && (a.possible & b.possible) === a.possible;
}

/** Greater first, then equal, then less. */
export function orderOrders(a: OrderAnswer, b: OrderAnswer): number {
	return b.possible - a.possible;
}

function pairUp(about: readonly string[], names: string[], links: number[]): PairOrder[] {
	const pairs = [];
	for (let left = 0; left < names.length; left++) {
		for (let right = left + 1; right < names.length; right++) {
			const possible = chain(links.slice(left, right));
			const [a, b] = [names[left] ?? '', names[right] ?? ''];
			if (possible) pairs.push(orient(about, a, b, possible));
		}
	}
	return pairs;
}

/** What a chain says of its ends; 0 where its links point both ways. */
function chain(links: number[]): number {
	const down = links.every((link) => link === 2 || (link & 4) > 0);
	const up = links.every((link) => link === 2 || (link & 1) > 0);
	if (links.includes(4)) return down ? 4 : 0;
	if (links.includes(1)) return up ? 1 : 0;
	if (links.every((link) => link === 2)) return 2;
	if (down) return 6;
	return up ? 3 : 0;
}

function orient(about: readonly string[], a: string, b: string, possible: number): PairOrder {
	if (about.indexOf(a) < about.indexOf(b)) return { pair: [a, b], answer: create(a, b, possible) };
	const turned = ((possible & 1) << 2) | (possible & 2) | ((possible & 4) >> 2);
	return { pair: [b, a], answer: create(b, a, turned) };
}

function create(a: string, b: string, possible: number): OrderAnswer {
	const sign = [...signs].find(([, value]) => value === possible)?.[0] ?? '=';
	return { type: 'order', key: String(possible), shown: `${a} ${sign} ${b}`, possible };
}
