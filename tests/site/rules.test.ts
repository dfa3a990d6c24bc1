import { expect, test } from 'vitest';
import { findOwnLines, listRules } from '../../src/site/rules.ts';

test('lines that another version of a file does not have are found, file by file', () => {
	const files = { 'a.yaml': 'one\ntwo\nthree\n', 'b.yaml': 'four\n' };
	const others = { 'a.yaml': 'one\n2\nthree\nmore\n' };
	expect(findOwnLines(files, others)).toEqual(
		new Map([
			['a.yaml', new Set([2])],
			['b.yaml', new Set([1])],
		]),
	);
});

test('in the examples of every rule some line differs', () => {
	const same = listRules().filter(({ examples: { good, bad } }) => {
		const lines = [...findOwnLines(good, bad).values(), ...findOwnLines(bad, good).values()];
		return lines.every(({ size }) => size === 0);
	});
	expect(same).toEqual([]);
});
