import { expect, test } from 'vitest';
import { findQuestions } from '../../src/draft/search.ts';
import { makeKnowledge } from '../support.ts';

const { questions } = makeKnowledge({
	questions: {
		'editing/undo': { ask: 'How far back does undo reach?', aliases: ['Ctrl+Z', 'history'] },
		'files/undo': { ask: 'Are deleted files brought back?' },
		'history/begun': { ask: 'When was it begun?' },
		'tools/search': {
			ask: 'How is text found?',
			answer: {
				type: 'choice',
				options: { regex: { label: 'By patterns', aliases: ['undo'] }, plain: 'As it is' },
			},
		},
	},
});

test.each([
	['', ['editing/undo', 'files/undo', 'history/begun', 'tools/search']],
	['undo', ['editing/undo', 'files/undo', 'tools/search']],
	['hist', ['editing/undo', 'history/begun']],
	['how FAR', ['editing/undo', 'tools/search']],
	['deletedly', ['files/undo']],
	['far far away off', ['editing/undo']],
	['far away off', []],
	['pattern', ['tools/search']],
	['files/undo', ['files/undo', 'editing/undo', 'tools/search']],
	['ctrl z', ['editing/undo']],
	['undo patterns', ['tools/search', 'editing/undo', 'files/undo']],
	['nothing', []],
	['???', ['editing/undo', 'files/undo', 'history/begun', 'tools/search']],
])('finds %j', (words, ids) => {
	expect(findQuestions(questions, words).map(({ id }) => id)).toEqual(ids);
});

test('hands back no more than asked for', () => {
	expect(findQuestions(questions, 'undo', 1).map(({ id }) => id)).toEqual(['editing/undo']);
});
