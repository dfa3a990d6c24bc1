import { expect, test } from 'vitest';
import { blankClaim, blankForm } from '../../src/form/blank.ts';
import { readQuery } from '../../src/form/query.ts';
import { makeKnowledge } from '../support.ts';

const knowledge = makeKnowledge({
	questions: { 'q/q': {}, 'q/both': { about: ['a', 'b'] } },
	sources: { known: {} },
});
const blank = blankForm('2025-01-01');

test.each<[string, { claims: object[]; known?: string; ignored: string[] }]>([
	['', { claims: [{}], ignored: [] }],
	['?question=q/q&subject=a', { claims: [{ question: 'q/q', subject: 'a' }], ignored: [] }],
	['?question=q/both&subject=a', { claims: [{ question: 'q/both' }], ignored: [] }],
	['?source=known', { claims: [{}], known: 'known', ignored: [] }],
	['?question=__proto__&source=', { claims: [{}], ignored: ['question', 'source'] }],
	['?subject=<b>', { claims: [{}], ignored: ['subject'] }],
])('reads %s', (query, { claims, known = '', ignored }) => {
	expect(readQuery(query, blank, knowledge)).toEqual({
		form: {
			...blank,
			mode: known === '' ? 'new' : 'known',
			known,
			claims: claims.map((claim) => ({ ...blankClaim(0), ...claim })),
		},
		ignored,
	});
});

test('adds a claim behind those that were begun, once', () => {
	const begun = { ...blank, claims: [{ ...blankClaim(4), gist: 'g' }] };
	const { form } = readQuery('?question=q/q&subject=a', begun, knowledge);
	expect(form.claims.map(({ key, question }) => [key, question])).toEqual([
		[4, ''],
		[5, 'q/q'],
	]);
	expect(readQuery('?question=q/q&subject=a', form, knowledge).form).toEqual(form);
});
