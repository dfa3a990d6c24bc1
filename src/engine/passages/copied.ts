import type { TextIndex } from './index-text.ts';
import { hashShingles } from './index-text.ts';
import type { Word } from './words.ts';

/** Words in a row that stand in a text too. */
export interface Run {
	/** Where they begin among the words, and among those of the text. */
	from: number;
	at: number;
	length: number;
}

/** The longest row of words that a text has too; nothing where none is longer than a word. */
export function findLongestRun(
	{ words, shingles }: TextIndex,
	own: readonly Word[],
): Run | undefined {
	let longest: Run | undefined;
	for (const [from, hash] of hashShingles(own).entries()) {
		for (const at of shingles.get(hash) ?? []) {
			const length = countAlike(own, from, words, at);
			if (length > (longest?.length ?? 1)) longest = { from, at, length };
		}
	}
	return longest;
}

function countAlike(
	own: readonly Word[],
	from: number,
	words: readonly Word[],
	at: number,
): number {
	let length = 0;
	while (from + length < own.length && own[from + length]?.text === words[at + length]?.text)
		length++;
	return length;
}
