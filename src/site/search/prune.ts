import * as z from 'zod';
import type { IndexedWord } from './chunks.ts';
import { mostRecords } from './limits.ts';

const pagesSchema = z.array(z.tuple([z.int(), z.array(z.int())]).rest(z.unknown()));

/**
 * A word with the records that say most about it. Looking a word up takes time by the square of the records it is in, and
 * nobody reads on to the last of thousands.
 */
export function pruneWord(word: IndexedWord, lengths: readonly number[]): IndexedWord {
	const [text, listed, ...rest] = word;
	if (!Array.isArray(listed) || listed.length <= mostRecords) return word;
	let last = 0;
	const pages = pagesSchema.parse(listed).map(([step, places, ...of]) => {
		last += step;
		return { page: last, value: weigh(places) / Math.sqrt(lengths[last] ?? 1), places, of };
	});
	const best = pages
		.toSorted((a, b) => b.value - a.value || a.page - b.page)
		.slice(0, mostRecords)
		.toSorted((a, b) => a.page - b.page);
	const kept = best.map(({ page, places, of }, index) => {
		return [page - (best[index - 1]?.page ?? 0), places, ...of];
	});
	return [text, kept, ...rest];
}

/** The weights of all places together: a negative number sets the weight of the places behind it. */
function weigh(places: readonly number[]): number {
	let weight = 24;
	let sum = 0;
	for (const place of places) {
		if (place < 0) weight = -place - 1;
		else sum += weight;
	}
	return sum;
}
