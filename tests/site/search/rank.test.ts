import { expect, test } from 'vitest';
import type { TermHits } from '../../../src/site/search/rank.ts';
import { rank } from '../../../src/site/search/rank.ts';

/** A term with the places at which records have it, each found as well as the other. */
function makeTerm(places: Record<string, number[]>, weight = 1): TermHits {
	const hits = Object.entries(places).map(([id, words]) => {
		const result = { id, score: 1, words, data: () => Promise.reject(new Error('not asked for')) };
		return [id, { result, score: 1, words, found: [] }] as const;
	});
	return { hits: new Map(hits), weight };
}

const order = (...terms: TermHits[]) => rank(terms, () => 1).map(({ id }) => id);

test('puts a record in which the terms stand together first', () => {
	expect(
		order(makeTerm({ apart: [2], together: [40] }), makeTerm({ apart: [30], together: [45] })),
	).toEqual(['together', 'apart']);
	expect(
		order(makeTerm({ apart: [2], together: [40] }), makeTerm({ apart: [8], together: [35] })),
	).toEqual(['together', 'apart']);
});

test('does not take one term twice for two that stand together', () => {
	const ranked = rank(
		[makeTerm({ a: [1, 2, 3], b: [1] }), makeTerm({ a: [90], b: [90] })],
		() => 1,
	);
	expect(ranked.map(({ score }) => score)).toEqual([2, 2]);
});

test('counts what stands together by how much it tells', () => {
	const [first] = rank(
		[makeTerm({ a: [1] }, 3), makeTerm({ a: [2] }, 2), makeTerm({ a: [50] }, 5)],
		() => 1,
	);
	expect(first?.score).toBeCloseTo(10 * (1 + 5 / 10));
});

test('leaves out what has little of the query', () => {
	const terms = [makeTerm({ all: [1], little: [1] }, 1), makeTerm({ all: [9] }, 9)];
	expect(order(...terms)).toEqual(['all']);
});
