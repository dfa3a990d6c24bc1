import { expect, test } from 'vitest';
import { independentSupport } from '../../../src/engine/rules/independent-support.ts';
import { findHits } from '../../support.ts';

test('finds a question once, with all subjects that have one source', () => {
	expect(
		findHits(independentSupport, {
			claims: { 's#a': {}, 's#b': { subject: 'b' }, 't#b': { subject: 'b' } },
			sources: { t: { 'derived-from': ['s'] } },
		}),
	).toEqual([
		{
			on: { kind: 'question', id: 'q/q' },
			field: '',
			message:
				'Unexpected single source behind the answer about `a` and `b`, expected two that are independent',
			help: 'Add a claim on `q/q` from a source of other origin.',
			claims: ['s#a', 's#b', 't#b'],
		},
	]);
});

test.each([
	['two sources that agree', { 's#x': {}, 't#x': {} }],
	['a dispute', { 's#x': {}, 't#x': { answer: 'no' } }],
	['no claim', {}],
])('finds nothing in %s', (_, claims) => {
	expect(findHits(independentSupport, { claims })).toEqual([]);
});

test('leaves narrower cases alone', () => {
	expect(
		findHits(independentSupport, {
			questions: { 'q/q': { given: { on: ['gpu'] } } },
			claims: { 's#x': {}, 't#x': {}, 'u#x': { answer: 'no', scope: { given: { on: 'gpu' } } } },
		}),
	).toEqual([]);
});
