import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { SourceFields } from '../../src/draft/draft.ts';
import { cleanAddress, cleanName } from './cleaning.ts';
import { makeEdtf } from './date.ts';
import type { Found } from './found.ts';
import { makeAuthor, pickFilled } from './found.ts';
import type { Thing } from './linked-data.ts';
import { findWork, namesOf, typesOf } from './linked-data.ts';
import { skimPage } from './skim.ts';

/** What the head of a page says, by name, in lower case. */
type Tags = ReadonlyMap<string, string[]>;

/**
 * Reads what a page says of itself: the tags for search engines of scholars first, then JSON-LD, Open Graph and Dublin
 * Core, then what stands at its top. `from` is where it was loaded from, if that is known.
 */
export async function readPage(html: string, from?: string): Promise<Found> {
	const { document } = parseHTML(skimPage(html));
	const tags = readTags(document);
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
	const url = findAddress([from, canonical, savedFrom(html), ...listAddresses(tags)]);
	const top = await Defuddle(document, url ?? '', settings);
	const work = findWork(top.schemaOrgData);
	const titles = [
		...pick(tags, titleTags),
		work['headline'],
		work['name'],
		...pick(tags, ['og:title']),
		top.title,
	];
	const dates = [...pick(tags, dateTags), work['datePublished'], top.published].map(cleanName);
	const { publisher, authors } = findPeople(tags, work, top.author);
	const fields: SourceFields = {
		title: first(titles),
		kind: findKind(tags, work),
		authors,
		publisher,
		issued: dates.map((date) => makeEdtf(date ?? '')).find((date) => date !== undefined),
		url: findAddress(pick(tags, ['citation_public_url', 'citation_abstract_html_url'])) ?? url,
	};
	const lost = [...noteTitle(fields.title, titles), ...noteDate(fields.issued, dates)];
	return { fields: pickFilled(fields), lost };
}

const titleTags = [
	'citation_title',
	'dc.title',
	'dcterms.title',
	'eprints.title',
	'bepress_citation_title',
];
const dateTags = [
	...[
		'citation_publication_date',
		'citation_date',
		'citation_online_date',
		'article:published_time',
	],
	...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'date'],
];
const authorTags = [
	'citation_author',
	'citation_authors',
	'dc.creator',
	'dcterms.creator',
	'author',
];
const publisherTags = ['citation_publisher', 'dc.publisher', 'dcterms.publisher'];

// Only what the page says of itself is wanted, so its text need not be weighed.
const settings = {
	useAsync: false,
	removeExactSelectors: false,
	removePartialSelectors: false,
	removeHiddenElements: false,
	removeLowScoring: false,
	removeSmallImages: false,
	removeContentPatterns: false,
	standardize: false,
};

function readTags(document: Document): Tags {
	const tags = new Map<string, string[]>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const name = element.getAttribute('name') ?? element.getAttribute('property');
		const content = element.getAttribute('content') ?? '';
		if (!name || content.trim() === '') continue;
		const key = name.toLowerCase();
		tags.set(key, [...(tags.get(key) ?? []), content].slice(0, 300));
	}
	return tags;
}

function pick(tags: Tags, names: readonly string[]): string[] {
	return names.flatMap((name) => tags.get(name) ?? []);
}

function first(texts: readonly unknown[]): string | undefined {
	return texts.map(cleanName).find((text) => text !== undefined);
}

function findPeople(tags: Tags, work: Thing, byline: string) {
	const kinds = authorTags.map((name) => tags.get(name) ?? []);
	const tagged = kinds.find((names) => names.length > 0)?.flatMap((name) => name.split(/;\s*/u));
	const published = namesOf(work['author']).filter((name) => name !== undefined);
	const shown = byline === '' ? [] : [byline];
	const listed = [tagged ?? [], published, shown].find((names) => names.length > 0) ?? [];
	const names = listed.map(cleanName).filter((name) => name !== undefined);
	return {
		authors: [...new Set(names)].filter((name) => !/^https?:/u.test(name)).map(makeAuthor),
		publisher: first([
			...pick(tags, publisherTags),
			...namesOf(work['publisher']),
			...pick(tags, ['citation_journal_title', 'citation_conference_title', 'og:site_name']),
		]),
	};
}

function findKind(tags: Tags, work: Thing): string | undefined {
	const scholarly = [
		'citation_journal_title',
		'citation_conference_title',
		'citation_dissertation_institution',
	];
	if (pick(tags, scholarly).length > 0) return 'paper';
	for (const type of typesOf(work)) {
		if (Object.hasOwn(kinds, type)) return kinds[type];
	}
	return undefined;
}

const kinds: Readonly<Record<string, string>> = {
	ScholarlyArticle: 'paper',
	Thesis: 'paper',
	Report: 'paper',
	NewsArticle: 'article',
	BlogPosting: 'article',
	Book: 'book',
	Dataset: 'dataset',
	DiscussionForumPosting: 'forum',
	SoftwareSourceCode: 'repository',
};

function listAddresses(tags: Tags): string[] {
	return pick(tags, ['og:url', 'citation_fulltext_html_url', 'dc.identifier.uri']);
}

function findAddress(texts: readonly (string | null | undefined)[]): string | undefined {
	return texts.map((text) => cleanAddress(text)).find((address) => address !== undefined);
}

/** The address that browsers note at the top of a page they save. */
function savedFrom(html: string): string | undefined {
	const start = html.slice(0, 4000);
	return (
		/<!-{2} saved from url=\(\d+\)(\S+) -->/u.exec(start)?.[1] ??
		/^ url: (https?:\S+)/mu.exec(start)?.[1]
	);
}

function noteTitle(title: string | undefined, titles: readonly unknown[]): string[] {
	const long = titles.find((text) => typeof text === 'string' && text.trim() !== '');
	if (title !== undefined || typeof long !== 'string') return [];
	return [`a title of ${long.length} characters, which is none`];
}

function noteDate(issued: string | undefined, dates: readonly (string | undefined)[]): string[] {
	const unread = dates.find((date) => date !== undefined);
	return issued !== undefined || unread === undefined ? [] : [`the date “${unread}”`];
}
