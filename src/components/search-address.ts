import type { FilterSelection } from '@pagefind/component-ui';

/** What is searched for, as an address can hold it. */
export interface Search {
	words: string;
	filters: FilterSelection;
	/** How results are ordered; empty for the most relevant first. */
	sort: string;
}

/** The filters there are, by the names they have in the index and in addresses. */
export const filterNames = ['kind', 'topic', 'subject', 'status', 'source-kind', 'year'] as const;

/**
 * Reads a search from the end of an address; what is no filter is left out.
 *
 * @example '?q=tf+lite&kind=question' → { words: 'tf lite', filters: { kind: ['question'] }, sort: '' }
 */
export function readAddress(end: string): Search {
	const asked = new URLSearchParams(end);
	const filters: FilterSelection = {};
	for (const name of filterNames) {
		const values = [...new Set(asked.getAll(name))].filter((value) => value !== '');
		if (values.length > 0) filters[name] = values;
	}
	return {
		words: asked.get('q') ?? '',
		filters,
		sort: asked.get('sort') === 'date' ? 'date' : '',
	};
}

/**
 * Writes a search as the end of an address, always in the same order.
 *
 * @example { words: 'tf lite', filters: { kind: ['question'] }, sort: '' } → '?q=tf+lite&kind=question'
 */
export function writeAddress({ words, filters, sort }: Search): string {
	const pairs = [
		...(words === '' ? [] : [['q', words]]),
		...filterNames.flatMap((name) => (filters[name] ?? []).map((value) => [name, value])),
		...(sort === '' ? [] : [['sort', sort]]),
	];
	return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
