import { expect, test } from 'vitest';
import { judgeFirst } from '../support.ts';
import type { Sketch } from '../support.ts';

const turnsOf = (sketch: Sketch) =>
	judgeFirst(sketch)
		.reasons.filter(({ kind }) => kind === 'turn')
		.map(({ answer, status, needs, leaning }) =>
			[answer, status, needs, leaning].filter((x) => x !== undefined),
		);

test('any answer turns an unanswered question', () => {
	expect(turnsOf({})).toEqual([[null, 'single', 'ordinary']]);
});

test('a second source makes a single answer agreed, a contrary one disputes it', () => {
	expect(turnsOf({ claims: { 'x#1': {} } })).toEqual([
		['yes', 'agreed', 'ordinary'],
		[null, 'disputed', 'ordinary'],
	]);
});

test('an ordinary source disputes what ordinary ones agree on', () => {
	expect(turnsOf({ claims: { 'x#1': {}, 'y#1': {} } })).toEqual([[null, 'disputed', 'ordinary']]);
});

test('only a primary source disputes what a primary one says', () => {
	const sources = { docs: { kind: 'documentation', 'speaks-for': ['a'] } };
	expect(turnsOf({ sources, claims: { 'docs#1': {}, 'y#1': {} } })).toEqual([
		[null, 'disputed', 'primary'],
	]);
});

test('one more source tips an even dispute', () => {
	const claims = { 'x#1': {}, 'y#1': { answer: 'no' } };
	expect(turnsOf({ claims })).toEqual([['yes', 'disputed', 'ordinary', 'yes']]);
});

test('a primary source settles a dispute that one more ordinary one does not', () => {
	const claims = { 'x#1': {}, 'y#1': {}, 'z#1': {}, 'w#1': { answer: 'no' } };
	expect(turnsOf({ claims })).toEqual([['no', 'corrected', 'primary']]);
});

test('no primary source settles a question of merit', () => {
	const claims = { 'x#1': {}, 'y#1': {}, 'z#1': {}, 'w#1': { answer: 'no' } };
	expect(turnsOf({ questions: { 'q/q': { nature: 'merit' } }, claims })).toEqual([]);
});

test.each([
	['quantity', '78', null],
	['date', '2015-11-09', null],
	['version', '>=2.0', null],
	['set', 'x', null],
])('a contrary %s needs no answer of its own', (type, answer, said) => {
	const questions = { 'q/q': { answer: { type } } };
	const claims = { 'x#1': { answer }, 'y#1': { answer } };
	expect(turnsOf({ questions, claims })).toEqual([[said, 'disputed', 'ordinary']]);
});
