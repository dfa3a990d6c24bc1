import { compareText, sortedUnique } from './sort.ts';

/** The fields in which two records differ, sorted: of those named, else of all they have. */
export function fieldsThatDiffer(
	a: Readonly<Record<string, unknown>>,
	b: Readonly<Record<string, unknown>>,
	fields: readonly string[] = [...Object.keys(a), ...Object.keys(b)],
): string[] {
	return sortedUnique(fields).filter(
		(field) => writeCanonically(a[field]) !== writeCanonically(b[field]),
	);
}

/** One text for equal values, whatever the order of their keys. */
export function writeCanonically(value: unknown): string {
	return JSON.stringify(value, sortKeys) ?? '';
}

function sortKeys(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)));
}
