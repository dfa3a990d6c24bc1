import type { Fingerprint } from './fingerprint.ts';
import type { TextIndex } from './index-text.ts';
import { hashWords, shingleWords } from './index-text.ts';

/** A stretch of a text that seems to be a passage. */
export interface Match {
	/** Its first word, and the one behind its last. */
	from: number;
	to: number;
	/** How much of the passage it contains, from 0 to 1; 1 is the passage word for word. */
	similarity: number;
}

/** From which similarity on a stretch is taken for the passage, changed. */
export const recognised = 0.45;

/**
 * Finds a passage: word for word, else the stretch that holds most of its sketch. Of several, the one nearest to where
 * it stood counts. Nothing where no shingle of it is left.
 */
export function findPassage(index: TextIndex, fingerprint: Fingerprint): Match | undefined {
	const expected = (fingerprint.offset / fingerprint.total) * index.words.length;
	const exact = nearestTo(expected, findExact(index, fingerprint));
	return exact ?? nearestTo(expected, findAlike(index, fingerprint));
}

function nearestTo(expected: number, matches: readonly Match[]): Match | undefined {
	const distance = ({ from }: Match) => Math.abs(from - expected);
	let best: Match | undefined;
	for (const match of matches) if (!best || distance(match) < distance(best)) best = match;
	return best;
}

/** All places at which the passage stands word for word. */
function findExact(index: TextIndex, passage: Fingerprint): Match[] {
	const { words } = index;
	return [...findStarts(index, passage)]
		.filter((start) => start + passage.words <= words.length)
		.filter((start) => hashWords(words.slice(start, start + passage.words)) === passage.exact)
		.map((from) => ({ from, to: from + passage.words, similarity: 1 }));
}

/** Where a passage may begin: around its rarest shingle, or anywhere where it is shorter than one. */
function findStarts({ words, shingles }: TextIndex, passage: Fingerprint): Iterable<number> {
	if (passage.words < shingleWords) return words.keys();
	const [rarest = []] = passage.sketch
		.map((hash) => shingles.get(hash) ?? [])
		.toSorted((a, b) => a.length - b.length);
	const starts = new Set<number>();
	for (const position of rarest) {
		const first = Math.max(0, position + shingleWords - passage.words);
		for (let start = first; start <= position; start++) starts.add(start);
	}
	return starts;
}

/** All stretches, a little longer than the passage, that hold most of its sketch. */
function findAlike({ shingles }: TextIndex, { sketch, words }: Fingerprint): Match[] {
	const hits = sketch
		.flatMap((hash) => (shingles.get(hash) ?? []).map((at) => ({ at, hash })))
		.toSorted((a, b) => a.at - b.at);
	const reach = Math.ceil(words * 1.25) + 1;
	const inside = new Map<number, number>();
	let [left, most] = [0, 0];
	let best: Match[] = [];
	for (const [right, { at, hash }] of hits.entries()) {
		inside.set(hash, (inside.get(hash) ?? 0) + 1);
		for (; at - (hits[left]?.at ?? at) > reach; left++) forget(inside, hits[left]?.hash);
		if (inside.size < most) continue;
		if (inside.size > most) best = [];
		most = inside.size;
		const from = hits[left]?.at ?? at;
		// Never 1: word for word it is not.
		const similarity = Math.min(most / sketch.length, 0.99);
		best.push({ from, to: (hits[right]?.at ?? at) + shingleWords, similarity });
	}
	return best;
}

function forget(inside: Map<number, number>, hash = -1): void {
	const count = inside.get(hash) ?? 0;
	if (count > 1) inside.set(hash, count - 1);
	else inside.delete(hash);
}
