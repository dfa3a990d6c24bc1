import { expect, test } from 'vitest';
import { countColumns, makeOneLine, makeVisible } from '../../src/report/visible.ts';

test.each([
	['plain text, ünïcode, 日本 and 👩‍🚀 stay', 'plain text, ünïcode, 日本 and 👩‍🚀 stay'],
	['\u001B[2J clears', '<U+001B>[2J clears'],
	['\u009B2J clears', '<U+009B>2J clears'],
	['\u001B]0;title\u0007', '<U+001B>]0;title<U+0007>'],
	['back\b\rover', 'back<U+0008><U+000D>over'],
	['\u202Edesrever\u2066', '<U+202E>desrever<U+2066>'],
	['in\u00ADvi\u200Bsi\uFEFFble', 'in<U+00AD>vi<U+200B>si<U+FEFF>ble'],
	['tag \u{E0041}', 'tag <U+E0041>'],
	['lone \uD800', 'lone <U+D800>'],
	['lines\u2028and\u2029paragraphs', 'lines<U+2028>and<U+2029>paragraphs'],
	['a\tb', 'a    b'],
])('makes %j visible', (text, expected) => {
	expect(makeVisible(text)).toBe(expected);
});

test('puts text of several lines into one', () => {
	expect(makeOneLine('  one\n\ttwo\u2028three \u001B[A ')).toBe('one two three <U+001B>[A');
});

test.each([
	['abc', 3],
	['日本', 4],
	['e\u0301', 1],
	['', 0],
])('counts the columns of %j', (text, expected) => {
	expect(countColumns(text)).toBe(expected);
});
