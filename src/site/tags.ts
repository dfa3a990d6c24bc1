import { nameAuthor } from '../bibliography/reference.ts';
import type { Source } from '../model/source.ts';
import { isPublished } from './address.ts';
import type { Library } from './knowledge.ts';

/** Name and content of a `<meta>`. */
export type Tag = [name: string, content: string];

/**
 * What Zotero and other collectors read from a page: Highwire Press tags (`citation_…`) and Dublin Core. A page on a source
 * speaks of that source.
 */
export function listTags(cited: Source, isRecord: boolean, { kb }: Library): Tag[] {
	const { title, authors, publisher, issued = '', url } = cited;
	const names = authors.map(nameAuthor);
	const date = /^\d{4}(?:-\d\d){0,2}(?=[~?%]?$)/.exec(issued)?.[0];
	const tags: [string, string | undefined][] = [
		['citation_title', title],
		...names.map((name): Tag => ['citation_author', name]),
		['citation_publication_date', date?.replaceAll('-', '/')],
		['citation_publisher', publisher],
		['citation_language', isRecord ? undefined : kb.language],
		['citation_public_url', isRecord || isPublished ? url : undefined],
		['DC.title', title],
		...names.map((name): Tag => ['DC.creator', name]),
		['DC.publisher', publisher],
		['DC.date', date],
		['DC.type', 'Text'],
		['DC.language', isRecord ? undefined : kb.language],
		['DC.identifier', url],
	];
	return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
}
