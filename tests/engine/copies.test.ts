import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../src/engine/crosscheck.ts';
import type { Sketch } from '../support.ts';
import { brief, judgeFirst, makeKnowledge } from '../support.ts';

const options = { right: 'Right', odd: 'Odd', other: 'Other' };
const names = Array.from({ length: 8 }, (_, index) => `q/q${index}`);
const questions = Object.fromEntries(
	names.map((id) => [id, { answer: { type: 'choice', options } }]),
);

/** Sources that answer every question alike: `right`, or what is told. */
function answering(sources: Record<string, readonly string[]>): NonNullable<Sketch['claims']> {
	return Object.fromEntries(
		Object.entries(sources).flatMap(([source, answers]) =>
			answers.map((answer, index) => [`${source}#q${index}`, { question: `q/q${index}`, answer }]),
		),
	);
}

const right = names.map(() => 'right');
const oddities = ['odd', 'odd', 'odd', 'odd', 'right', 'right', 'right', 'right'];
const crowd = { c1: right, c2: right, c3: right, c4: right };

const suspects = (
	claims: NonNullable<Sketch['claims']>,
	sources: NonNullable<Sketch['sources']> = {},
) => crossCheck(makeKnowledge({ questions, claims, sources }), { asOf: '2025-01-01' }).copies;

describe('suspected copies', () => {
	test('are sources that share answers which few others give', () => {
		const copies = suspects(answering({ ...crowd, x: oddities, y: oddities }));
		expect(copies.map(({ sources, shared }) => [sources, shared])).toEqual([[['x', 'y'], 4]]);
		expect(copies[0]?.claims).toEqual([
			'x#q0',
			'x#q1',
			'x#q2',
			'x#q3',
			'y#q0',
			'y#q1',
			'y#q2',
			'y#q3',
		]);
	});

	test('are not sources that share what all say', () => {
		expect(suspects(answering({ ...crowd, x: right, y: right }))).toEqual([]);
	});

	test('are not sources that share a few and differ on others', () => {
		const mixed = ['odd', 'odd', 'odd', 'odd', 'other', 'other', 'other', 'other'];
		expect(suspects(answering({ ...crowd, x: oddities, y: mixed }))).toEqual([]);
	});

	test('are not two sources alone on their questions', () => {
		expect(suspects(answering({ x: oddities, y: oddities }))).toEqual([]);
	});

	test('are not sources known to depend on each other', () => {
		const claims = answering({ ...crowd, x: oddities, y: oddities });
		expect(suspects(claims, { y: { 'derived-from': ['x'] } })).toEqual([]);
	});

	test('share a group where the knowledge base says so', () => {
		const claims = answering({ x: oddities, y: oddities, ...crowd });
		const count = (kb: Record<string, unknown>) =>
			judgeFirst({ kb, questions, claims }).reasons.map(({ groups }) => groups);
		expect(count({})[1]).toEqual([['x'], ['y']]);
		expect(count({ 'suspected-copies': 'count-once' })[1]).toEqual([['x', 'y']]);
	});
});

describe('sources weighed by agreement', () => {
	const votes = answering({
		...crowd,
		x: ['odd', 'right', 'other', 'right', 'odd', 'other', 'odd', 'right'],
		y: ['odd', 'other', 'right', 'odd', 'right', 'right', 'other', 'odd'],
		z: ['odd', 'right', 'odd', 'other', 'other', 'odd', 'right', 'other'],
	});
	const claims = Object.fromEntries(
		Object.entries(votes).filter(([id]) => !['c3#q0', 'c4#q0'].includes(id)),
	);

	test('count alike unless the knowledge base says otherwise', () => {
		expect(brief(judgeFirst({ questions, claims }))).toEqual(['disputed', null, 'odd']);
	});

	test('weigh more the more they agree with the others elsewhere', () => {
		const kb = { 'weigh-sources': 'by-agreement' };
		expect(brief(judgeFirst({ kb, questions, claims }))).toEqual(['disputed', null, 'right']);
	});
});
