/** The filters of a knowledge base, and what each lets a reader choose. */
export type FacetTable = readonly (readonly [name: string, values: readonly string[]])[];

/** Filters of one record: what it has of each. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** How often each value of each filter stands in some results. */
export type FacetCounts = Record<string, Record<string, number>>;

/** All filters with all their values, in order. */
export function makeFacetTable(records: readonly { filters: Facets }[]): FacetTable {
	const table = new Map<string, Set<string>>();
	for (const { filters } of records) {
		for (const [name, values] of Object.entries(filters)) {
			table.set(name, (table.get(name) ?? new Set()).union(new Set(values)));
		}
	}
	return [...table]
		.map(([name, values]) => [name, [...values].toSorted()] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The facets of a record in a few characters that may stand in the name of a file.
 *
 * @example { kind: ['source'], topic: ['a', 'c'] } → '1-0.2'
 */
export function encodeFacets(facets: Facets, table: FacetTable): string {
	return table
		.map(([name, values]) =>
			(facets[name] ?? []).map((value) => values.indexOf(value).toString(36)).join('.'),
		)
		.join('-');
}

/** The facets behind what `encodeFacets` wrote. */
export function decodeFacets(code: string, table: FacetTable): Facets {
	const parts = code.split('-');
	return Object.fromEntries(
		table.map(([name, values], index) => {
			const digits = parts[index] ?? '';
			const chosen = digits === '' ? [] : digits.split('.').map((digit) => parseInt(digit, 36));
			return [name, chosen.flatMap((at) => values[at] ?? [])];
		}),
	);
}

/** Counts values over some records; every value of the table is there, if only with 0. */
export function countFacets(records: readonly Facets[], table: FacetTable): FacetCounts {
	const counts: FacetCounts = {};
	for (const [name, values] of table) {
		const found: Record<string, number> = Object.fromEntries(values.map((value) => [value, 0]));
		for (const facets of records) {
			for (const value of facets[name] ?? []) found[value] = (found[value] ?? 0) + 1;
		}
		counts[name] = found;
	}
	return counts;
}
