import { expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/site/search/excerpt.ts';

const text = 'a b c d e f g h i j k l';

test.each([
	[[], 'a b c d'],
	[[5], 'e <mark>f</mark> g h'],
	[[11], 'i j k <mark>l</mark>'],
	[[0, 7, 8, 9], '<mark>h</mark> <mark>i</mark> <mark>j</mark> k'],
	[[99], 'a b c d'],
])('quotes the passage with most of the words at %j', (places, expected) => {
	expect(makeExcerpt(text, places, 4)).toBe(expected);
});

test('quotes a short text whole, and leaves its markup as it is', () => {
	expect(makeExcerpt('one &lt;two&gt;', [1], 30)).toBe('one <mark>&lt;two&gt;</mark>');
	expect(makeExcerpt('', [0], 30)).toBe('');
});
