import type { Knowledge } from '../model/knowledge.ts';
import type { SourceKind } from '../model/source.ts';

/** A list of more entries than this is no page to read: each part of it gets a page of its own. */
export const mostEntries = 500;

/** The topics whose questions have pages of their own in the lists; none where one page has room for all. */
export function listTopicParts({ questions }: Pick<Knowledge, 'questions'>): string[] {
	if (questions.length <= mostEntries) return [];
	return [...new Set(questions.map(({ topic }) => topic))];
}

/** The kinds of sources that have a list of their own; none where one page has room for all. */
export function listKindParts({ sources }: Pick<Knowledge, 'sources'>): SourceKind[] {
	if (sources.length <= mostEntries) return [];
	return [...new Set(sources.map(({ kind }) => kind))];
}
