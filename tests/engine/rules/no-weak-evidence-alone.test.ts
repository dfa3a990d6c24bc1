import { expect, test } from 'vitest';
import { noWeakEvidenceAlone } from '../../../src/engine/rules/no-weak-evidence-alone.ts';
import { findHits } from '../../support.ts';

test('finds a question once, with all subjects that have weak evidence alone', () => {
	expect(
		findHits(noWeakEvidenceAlone, {
			claims: { 's#a': { basis: 'opinion' }, 't#a': {}, 't#b': { subject: 'b' } },
			sources: { t: { kind: 'republication' } },
		}),
	).toEqual([
		{
			on: { kind: 'question', id: 'q/q' },
			field: '',
			message:
				'Unexpected answer about `a` and `b` on weak evidence alone, expected a source that reports, measures or documents it',
			help: 'Add a claim on `q/q` that is more than an opinion, an anecdote, a guess or a copy.',
			claims: ['s#a', 't#a', 't#b'],
		},
	]);
});

test.each([
	['one better claim', {}, { 's#a': { basis: 'opinion' }, 't#a': {} }],
	['merit', { nature: 'merit' }, { 's#a': { basis: 'opinion' } }],
	['a dispute', {}, { 's#a': { basis: 'opinion' }, 't#a': { basis: 'opinion', answer: 'no' } }],
])('finds nothing where there is %s', (_, question, claims) => {
	expect(findHits(noWeakEvidenceAlone, { questions: { 'q/q': question }, claims })).toEqual([]);
});
