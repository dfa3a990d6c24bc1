import { expect, test } from 'vitest';
import { suggestClaims } from '../../src/draft/suggest.ts';
import { makeKnowledge } from '../support.ts';

const knowledge = makeKnowledge({
	subjects: { quill: { name: 'Quill', aliases: ['the Q'] }, nib: { name: 'Nib' } },
	questions: {
		'editing/modes': {
			ask: 'Does a key mean different things in different modes?',
			answer: { type: 'flag' },
		},
		'editing/undo': {
			ask: 'How far back does undo reach?',
			aliases: ['history of changes'],
			answer: {
				type: 'choice',
				options: { session: 'To the start of the session', all: 'To the start of the file' },
			},
		},
		'speed/faster-start': {
			ask: 'Which starts faster?',
			about: ['quill', 'nib'],
			answer: { type: 'order' },
		},
	},
});

const text = `Two editors

Quill keeps a history of changes for undo. It reaches back to the start of the file, so undo never ends.

# Speed

The sun was shining over the hills all day long.
Nib starts faster.
As we saw, on every machine Nib starts up far faster than the Q.
`;

/** The suggestions, with the words of each sentence and the ids of its questions. */
function tell(found: ReturnType<typeof suggestClaims>) {
	return found.map(({ start, end, at, subjects, guesses }) => ({
		words: text.slice(start, end).trim(),
		at,
		subjects,
		questions: guesses.map(({ question }) => question.id),
	}));
}

test('finds sentences that speak to questions, with their place and subjects', () => {
	expect(tell(suggestClaims(knowledge, text))).toEqual([
		{
			words: 'Quill keeps a history of changes for undo.',
			at: 'Two editors, ¶1',
			subjects: ['quill'],
			questions: ['editing/undo'],
		},
		{
			words: 'It reaches back to the start of the file, so undo never ends.',
			at: 'Two editors, ¶1',
			subjects: ['quill'],
			questions: ['editing/undo'],
		},
		{
			words: 'As we saw, on every machine Nib starts up far faster than the Q.',
			at: 'Speed, ¶3',
			subjects: ['quill', 'nib'],
			questions: ['speed/faster-start'],
		},
	]);
});

test('finds nothing in an empty text, in one of other matters, or for no questions', () => {
	expect(suggestClaims(knowledge, '')).toEqual([]);
	expect(suggestClaims(knowledge, 'It rained in the hills until late in the evening.')).toEqual([]);
	expect(suggestClaims({ ...knowledge, questions: [] }, text)).toEqual([]);
});
