import type { Subject } from '../../model/subject.ts';
import type { FacetTable } from './facets.ts';
import { splitWords } from './query.ts';

/** What the search of a site knows besides its index. */
export interface Lexicon {
	/** Number of records. */
	records: number;
	/** Filters and their values, in the order in which names of pages count them. */
	facets: FacetTable;
	/** Marks the names of pages of this site. */
	mark: string;
	/** Groups of names for one thing, each as words that follow each other. */
	names: string[][];
	/** The letters that words in the lists begin with. */
	letters: string[];
}

/** The names of each subject. */
export function listNames(subjects: readonly Pick<Subject, 'name' | 'aliases'>[]): string[][] {
	return subjects.map(({ name, aliases }) => [
		...new Set([name, ...aliases].map((each) => splitWords(each).join(' '))),
	]);
}
