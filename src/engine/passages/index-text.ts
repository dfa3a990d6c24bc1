import { hashText } from '../hash.ts';
import type { Word } from './words.ts';
import { readWords } from './words.ts';

/** How many words in a row make a shingle. */
export const shingleWords = 2;

/** The words of a text, and where each shingle of them stands. */
export interface TextIndex {
	words: readonly Word[];
	/** Positions of the first word of each shingle, in order, by the shingle's hash. */
	shingles: ReadonlyMap<number, readonly number[]>;
}

/** Indexes a text, so that passages can be found in it. */
export function indexText(text: string): TextIndex {
	const words = readWords(text);
	const shingles = new Map<number, number[]>();
	for (const [position, hash] of hashShingles(words).entries()) {
		const known = shingles.get(hash);
		if (known) known.push(position);
		else shingles.set(hash, [position]);
	}
	return { words, shingles };
}

/** The hashes of all shingles, in the order in which they begin; a text shorter than one is one by itself. */
export function hashShingles(words: readonly Word[]): number[] {
	const count = Math.max(Math.min(words.length, 1), words.length - shingleWords + 1);
	return Array.from({ length: count }, (_, start) =>
		hashShingle(words.slice(start, start + shingleWords)),
	);
}

/** The hash of some words in a row: 32 bits. */
export function hashWords(words: readonly Word[]): number {
	return hashText(words.map(({ text }) => text).join(' '));
}

// 24 bits are four letters of a fingerprint.
function hashShingle(words: readonly Word[]): number {
	return hashWords(words) >>> 8;
}
