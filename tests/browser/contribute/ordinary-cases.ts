import type { Case, SourceCase } from './case.ts';

const article: SourceCase = {
	title: 'A year with editors',
	kind: 'article',
	publisher: 'Monthly',
	issued: '2023-09-10',
	url: 'https://example.org/a-year',
};
const modes = { ask: 'Does typing insert text at once?', subject: 'Quill', basis: 'asserted' };
const tabs = { ask: 'Does it show files in tabs?', subject: 'Nib', basis: 'asserted' };

/** Contributions, and mistakes in what they are called and made of. */
export const ordinaryCases: readonly Case[] = [
	{
		name: 'agreement of a second source',
		source: article,
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['turns Single source into Agreed: yes', 'Agrees with Editors of the year'],
	},
	{
		name: 'contradiction',
		source: article,
		claims: [{ ...tabs, choose: 'No' }],
		shows: [
			'no-unacknowledged-dispute',
			'into Disputed',
			'Contradicts Editors of the year',
			'dispute-shown',
		],
	},
	{
		name: 'change by version',
		source: article,
		claims: [{ ...modes, choose: 'At once', versions: '<2.0' }],
		shows: ['Differs for other versions or times from The Quill manual'],
	},
	{
		name: 'refuted side',
		source: article,
		claims: [{ ...modes, choose: 'At once', versions: '>=2.0' }],
		shows: ['into Corrected', 'Contradicts The Quill manual'],
	},
	{
		name: 'narrower case',
		source: article,
		claims: [{ ...tabs, choose: 'No', given: { platform: 'linux' } }],
		shows: ['one speaks of a narrower case', 'Nib, given platform linux becomes Single source: no'],
	},
	{
		name: 'weak evidence alone',
		source: article,
		claims: [{ ...tabs, subject: 'Quill', choose: 'Yes', basis: 'opinion' }],
		shows: ['no-weak-evidence-alone', 'Quill turns Unanswered'],
	},
	{
		name: 'weak evidence against an ordinary claim',
		source: article,
		claims: [{ ...tabs, choose: 'No', basis: 'opinion' }],
		shows: ['Contradicts Editors of the year'],
	},
	{
		name: 'derived source',
		source: { ...article, derivedFrom: 'Editors of the year' },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['stays Single source'],
	},
	{
		name: 'same author and publisher',
		source: { ...article, publisher: 'Example Weekly', person: ['Sample', 'Ada'] },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['stays Single source'],
	},
	{
		name: 'republication',
		source: { ...article, kind: 'republication' },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['Agrees with'],
	},
	{
		name: 'missing fields',
		source: { title: 'A year with editors' },
		claims: [{ ask: tabs.ask, subject: 'Nib' }],
		shows: ['without kind', 'without answer', 'without basis'],
	},
	{
		name: 'missing subject',
		source: article,
		claims: [{ ...tabs, subject: '', choose: 'Yes' }],
		shows: ['known-references'],
	},
	{
		name: 'source without claims',
		source: article,
		claims: [],
		shows: ['used-sources'],
	},
	{
		name: 'id that another source has',
		source: { ...article, id: 'weekly' },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['taken'],
	},
	{
		name: 'id that is none',
		source: { ...article, id: 'Two Words' },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['known-fields'],
	},
	{
		name: 'two claims of one id',
		source: article,
		claims: [
			{ ...tabs, choose: 'Yes', id: 'same' },
			{ ...modes, choose: 'At once', versions: '1.0', id: 'same' },
		],
		shows: ['unique-ids'],
	},
	{
		name: 'claim id that a known source has',
		known: 'Editors of the year',
		claims: [{ ...tabs, subject: 'Quill', choose: 'Yes', id: 'tabs' }],
		shows: ['unique-ids'],
	},
	{
		name: 'repetition in a known source',
		known: 'Editors of the year',
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['The source says so already', 'stays Single source'],
	},
	{
		name: 'self-contradiction',
		known: 'Editors of the year',
		claims: [{ ...tabs, choose: 'No' }],
		shows: ['no-self-contradiction'],
	},
	{
		name: 'another claim of a known source',
		known: 'The Quill manual',
		claims: [{ ...tabs, subject: 'Quill', choose: 'Yes', basis: 'documented' }],
		shows: ['Quill turns Unanswered'],
	},
];
