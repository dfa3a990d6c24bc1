import { compareText } from './sort.ts';

/** The conditions of a claim or a case, by name. */
export type Given = Readonly<Record<string, string>>;

/** One text for one set of conditions, whatever their order: `device=gpu,model=cnn`. */
export function keyOfGiven(given: Given): string {
	return Object.keys(given)
		.toSorted()
		.map((name) => `${name}=${given[name]}`)
		.join(',');
}

/** The same conditions by name, so that equal ones are written alike. */
export function sortGiven(given: Given): Record<string, string> {
	return Object.fromEntries(Object.entries(given).toSorted(([a], [b]) => compareText(a, b)));
}

/** Whether every condition of `broad` is one of `narrow` too: the two may be the same. */
export function isWithin(narrow: Given, broad: Given): boolean {
	return Object.keys(broad).every((name) => narrow[name] === broad[name]);
}

/** Whether `narrow` has all conditions of `broad` and at least one more. */
export function isStrictlyWithin(narrow: Given, broad: Given): boolean {
	return isWithin(narrow, broad) && !isWithin(broad, narrow);
}

/** Whether two sets of conditions can hold at once: no condition has two values. */
export function canMeet(a: Given, b: Given): boolean {
	return Object.keys(a).every((name) => b[name] === undefined || b[name] === a[name]);
}
