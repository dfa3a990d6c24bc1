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
const size = { ask: 'How large is it?', subject: 'Nib', basis: 'reported' };
const first = { ask: 'When did it first come out?', subject: 'Nib', basis: 'asserted' };
const faster = { ask: 'Which one starts faster?', basis: 'asserted' };

/** Contributions by the type of their answers, and mistakes in values. */
export const valueCases: readonly Case[] = [
	{
		name: 'date that is none',
		source: { ...article, issued: 'last May' },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['dates-in-order'],
	},
	{
		name: 'date of issue after the day it was read',
		source: { ...article, issued: '2031' },
		claims: [{ ...tabs, choose: 'Yes' }],
		shows: ['dates-in-order'],
	},
	{
		name: 'claim from the future',
		source: { ...article, issued: '2020-05' },
		claims: [{ ...modes, choose: 'At once', versions: '3.0' }],
		shows: ['no-claim-from-the-future'],
	},
	{
		name: 'versions that are none',
		source: article,
		claims: [{ ...modes, choose: 'At once', versions: 'the new ones' }],
		shows: ['scope-fits-subject'],
	},
	{
		name: 'versions not stated',
		source: article,
		claims: [{ ...modes, choose: 'Only in a mode for it' }],
		shows: ['stated-scope', 'turns Single source into Agreed'],
	},
	{
		name: 'number within the tolerance',
		source: article,
		claims: [{ ...size, type: '41', period: '2023' }],
		shows: ['Agrees with Editors of the year'],
	},
	{
		name: 'number that is none',
		source: article,
		claims: [{ ...size, type: 'large' }],
		shows: ['answer-fits-question'],
	},
	{
		name: 'finer date',
		source: article,
		claims: [{ ...first, type: '2020-01-01' }],
		shows: ['into Agreed: 2020-01-01'],
	},
	{
		name: 'date against another',
		source: article,
		claims: [{ ...first, type: '2019' }],
		shows: ['into Disputed'],
	},
	{
		name: 'version range',
		source: article,
		claims: [
			{
				ask: 'Which release of the runtime does it need?',
				subject: 'Nib',
				basis: 'asserted',
				type: '>=2.0',
			},
		],
		shows: ['into Agreed: from 2.0'],
	},
	{
		name: 'members of a set',
		source: article,
		claims: [
			{
				ask: 'Which formats does it open?',
				subject: 'Quill',
				basis: 'asserted',
				members: { Markdown: 'Does not', 'Rich text': 'Belongs' },
			},
		],
		shows: ['Contradicts The Quill manual', 'into Corrected'],
	},
	{
		name: 'set of anything',
		source: article,
		claims: [
			{
				ask: 'Which plugins does it bring?',
				subject: 'Nib',
				basis: 'asserted',
				type: 'spelling\nsearch',
			},
		],
		shows: ['Agrees with Editors of the year'],
	},
	{
		name: 'finer option',
		source: article,
		claims: [
			{ ask: 'What is its licence?', subject: 'Quill', basis: 'asserted', choose: 'The GPL' },
		],
		shows: ['Agrees with The Quill manual'],
	},
	{
		name: 'order against another',
		source: article,
		claims: [{ ...faster, choose: 'Nib is ahead of Quill' }],
		shows: ['Quill and Nib turns Single source (Quill > Nib) into Disputed'],
	},
	{
		name: 'merit by the maker',
		known: 'The Quill manual',
		claims: [
			{ ask: 'Which one is nicer to use?', basis: 'asserted', choose: 'Quill is ahead of Nib' },
		],
		shows: ['Quill and Nib turns Unanswered'],
	},
	{
		name: 'text, and two claims at once',
		source: {
			...article,
			url: '',
			urlUnknown: 'A printed magazine',
			note: 'Read: "in print" # only',
		},
		claims: [
			{
				ask: 'How did it get its name?',
				subject: 'Nib',
				basis: 'anecdotal',
				type: 'From: a pen — "nib"',
				at: 'p. 3',
				gist: "It's: after #1 pen",
			},
			{ ...tabs, choose: 'Yes', gist: 'g'.repeat(281) },
		],
		shows: ['Unexpected text of 281 characters'],
	},
	{
		name: 'maker of what it documents',
		source: { ...article, kind: 'documentation', publisher: 'Nib team', speaksFor: ['Nib'] },
		claims: [{ ...tabs, choose: 'No', basis: 'documented' }],
		shows: ['into Corrected', 'no-refuted-citation'],
	},
];
