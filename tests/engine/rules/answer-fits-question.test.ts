import { expect, test } from 'vitest';
import { answerFitsQuestion } from '../../../src/engine/rules/answer-fits-question.ts';
import { findHits } from '../../support.ts';

test('shows an order of the subjects compared', () => {
	const found = findHits(answerFitsQuestion, {
		questions: { 'q/q': { answer: { type: 'order' }, about: ['a', 'b'] } },
		claims: { 's#x': { answer: 'a' } },
	});
	expect(found.map((hit) => [hit.help, hit.related?.map(({ message }) => message)])).toEqual([
		[
			'Write the answer in the form that `q/q` takes, such as `a > b`.',
			['`q/q` takes answers of type `order`'],
		],
	]);
});

test('names the type of the answers a question takes', () => {
	const found = findHits(answerFitsQuestion, {
		questions: { 'q/q': { answer: { type: 'flag' } } },
		claims: { 's#x': { answer: 'often' } },
	});
	expect(found.map(({ message, help }) => [message, help])).toEqual([
		[
			'Unexpected answer `often`, expected `yes` or `no`',
			'Write the answer in the form that `q/q` takes.',
		],
	]);
});
