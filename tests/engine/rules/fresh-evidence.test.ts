import { expect, test } from 'vitest';
import { freshEvidence } from '../../../src/engine/rules/fresh-evidence.ts';
import { findHits } from '../../support.ts';

const questions = { 'q/q': { 'review-every': 'P18M' } };
const find = (source: Record<string, string>, claim: Record<string, string>, asOf: string) =>
	findHits(freshEvidence, { questions, sources: { s: source }, claims: { 's#x': claim } }, asOf);

test('names the newest evidence and its day', () => {
	expect(
		findHits(freshEvidence, {
			questions,
			sources: { s: { accessed: '2023-02-01' }, t: { accessed: '2023-01-01' } },
			claims: { 's#x': {}, 't#x': { checked: '2023-03-01' }, 'u#x': {} },
		}),
	).toEqual([
		{
			on: { kind: 'question', id: 'q/q' },
			field: 'review-every',
			message:
				'Unexpected evidence about `a` last checked on 2023-03-01, expected a check within `P18M`',
			help: 'Hold `t#x` against its source again and set `checked`, or add a newer source.',
			claims: ['s#x', 't#x', 'u#x'],
			related: [
				{ on: { kind: 'claim', id: 't#x' }, field: 'checked', message: 'the newest evidence' },
			],
		},
	]);
});

test.each([
	['the day on which it falls due', { accessed: '2023-05-20' }, {}, '2024-11-20', 0],
	['the day after', { accessed: '2023-05-20' }, {}, '2024-11-21', 1],
	['a later check', { accessed: '2023-05-20' }, { checked: '2023-05-21' }, '2024-11-21', 0],
	[
		'a check, not the reading',
		{ accessed: '2024-05-20' },
		{ checked: '2023-05-20' },
		'2024-11-21',
		1,
	],
	['the end of the month of issue', { issued: '2023-05' }, {}, '2024-11-30', 0],
	['the day after that', { issued: '2023-05' }, {}, '2024-12-01', 1],
	['an open date of issue', { issued: '2015/..' }, {}, '2024-12-01', 0],
	['no date at all', {}, {}, '2024-12-01', 0],
	['a date that cannot be read', { issued: 'spring' }, {}, '2024-12-01', 0],
])('looks at %s', (_, source, claim, asOf, count) => {
	expect(find(source, claim, asOf)).toHaveLength(count);
});

test('asks nothing where the question does not', () => {
	const sources = { s: { accessed: '2000-01-01' } };
	expect(findHits(freshEvidence, { sources, claims: { 's#x': {} } })).toEqual([]);
});
