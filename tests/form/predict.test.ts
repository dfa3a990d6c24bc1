import { expect, test } from 'vitest';
import { blankClaim, blankForm } from '../../src/form/blank.ts';
import { openOracle } from '../../src/form/predict.ts';
import type { FormState } from '../../src/form/state.ts';
import { copyKnowledge } from '../../src/reader/copy.ts';
import { soundBase, withFolder } from '../support.ts';

const blank = blankForm('2024-12-01');

function predict(form: Partial<FormState>) {
	const copy = withFolder(soundBase, copyKnowledge);
	return openOracle(copy, '2025-01-01').predict({ ...blank, ...form });
}

const source = {
	...blank.source,
	title: 'A year with Nib',
	kind: 'article',
	publisher: 'Example Weekly',
	issued: '2023-08',
	url: 'https://example.org/nib',
};
const claim = { ...blankClaim(7), question: 'editing/tabs', subject: 'nib', basis: 'asserted' };

test('names a source and its claims, and tells the fields that findings are about', async () => {
	const claims = [
		{ ...claim, answer: 'maybe' },
		{ ...blankClaim(9), question: 'editing/modes' },
	];
	const { path, claims: ids, findings, outlooks } = await predict({ source, claims });
	expect(outlooks.map(({ isRead }) => isRead)).toEqual([false, false]);
	expect([path, [...ids], findings.map(({ rule, field }) => [rule, field])]).toEqual([
		'sources/example-weekly-2023.yaml',
		[
			[7, 'nib-tabs'],
			[9, 'modes'],
		],
		[
			['answer-fits-question', 'claim-7-answer'],
			['known-fields', 'claim-9-answer'],
			['known-fields', 'claim-9-basis'],
		],
	]);
});

test('tells what a claim contradicts and which verdict it turns', async () => {
	const { outlooks } = await predict({ source, claims: [{ ...claim, answer: 'no' }] });
	expect(outlooks).toEqual([
		{
			key: 7,
			isRead: true,
			standings: [
				{
					kind: 'contradiction',
					others: [
						{
							claim: 'almanac#nib-tabs',
							question: 'editing/tabs',
							title: 'An almanac of editors',
							answer: 'yes',
						},
						{
							claim: 'primer#tabs',
							question: 'editing/tabs',
							title: 'Editors for beginners',
							answer: 'yes',
						},
						{
							claim: 'survey#nib-tabs',
							question: 'editing/tabs',
							title: 'What editors can do',
							answer: 'yes',
						},
					],
				},
			],
			turns: [
				{
					about: 'Nib',
					isChanged: true,
					from: { status: 'agreed', word: 'Agreed', outcome: 'yes' },
					to: {
						status: 'disputed',
						word: 'Disputed',
						outcome: 'the sources disagree, with most support for: yes',
					},
				},
			],
		},
	]);
});

test('leaves out claims nobody began', async () => {
	const { text, findings } = await predict({ source, claims: [blankClaim(3)] });
	expect(text).not.toContain('claims:');
	expect(findings.map(({ rule, field }) => [rule, field])).toEqual([
		['used-sources', 'claim-3-question'],
	]);
});

test('writes one line of each text, without what no file can hold', async () => {
	const title = ' A\u0007 year\n\twith \ud800 Nib ';
	const { text } = await predict({ source: { ...source, title }, claims: [claim] });
	expect(text.split('\n')[0]).toBe('title: A year with Nib');
});

test('says that another source has the id', async () => {
	const { isTaken } = await predict({ source: { ...source, id: 'manual' }, claims: [claim] });
	expect(isTaken).toBe(true);
});
