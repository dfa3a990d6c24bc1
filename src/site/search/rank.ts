import type { CoreResult } from './core.ts';

/** What the index knows about one term of a query. */
export interface TermHits {
	/** Records by how well the best of the term's words fits them. */
	hits: ReadonlyMap<string, Hit>;
	/** How much finding it tells, more where fewer records have it. */
	weight: number;
}

/** One record as far as one term finds it. */
export interface Hit {
	result: CoreResult;
	score: number;
	words: readonly number[];
	/** The words that were found there, as they were looked up. */
	found: readonly string[];
}

/** A record as a whole query finds it. */
export interface Ranked {
	id: string;
	result: CoreResult;
	score: number;
	/** Places of all words found. */
	words: number[];
	found: string[];
}

/** How much of what a query asks for a record must at least have, measured against the best one. */
const leastCover = 0.3;

/** Records that have any of the terms, the best first: scores add up, and count by how much of the query is found. */
export function rank(terms: readonly TermHits[], factor: (id: string) => number): Ranked[] {
	const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
	const ids = new Set(terms.flatMap(({ hits }) => [...hits.keys()]));
	const ranked = [...ids].flatMap((id): (Ranked & { cover: number })[] => {
		const met = terms.filter(({ hits }) => hits.has(id));
		const hits = met.flatMap((term) => term.hits.get(id) ?? []);
		const [first] = hits;
		if (!first || whole === 0) return [];
		const cover = met.reduce((sum, { weight }) => sum + weight, 0) / whole;
		const score = met.reduce(
			(sum, { hits, weight }) => sum + (hits.get(id)?.score ?? 0) * weight,
			0,
		);
		return [
			{
				id,
				result: first.result,
				score: score * Math.sqrt(cover) * (1 + findClosest(id, met) / whole) * factor(id),
				words: hits.flatMap(({ words }) => words),
				found: hits.flatMap(({ found }) => found),
				cover,
			},
		];
	});
	const most = Math.max(0, ...ranked.map(({ cover }) => cover));
	return ranked
		.filter(({ cover }) => cover >= most * leastCover)
		.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** How many words a row has in which terms stand together. */
const rowWords = 6;

/**
 * What the terms that stand together in some row of words tell, at most: words in the order of a title or of another name
 * for the same thing say more than the same words far apart. After Rasolofo and Savoy, "Term proximity scoring for
 * keyword-based retrieval systems", 2003, with weights of terms instead of pairs.
 */
function findClosest(id: string, met: readonly TermHits[]): number {
	const places = met
		.flatMap(({ hits, weight }) => (hits.get(id)?.words ?? []).map((at) => ({ at, hits, weight })))
		.toSorted((a, b) => a.at - b.at);
	let most = 0;
	for (const [index, { at }] of places.entries()) {
		const seen = new Set<unknown>();
		let sum = 0;
		for (let next = index; next < places.length; next++) {
			const place = places[next];
			if (!place || place.at >= at + rowWords) break;
			if (seen.has(place.hits)) continue;
			seen.add(place.hits);
			sum += place.weight;
		}
		most = Math.max(most, seen.size > 1 ? sum : 0);
	}
	return most;
}

/** How much a term tells that `count` of `total` records have. */
export function weigh(count: number, total: number): number {
	return Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
}
