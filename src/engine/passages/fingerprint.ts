import type { TextIndex } from './index-text.ts';
import { hashShingles, hashWords } from './index-text.ts';

/** At most how many shingles a fingerprint keeps. */
export const sketchSize = 16;

/** What is kept of a passage: enough to find it again, not enough to read it. */
export interface Fingerprint {
	/** How many words it has. */
	words: number;
	/** How many words of the text stood before it, and how many the text had. */
	offset: number;
	total: number;
	/** Hash of all its words. */
	exact: number;
	/** Hashes of some of its shingles, sorted. */
	sketch: number[];
	/** Words that point at it in an address, `start` or `start,end`, percent-encoded. */
	locator?: string | undefined;
}

/**
 * Takes the fingerprint of the words of a text from one position up to another. The sketch keeps the shingles with the
 * smallest hashes, a sample by which to estimate how much of the passage a text contains: Broder, "On the resemblance and
 * containment of documents", Compression and Complexity of Sequences, 1997.
 */
export function takeFingerprint({ words }: TextIndex, from: number, to: number): Fingerprint {
	const passage = words.slice(from, to);
	const hashes = new Set(hashShingles(passage));
	return {
		words: passage.length,
		offset: from,
		total: words.length,
		exact: hashWords(passage),
		sketch: [...hashes].toSorted((a, b) => a - b).slice(0, sketchSize),
	};
}

/** @example 'p1:4@12/310:…:…' */
export function printFingerprint(fingerprint: Fingerprint): string {
	const { words, offset, total, exact, sketch, locator } = fingerprint;
	const letters = sketch.map((hash) => encode(hash, shingleLetters)).join('');
	const head = `p1:${words}@${offset}/${total}:${encode(exact, exactLetters)}:${letters}`;
	return locator === undefined ? head : `${head}:${locator}`;
}

/** Reads a fingerprint that is written as its schema demands. */
export function parseFingerprint(written: string): Fingerprint {
	const [, place = '', exact = '', letters = '', locator] = written.split(':');
	const [words = 0, offset = 0, total = 0] = place.split(/[@/]/).map(Number);
	const sketch = letters.match(/.{4}/g) ?? [];
	return { words, offset, total, exact: decode(exact), sketch: sketch.map(decode), locator };
}

const [exactLetters, shingleLetters] = [6, 4];
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function encode(value: number, length: number): string {
	let letters = '';
	for (let rest = value; letters.length < length; rest = Math.floor(rest / 64)) {
		letters = (alphabet[rest % 64] ?? '') + letters;
	}
	return letters;
}

function decode(letters: string): number {
	return [...letters].reduce((value, letter) => value * 64 + alphabet.indexOf(letter), 0);
}
