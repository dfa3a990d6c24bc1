import { expect, test } from 'vitest';
import { findLongestRun } from '../../../src/engine/passages/copied.ts';
import { indexText } from '../../../src/engine/passages/index-text.ts';
import { readWords } from '../../../src/engine/passages/words.ts';

const text = 'One two three. Four five six seven, two three four!';

test.each([
	[
		'the longest of several rows',
		'two three, then Five SIX seven two',
		{ from: 3, at: 4, length: 4 },
	],
	['a row up to the end', 'and six seven two three four', { from: 1, at: 5, length: 5 }],
	['nothing where only single words are shared', 'seven and one', undefined],
	['nothing in a text of one word', 'one', undefined],
	['nothing without words', '…', undefined],
])('finds %s', (_, own, run) => {
	expect(findLongestRun(indexText(text), readWords(own))).toEqual(run);
});
