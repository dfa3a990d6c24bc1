import type { Claim } from '../model/claim.ts';
import type { Page } from '../model/page.ts';
import type { Source } from '../model/source.ts';
import type { Library } from './knowledge.ts';

/** One entry of the list of references of a page. */
export interface Reference {
	/** The number its marks show. */
	number: number;
	source: Source;
	/** What the page cites of it. */
	claims: Claim[];
	/** Places of its marks in the text, counted over all citations of the page. */
	marks: number[];
}

/** The sources a page cites, numbered in the order in which it first cites them. */
export function listReferences(page: Page, library: Library): Reference[] {
	const references = new Map<string, Reference>();
	for (const [index, { id }] of page.citations.entries()) {
		const source = library.findSource(sourceOf(id));
		if (!source) continue;
		const reference = references.get(source.id) ?? {
			number: references.size + 1,
			source,
			claims: [],
			marks: [],
		};
		references.set(source.id, reference);
		reference.marks.push(index);
		const claim = library.findClaim(id);
		if (claim && !reference.claims.includes(claim)) reference.claims.push(claim);
	}
	return [...references.values()];
}

/** @example weekly-2024#modes → weekly-2024 */
export function sourceOf(id: string): string {
	return id.split('#', 1)[0] ?? id;
}

/** The topic page that a route shows, `topics/graphs`, if it shows one. */
export function pageOf(route: string, library: Library): Page | undefined {
	return route.startsWith('topics/') ? library.findPage(route.slice('topics/'.length)) : undefined;
}
