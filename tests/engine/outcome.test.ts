import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../src/engine/crosscheck.ts';
import type { Sketch } from '../support.ts';
import { judgeFirst, makeKnowledge, stepsOf } from '../support.ts';

const docs = { docs: { kind: 'documentation', 'speaks-for': ['a'] } };

describe('support and against', () => {
	test.each([
		['an agreed answer has nobody against it', { 'x#1': {}, 'y#1': {} }, ['x#1', 'y#1'], []],
		[
			'a dispute that leans has those of the leaning, and the others',
			{ 'x#1': {}, 'y#1': {}, 'z#1': { answer: 'no' } },
			['x#1', 'y#1'],
			['z#1'],
		],
		[
			'an even dispute has all against each other',
			{ 'x#1': {}, 'z#1': { answer: 'no' } },
			[],
			['x#1', 'z#1'],
		],
	])('%s', (_, claims, support, against) => {
		expect(judgeFirst({ claims })).toMatchObject({ support, against });
	});
});

describe('the steps told', () => {
	test('name no primary source where nobody had to decide', () => {
		const kinds = stepsOf(judgeFirst({ sources: docs, claims: { 'docs#1': {}, 'x#1': {} } })).map(
			({ kind }) => kind,
		);
		expect(kinds).toEqual(['support']);
	});

	test('name the sides of a dispute, the strongest first', () => {
		const claims = { 'x#1': {}, 'y#1': { answer: 'no' }, 'z#1': { answer: 'no' } };
		expect(
			stepsOf(judgeFirst({ claims })).map(({ kind, answer, claims: ids }) => [kind, answer, ids]),
		).toEqual([
			['side', 'no', ['y#1', 'z#1']],
			['side', 'yes', ['x#1']],
		]);
	});
});

test('relations tell why, whichever kind they are', () => {
	const questions = {
		'q/q': { 'varies-by': 'version', given: { device: ['cpu', 'gpu'], model: ['cnn'] } },
	};
	const reasons = (claims: NonNullable<Sketch['claims']>) =>
		crossCheck(makeKnowledge({ questions, claims }), { asOf: '2025-01-01' }).relations.map(
			({ reason }) => reason,
		);
	const at = (given: Record<string, string>) => ({ answer: 'no', scope: { given } });
	const told = [
		reasons({ 'x#1': {}, 'y#1': {} }),
		reasons({ 'x#1': {}, 'y#1': { scope: { given: { device: 'gpu' } } } }),
		reasons({ 'x#1': {}, 'x#2': { answer: 'no' } }),
		reasons({ 'x#1': {}, 'y#1': { answer: 'no' } }),
		reasons({ 'x#1': {}, 'y#1': at({ device: 'gpu' }) }),
		reasons({ 'x#1': { scope: { given: { device: 'cpu' } } }, 'y#1': at({ device: 'gpu' }) }),
		reasons({ 'x#1': { scope: { given: { model: 'cnn' } } }, 'y#1': at({ device: 'gpu' }) }),
		reasons({ 'x#1': { scope: { given: { model: 'cnn' } } }, 'x#2': at({ device: 'gpu' }) }),
		reasons({
			'x#1': { scope: { versions: '<2.0' } },
			'y#1': { answer: 'no', scope: { versions: '>=2.0' } },
		}),
	];
	expect(told.flat()).toMatchInlineSnapshot(`
		[
		  "all say \`yes\`",
		  "both say \`yes\`",
		  "\`yes\` excludes \`no\`, for the same scope in one source",
		  "\`yes\` excludes \`no\`, for the same scope",
		  "\`yes\` excludes \`no\`, and one is the narrower case: \`device=gpu\` and in general",
		  "\`yes\` excludes \`no\`, and the cases differ: \`device=cpu\` and \`device=gpu\`",
		  "\`yes\` excludes \`no\`, where both cases meet: \`device=gpu\` and \`model=cnn\`",
		  "\`yes\` excludes \`no\`, and one source tells the cases apart: \`device=gpu\` and \`model=cnn\`",
		  "\`yes\` excludes \`no\`, and one held for \`<2.0\`, the other for \`>=2.0\`",
		]
	`);
});
