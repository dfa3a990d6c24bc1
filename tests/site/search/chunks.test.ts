import { expect, test } from 'vitest';
import type { IndexedWord } from '../../../src/site/search/chunks.ts';
import { splitChunk } from '../../../src/site/search/chunks.ts';
import { mostRecords } from '../../../src/site/search/limits.ts';
import { pruneWord } from '../../../src/site/search/prune.ts';

const words = (...list: string[]): IndexedWord[] => list.map((word) => [word, []]);

test('splits a chunk into pieces, and keeps words with one beginning together', () => {
	const pieces = splitChunk(words('ab', 'abc', 'graph', 'graphs', 'gray', 'zebra'), 30);
	expect(pieces.map((piece) => piece.map(([word]) => word))).toEqual([
		['ab', 'abc'],
		['graph', 'graphs'],
		['gray', 'zebra'],
	]);
	expect(splitChunk(words('grade', 'graph', 'graphic', 'graphs', 'zebra'), 20)).toEqual([
		words('grade'),
		words('graph', 'graphic', 'graphs'),
		words('zebra'),
	]);
	expect(splitChunk(words('a', 'b', 'c'), 1000)).toEqual([words('a', 'b', 'c')]);
	expect(splitChunk([], 1000)).toEqual([]);
});

test('leaves a word alone that few records have', () => {
	const word: IndexedWord = ['few', [[3, [-25, 4]]], []];
	expect(pruneWord(word, [1, 1, 1, 1])).toBe(word);
});

test('keeps of a common word the records that say most about it', () => {
	// Every record names it once, each third one as a title does; records are written by their distance.
	const pages = Array.from({ length: 3 * mostRecords }, (_, page) => [
		page === 0 ? 0 : 1,
		page % 3 === 2 ? [-241, 5] : [-25, 5],
		[],
	]);
	const lengths = pages.map(() => 100);
	const kept = Array.from({ length: mostRecords }, (_, index) => [
		index === 0 ? 2 : 3,
		[-241, 5],
		[],
	]);
	expect(pruneWord(['common', pages, []], lengths)).toEqual(['common', kept, []]);
});
