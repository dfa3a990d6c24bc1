import { expect, test } from 'vitest';
import { readRanks, writeRanks } from '../../src/form/ranks.ts';

test.each([
	['a > b = c', { a: 1, b: 2, c: 2 }],
	['a', { a: 1 }],
	['', {}],
])('reads %j and writes it again', (order, ranks) => {
	expect(Object.fromEntries(readRanks(order))).toEqual(ranks);
	expect(writeRanks(new Map(Object.entries(ranks)))).toBe(order);
});

test('leaves out places nobody has', () => {
	expect(
		writeRanks(
			new Map([
				['b', 3],
				['a', 1],
			]),
		),
	).toBe('a > b');
});
