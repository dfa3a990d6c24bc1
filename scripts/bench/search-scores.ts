import type { Query } from './search-queries.ts';

/** What one query found, and what that took. */
export interface Found {
	query: Query;
	/** Paths of the first results, without base and place on the page. */
	paths: readonly string[];
	milliseconds: number;
	bytes: number;
	/** Whether nothing had been searched for before, so that all had to be loaded. */
	isFirst: boolean;
}

/** How good the results of a set of queries are, and what they took. */
export interface Scores {
	queries: number;
	/** Mean of one by the place of the first right result, nothing after the tenth. */
	mrr: number;
	/** Share of the queries with a right result at the top, and among the first three. */
	success1: number;
	success3: number;
	/** Milliseconds of the searches after the first, and of the first ones. */
	median: number;
	p95: number;
	firstTime: number;
	/** Bytes fetched: by half of the first searches, the most by one of them, and the mean of the later ones. */
	firstBytes: number;
	mostBytes: number;
	laterBytes: number;
}

/** Counts up what a set of queries found. */
export function score(found: readonly Found[]): Scores {
	const places = found.map(placeOf);
	const first = found.filter(({ isFirst }) => isFirst);
	const later = found.filter(({ isFirst }) => !isFirst);
	const times = later.map(({ milliseconds }) => milliseconds);
	const within = (limit: number) => mean(places.map((place) => (place <= limit ? 1 : 0)));
	return {
		queries: found.length,
		mrr: mean(places.map((place) => (place <= 10 ? 1 / place : 0))),
		success1: within(1),
		success3: within(3),
		median: quantile(times, 0.5),
		p95: quantile(times, 0.95),
		firstTime: quantile(
			first.map(({ milliseconds }) => milliseconds),
			0.5,
		),
		firstBytes: quantile(
			first.map(({ bytes }) => bytes),
			0.5,
		),
		mostBytes: quantile(
			first.map(({ bytes }) => bytes),
			1,
		),
		laterBytes: mean(later.map(({ bytes }) => bytes)),
	};
}

/** At which place the first page stands that answers, counted from 1; infinity when there is none. */
export function placeOf({ query, paths }: Pick<Found, 'query' | 'paths'>): number {
	const index = paths.findIndex((path) => query.answers.includes(path));
	return index < 0 ? Infinity : index + 1;
}

/** The smallest value that at least this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
