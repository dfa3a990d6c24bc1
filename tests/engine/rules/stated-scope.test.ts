import { expect, test } from 'vitest';
import { statedScope } from '../../../src/engine/rules/stated-scope.ts';
import { findHits } from '../../support.ts';

const varying = { 'q/q': { 'varies-by': 'version', given: { on: ['gpu'] } } };

test('finds the claims without versions, those for a case too', () => {
	const found = findHits(statedScope, {
		questions: varying,
		claims: {
			's#none': {},
			's#case': { scope: { given: { on: 'gpu' } } },
			's#stated': { scope: { versions: '<2.0' } },
		},
	});
	expect(found.map(({ on, field, message }) => [on, field, message])).toEqual([
		[
			{ kind: 'claim', id: 's#none' },
			'scope',
			'Unexpected claim on `q/q` without versions, expected those of `a` it speaks of',
		],
		[
			{ kind: 'claim', id: 's#case' },
			'scope',
			'Unexpected claim on `q/q` without versions, expected those of `a` it speaks of',
		],
	]);
});

test.each([
	['a subject without releases', varying, { subject: 'b' }],
	['a question that varies by nothing', { 'q/q': {} }, {}],
	['a question that varies by date', { 'q/q': { 'varies-by': 'date' } }, {}],
	['a question nobody knows', varying, { question: 'q/other' }],
])('asks for none on %s', (_, questions, claim) => {
	expect(findHits(statedScope, { questions, claims: { 's#x': claim } })).toEqual([]);
});
