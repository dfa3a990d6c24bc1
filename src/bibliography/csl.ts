import type { Author, Source, SourceKind } from '../model/source.ts';
import type { CslDate } from './date.ts';
import { makeDate } from './date.ts';

/** What a source is in CSL-JSON, the form that citation managers and processors share. */
export interface CslItem {
	id: string;
	type: CslType;
	title: string;
	author?: Author[];
	publisher?: string;
	issued?: CslDate;
	accessed?: CslDate;
	URL?: string;
	/** Our own kind where CSL has none so fine. */
	genre: string;
	note?: string;
	/** A snapshot of the page, for which CSL has no field. */
	custom?: { archived: string };
}

type CslType =
	| 'article'
	| 'book'
	| 'dataset'
	| 'document'
	| 'post'
	| 'report'
	| 'software'
	| 'speech'
	| 'standard'
	| 'webpage';

/** Kinds that are published in one form only; the others are web pages or, without an address, documents. */
const types: Partial<Record<SourceKind, CslType>> = {
	book: 'book',
	dataset: 'dataset',
	forum: 'post',
	paper: 'article',
	repository: 'software',
	specification: 'standard',
	survey: 'report',
	talk: 'speech',
};

/** A source as CSL-JSON: what is not known of it is left out. */
export function makeCslItem(source: Source): CslItem {
	const { authors, publisher, issued, accessed, url, archived, note } = source;
	return {
		id: source.id,
		type: types[source.kind] ?? (url === undefined ? 'document' : 'webpage'),
		title: source.title,
		...(authors.length > 0 && { author: authors }),
		...(publisher !== undefined && { publisher }),
		...(issued !== undefined && { issued: makeDate(issued) }),
		...(accessed !== undefined && { accessed: makeDate(accessed) }),
		...(url !== undefined && { URL: url }),
		genre: source.kind.replaceAll('-', ' '),
		...(note !== undefined && { note }),
		...(archived !== undefined && { custom: { archived } }),
	};
}

/** Sources as one CSL-JSON document. */
export function formatCsl(sources: readonly Source[]): string {
	return `${JSON.stringify(sources.map(makeCslItem), null, 2)}\n`;
}
