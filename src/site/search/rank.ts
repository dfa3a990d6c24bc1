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
				score: score * Math.sqrt(cover) * factor(id),
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

/** How much a term tells that `count` of `total` records have. */
export function weigh(count: number, total: number): number {
	return Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
}
