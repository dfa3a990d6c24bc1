import { sourceKindSchema } from '../model/source.ts';
import { statusSchema } from '../model/verdict.ts';
import { statusWord } from '../report/words.ts';
import type { Library } from './knowledge.ts';
import { makeSearchRecords } from './search/records.ts';
import { inOrder } from './sidebar.ts';
import { kindWord, titleFromId } from './words.ts';

/** A filter of the search, with the values to choose from. */
export interface FilterGroup {
	/** Its name in the index and in addresses. */
	name: string;
	label: string;
	values: { value: string; label: string }[];
	open: boolean;
}

/** The filters of the search that have something to choose from. */
export function listFilters(library: Library): FilterGroup[] {
	const { sources, subjects } = library;
	const years = new Set(makeSearchRecords(library).flatMap(({ filters }) => filters['year'] ?? []));
	const kinds = sourceKindSchema.options.filter((kind) => sources.some((s) => s.kind === kind));
	const groups = [
		{ name: 'kind', label: 'Kind', open: true, values: resultKinds },
		{
			name: 'status',
			label: 'Status of the answer',
			open: true,
			values: statusSchema.options.map((value) => ({ value, label: statusWord(value) })),
		},
		{
			name: 'topic',
			label: 'Topic',
			open: false,
			values: listAllTopics(library).map(({ id, title }) => ({ value: id, label: title })),
		},
		{
			name: 'subject',
			label: 'Subject',
			open: false,
			values: subjects.map(({ id, name }) => ({ value: id, label: name })),
		},
		{
			name: 'source-kind',
			label: 'Kind of source',
			open: false,
			values: kinds.map((kind) => ({ value: kind, label: kindWord(kind) })),
		},
		{
			name: 'year',
			label: 'Year of the source',
			open: false,
			values: [...years]
				.toSorted()
				.toReversed()
				.map((value) => ({ value, label: value })),
		},
	];
	return groups.filter(({ values }) => values.length > 0);
}

/** Topics with a page, in the order of the navigation, and then those that only have questions. */
export function listAllTopics(library: Library): { id: string; title: string }[] {
	const { pages, questions } = library;
	const ids = new Set([...inOrder(pages).map(({ id }) => id), ...questions.map((q) => q.topic)]);
	return [...ids].map((id) => ({ id, title: library.findPage(id)?.title ?? titleFromId(id) }));
}

const resultKinds = [
	{ value: 'question', label: 'Questions' },
	{ value: 'topic', label: 'Topics' },
	{ value: 'source', label: 'Sources' },
];
