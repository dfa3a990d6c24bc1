import type { Author, Source } from '../model/source.ts';
import { makeDate, showCslDate } from './date.ts';
import { makeLine } from './line.ts';

/** One part of a formatted reference; `href` where it leads somewhere. */
export interface ReferencePart {
	name: 'authors' | 'date' | 'title' | 'kind' | 'publisher' | 'address' | 'accessed' | 'archived';
	text: string;
	href?: string;
}

/** A source as the parts of a reference, in the order in which they are read: the title first where nobody signs. */
export function makeReference(source: Source): ReferencePart[] {
	const { authors, publisher, issued, accessed, url, archived } = source;
	const date: ReferencePart = {
		name: 'date',
		text: issued === undefined ? 'no date' : showCslDate(makeDate(issued)),
	};
	const isSigned = authors.length > 0;
	const parts: (ReferencePart | undefined)[] = [
		isSigned ? { name: 'authors', text: nameAuthors(authors) } : undefined,
		isSigned ? date : undefined,
		{ name: 'title', text: source.title },
		{ name: 'kind', text: source.kind.replaceAll('-', ' ') },
		isSigned ? undefined : date,
		publisher === undefined ? undefined : { name: 'publisher', text: publisher },
		url === undefined
			? { name: 'address', text: 'address not known' }
			: { name: 'address', text: url, href: url },
		accessed === undefined
			? undefined
			: { name: 'accessed', text: `read ${showCslDate(makeDate(accessed))}` },
		archived === undefined ? undefined : { name: 'archived', text: archived, href: archived },
	];
	return parts.filter((part) => part !== undefined);
}

/**
 * A source as one line of text.
 *
 * @example 'Doe, Jane. (May 2023). Editors for beginners [article]. Example Press. https://example.org/primer'
 */
export function formatReference(source: Source): string {
	return makeReference(source).map(writePart).join(' ');
}

/**
 * Who wrote a source, family names first.
 *
 * @example [{ family: 'Doe', given: 'Jane' }, { literal: 'Quill team' }] → 'Doe, Jane; Quill team'
 */
export function nameAuthors(authors: readonly Author[]): string {
	return authors.map(nameAuthor).join('; ');
}

/** One author, a person's family name first. */
export function nameAuthor(author: Author): string {
	if ('literal' in author) return author.literal;
	return author.given === undefined ? author.family : `${author.family}, ${author.given}`;
}

/** One part of a reference with the signs around it. */
export function writePart({ name, text }: ReferencePart): string {
	const line = makeLine(text);
	if (name === 'date') return `(${line}).`;
	if (name === 'title') return line;
	if (name === 'kind') return `[${line}].`;
	if (name === 'accessed') return `(${line})`;
	if (name === 'archived') return `Snapshot: ${line}`;
	if (name === 'address') return line;
	return /[.!?]$/.test(line) ? line : `${line}.`;
}
