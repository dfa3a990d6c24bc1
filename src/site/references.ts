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
	let bracket = new Set<string>();
	for (const [index, { id, start }] of page.citations.entries()) {
		const source = library.findSource(sourceOf(id));
		if (!isNextTo(page.citations[index - 1], start)) bracket = new Set();
		if (!source) continue;
		const reference = references.get(source.id) ?? {
			number: references.size + 1,
			source,
			claims: [],
			marks: [],
		};
		references.set(source.id, reference);
		if (!bracket.has(source.id)) reference.marks.push(index);
		bracket.add(source.id);
		const claim = library.findClaim(id);
		if (claim && !reference.claims.includes(claim)) reference.claims.push(claim);
	}
	return [...references.values()];
}

/** Whether nothing but `; ` lies between a citation and the one before it: one mark stands for both. */
function isNextTo(before: { end: number } | undefined, start: number): boolean {
	return before !== undefined && start - before.end <= '; '.length;
}

/** What one citation of a bracket says, as the page writes it. */
export interface CitedItem {
	id: string;
	prefix?: string | undefined;
	suffix?: string | undefined;
}

/** One mark of a bracket: a number, the words around it, and the claims it stands for. */
export interface Mark extends CitedItem {
	reference: Reference | undefined;
	/** Positions of its claims in the list of the reference. */
	claims: number[];
	/** Places that the list of references leads back to, the mark's own first. */
	places: string[];
}

/** The marks of a bracket: claims of one source share a mark unless words of their own stand beside them. */
export function makeMarks(items: CitedItem[], first: number, references: Reference[]): Mark[] {
	const marks: Mark[] = [];
	for (const [index, item] of items.entries()) {
		const source = sourceOf(item.id);
		const reference = references.find((entry) => entry.source.id === source);
		const at = reference?.claims.findIndex(({ id }) => id === item.id) ?? -1;
		const place = `cite-${first + index}`;
		const claims = at < 0 ? [] : [at];
		const bare = !item.prefix && !item.suffix;
		const shared = bare && marks.find((mark) => mark.reference === reference && !mark.suffix);
		if (shared && reference) {
			shared.claims.push(...claims);
			shared.places.push(place);
			continue;
		}
		marks.push({ ...item, reference, claims, places: [place] });
	}
	return marks;
}

/** @example weekly-2024#modes → weekly-2024 */
export function sourceOf(id: string): string {
	return id.split('#', 1)[0] ?? id;
}

/** The topic page that a route shows, `topics/graphs`, if it shows one. */
export function pageOf(route: string, library: Library): Page | undefined {
	return route.startsWith('topics/') ? library.findPage(route.slice('topics/'.length)) : undefined;
}
