import type { Facets } from './facets.ts';

/** What a reader chose: values by filter, or as Pagefind nests them with `any`, `all`, `not` and `none`. */
export type Choice = unknown;

/** Whether a record has what was chosen. Several values of one filter widen, several filters narrow. */
export function fits(facets: Facets, choice: Choice): boolean {
	return isRecord(choice) ? fitsAll(facets, choice) : true;
}

function fitsAll(facets: Facets, choice: Record<string, unknown>): boolean {
	return Object.entries(choice).every(([name, wanted]) => {
		const group = groups[name];
		if (group) return group(list(wanted).map((part) => fits(facets, part)));
		return fitsOne(facets[name] ?? [], wanted);
	});
}

function fitsOne(values: readonly string[], wanted: unknown): boolean {
	if (isRecord(wanted)) {
		return Object.entries(wanted).every(([name, part]) =>
			(groups[name] ?? groups['any'])?.(list(part).map((value) => fitsOne(values, value))),
		);
	}
	const chosen = list(wanted);
	return chosen.length === 0 || chosen.some((value) => values.includes(String(value)));
}

const groups: Readonly<Record<string, (parts: boolean[]) => boolean>> = {
	any: (parts) => parts.length === 0 || parts.includes(true),
	all: (parts) => !parts.includes(false),
	not: (parts) => !parts.includes(true),
	none: (parts) => !parts.includes(true),
};

function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
