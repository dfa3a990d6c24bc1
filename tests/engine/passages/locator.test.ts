import { expect, test } from 'vitest';
import { indexText } from '../../../src/engine/passages/index-text.ts';
import { addLocator, makeLocator } from '../../../src/engine/passages/locator.ts';

const text = `Quill is small. Quill is fast, and it’s well-known & (nearly) free.
Nib is small.
Nib is fast and it is dear, too.`;

function locate(passage: string): string | undefined {
	const index = indexText(text);
	const start = text.indexOf(passage);
	const from = index.words.findIndex((word) => word.start >= start);
	const behind = index.words.findIndex((word) => word.start >= start + passage.length);
	return makeLocator(text, index, from, behind < 0 ? index.words.length : behind);
}

test.each([
	[
		'the first and the last three words',
		'Quill is small. Quill is fast',
		'Quill%20is%20small,Quill%20is%20fast',
	],
	['what is left of a short passage', 'Nib is small.', 'Nib%20is%20small'],
	['signs that part a directive', 'well-known & (nearly) free', 'well%2Dknown%20%26%20(nearly'],
	['no words over a line break', 'free.\nNib is small', 'Nib%20is%20small'],
	['no words that stand there twice', 'is small', undefined],
	['no single word', 'dear', undefined],
])('points with %s', (_, passage, locator) => {
	expect(locate(passage)).toBe(locator);
});

test.each([
	['https://example.org/a', 'so%20it', 'https://example.org/a#:~:text=so%20it'],
	['https://example.org/a#b', 'so,was', 'https://example.org/a#b:~:text=so,was'],
	['https://example.org/a#:~:text=old', 'so', 'https://example.org/a#:~:text=old'],
	['https://example.org/a', undefined, 'https://example.org/a'],
])('adds to %s the words %s', (url, locator, address) => {
	expect(addLocator(url, locator)).toBe(address);
});
