/**
 * Reads places out of an order.
 *
 * @example 'a > b = c' → a 1, b 2, c 2
 */
export function readRanks(order: string): Map<string, number> {
	const ranks = new Map<string, number>();
	let rank = 1;
	for (const part of order.split(/([>=])/u).map((word) => word.trim())) {
		if (part === '>') rank += 1;
		else if (part !== '=' && part !== '') ranks.set(part, rank);
	}
	return ranks;
}

/**
 * Writes places as an order; equals share a place. One alone is written by itself.
 *
 * @example a 1, b 2, c 2 → 'a > b = c'
 */
export function writeRanks(ranks: ReadonlyMap<string, number>): string {
	const byRank = Map.groupBy(ranks, ([, rank]) => rank);
	const sorted = [...byRank].toSorted(([a], [b]) => a - b);
	return sorted.map(([, entries]) => entries.map(([id]) => id).join(' = ')).join(' > ');
}
