import { expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { statusSchema } from '../../src/model/verdict.ts';
import { createLookup } from '../../src/report/lookup.ts';
import { countSupport, statusWord, tellVerdict } from '../../src/report/words.ts';
import { editors, makeVerdict } from './editors.ts';

test('has a word for every status', () => {
	expect(statusSchema.options.map(statusWord)).toEqual([
		'Agreed',
		'Single source',
		'Corrected',
		'Disputed',
		'Depends',
		'Unanswered',
	]);
});

test.each<[Partial<Verdict>, string]>([
	[{}, 'Agreed: To the start of the file.'],
	[
		{ status: 'corrected', changed: true, confirmed: '2.4' },
		'Corrected: To the start of the file. The answer was another one before. Confirmed up to release 2.4.',
	],
	[{ status: 'single', answer: 'session' }, 'Single source: To the start of the session.'],
	[{ status: 'disputed', answer: null }, 'Disputed: the sources disagree.'],
	[
		{ status: 'disputed', answer: null, leaning: 'all' },
		'Disputed: the sources disagree, with most support for: To the start of the file.',
	],
	[
		{ status: 'by-case' },
		'Depends: in every case that a source speaks of: To the start of the file.',
	],
	[{ status: 'by-case', answer: null }, 'Depends: the answer is not the same in every case.'],
	[{ status: 'unanswered', answer: null }, 'Unanswered: no source says.'],
	[
		{
			question: 'speed/faster',
			subject: 'alder+birch',
			answer: 'alder < birch',
			confirmed: '2024~',
		},
		'Agreed: Birch > Alder. Last confirmed: about 2024.',
	],
])('tells a verdict %#', (parts, expected) => {
	expect(tellVerdict(makeVerdict(parts), createLookup(editors))).toBe(expected);
});

test('throws on a verdict on a question that is not there', () => {
	const tell = () => tellVerdict(makeVerdict({ question: 'a/b' }), createLookup(editors));
	expect(tell).toThrow('The verdict is on `a/b`, which is no question.');
});

test.each([
	[['a#x', 'b#y', 'c#z'], [['a', 'b'], ['c']], '3 sources, 2 independent'],
	[['a#x', 'a#y'], [['a']], '1 source'],
	[['a#x', 'b#x'], [['a']], '2 sources, 1 independent'],
	[['a#x', 'b#x'], [['a'], ['b']], '2 sources, 2 independent'],
	[[], [], '0 sources, 0 independent'],
])('counts %j in groups %j as "%s"', (claims, groups, expected) => {
	expect(countSupport({ claims, groups })).toBe(expected);
});
