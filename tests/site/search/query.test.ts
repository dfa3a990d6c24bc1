import { expect, test } from 'vitest';
import { listNames } from '../../../src/site/search/names.ts';
import { joinVersion, planQuery, splitWords } from '../../../src/site/search/query.ts';

const names = listNames([
	{ name: 'Quill', aliases: ['QL', 'Quill Pro'] },
	{ name: 'Nib', aliases: [] },
]);

/** What is looked up for each term of a query. */
function look(query: string): string[][] {
	return planQuery(query, names).map(({ alternatives }) => alternatives.map(({ words }) => words));
}

test.each([
	['Is QL 2.16 (quill.compile) C++?', ['is', 'ql', '2.16', 'quill.compile', 'c++']],
	['quill’s don’t', ['quill', 'dont']],
	['<b>a</b>; DROP "x" -- \\', ['b', 'a', 'b', 'drop', 'x']],
	['scikit-learn -not +must', ['scikit-learn', 'not', 'must']],
	['Ｗｉｄｅ مرحبا 🙂 日本', ['wide', 'مرحبا', '日本']],
	['🙂 …', []],
])('splits %j into words', (text, words) => {
	expect(splitWords(text)).toEqual(words);
});

test.each([
	['what is in quill', [['quill', 'ql', 'quill pro']]],
	['quill pro tabs', [['quill pro', 'quill', 'ql'], ['tabs']]],
	[
		'QL2.16',
		[
			['ql', 'quill', 'quill pro'],
			['2v16', '216'],
		],
	],
	['ql 2', [['ql', 'quill', 'quill pro'], ['2']]],
	['nib.open', [['nibopen', 'nib open']]],
	['tabs Tabs tabs', [['tabs']]],
	['who is it', [['who'], ['is'], ['it']]],
	['', []],
])('looks up %j', (query, expected) => {
	expect(look(query)).toEqual(expected);
});

test('counts what stands for a word less than the word', () => {
	expect(planQuery('nib.open slow', names)).toEqual([
		{
			typed: 'nib.open',
			alternatives: [
				{ words: 'nibopen', weight: 1 },
				{ words: 'nib open', weight: 0.6 },
			],
		},
		{
			typed: 'slow',
			alternatives: [
				{ words: 'slow', weight: 1 },
				{ words: 'slower', weight: 0.5 },
				{ words: 'speed', weight: 0.5 },
				{ words: 'performance', weight: 0.5 },
			],
		},
	]);
});

test('reads ten terms at most, and no more than the beginning of a long query', () => {
	const letters = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(3));
	expect(look(letters.join(' '))).toEqual(letters.slice(0, 10).map((word) => [word]));
	expect(look('x'.repeat(5000))).toEqual([['x'.repeat(300)]]);
});

test('keeps version numbers apart from other numbers', () => {
	expect(['2.16', 'v1.0', '1.0rc1'].map(joinVersion)).toEqual(['2v16', '1v0', '1v0rc1']);
});
