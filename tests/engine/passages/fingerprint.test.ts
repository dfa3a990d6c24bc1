import { expect, test } from 'vitest';
import {
	parseFingerprint,
	printFingerprint,
	takeFingerprint,
} from '../../../src/engine/passages/fingerprint.ts';
import { indexText } from '../../../src/engine/passages/index-text.ts';
import { passageSchema } from '../../../src/model/passage.ts';

const take = (text: string, from = 0, to = Infinity) => takeFingerprint(indexText(text), from, to);

test('prints what it reads', () => {
	const fingerprint = { ...take('One two three four five.', 1, 4), locator: 'two%20three,four' };
	const written = printFingerprint(fingerprint);
	expect(written).toMatch(/^p1:3@1\/5:[\w-]{6}:[\w-]{8}:two%20three,four$/);
	expect(parseFingerprint(written)).toEqual(fingerprint);
	expect(passageSchema.parse(written)).toBe(written);
});

test.each([
	['one word', 'One.'],
	['three hundred words', Array.from({ length: 300 }, (_, word) => `w${word}`).join(' ')],
])('writes a short fingerprint of %s', (_, text) => {
	const written = printFingerprint(take(text));
	expect(passageSchema.safeParse(written).success).toBe(true);
	expect(written.length).toBeLessThan(100);
});

test('is the same for two ways to write a text', () => {
	expect(take('The “ﬁrst” one,\n it is')).toEqual(take('the first  ONE: it is.'));
});

test('differs by every word', () => {
	expect(take('It is so.').exact).not.toBe(take('It is not.').exact);
});

test.each([
	['another version', 'p2:3@1/5:AAAAAA:AAAA'],
	['no words', 'p1:0@1/5:AAAAAA:AAAA'],
	['a sketch cut short', 'p1:3@1/5:AAAAAA:AAA'],
	['a sketch too long', `p1:3@1/5:AAAAAA:${'AAAA'.repeat(17)}`],
	['a locator that ends the directive', 'p1:3@1/5:AAAAAA:AAAA:a&b'],
	['a locator with a space', 'p1:3@1/5:AAAAAA:AAAA:a b'],
	['a locator of three parts', 'p1:3@1/5:AAAAAA:AAAA:a,b,c'],
	['a locator too long', `p1:3@1/5:AAAAAA:AAAA:${'a'.repeat(200)}`],
	['words', 'Quill has tabs.'],
])('has no %s', (_, written) => {
	expect(passageSchema.safeParse(written).success).toBe(false);
});
