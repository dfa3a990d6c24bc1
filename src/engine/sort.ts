/** Orders texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** The list without repetitions, in the order of `compareText`. */
export function sortedUnique(texts: Iterable<string>): string[] {
	return [...new Set(texts)].toSorted(compareText);
}
