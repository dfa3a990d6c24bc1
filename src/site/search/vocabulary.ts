import type { SearchRecord } from './records.ts';
import { splitWords } from './query.ts';

/** The words of some records that a typing mistake may hide, by their first letter. */
export function listVocabulary(records: readonly SearchRecord[]): Map<string, string[]> {
	const words = new Set<string>();
	for (const { title, aliases, answers, options, body } of records) {
		for (const text of [title, ...aliases, ...answers, ...options, ...body]) {
			for (const word of splitWords(text)) {
				for (const part of word.split(/[^\p{L}]+/u)) if (part.length >= 4) words.add(part);
			}
		}
	}
	return Map.groupBy([...words].toSorted(), ([first = '']) => first);
}
