import { describe, expect, test } from 'vitest';
import { brief, judge, judgeFirst } from '../support.ts';

describe('status', () => {
	test('is agreed with two independent groups', () => {
		expect(brief(judgeFirst({ claims: { 'x#1': {}, 'y#1': {} } }))).toEqual([
			'agreed',
			'yes',
			null,
		]);
	});

	test('is single with one', () => {
		expect(brief(judgeFirst({ claims: { 'x#1': {}, 'x#2': {} } }))).toEqual([
			'single',
			'yes',
			null,
		]);
	});

	test('is unanswered where no claim stands', () => {
		expect(judgeFirst({})).toMatchObject({
			status: 'unanswered',
			answer: null,
			reasons: [{ kind: 'silent' }, { kind: 'turn', status: 'single', needs: 'ordinary' }],
		});
	});

	test('is disputed between equal sides, leaning to neither', () => {
		expect(brief(judgeFirst({ claims: { 'x#1': {}, 'y#1': { answer: 'no' } } }))).toEqual([
			'disputed',
			null,
			null,
		]);
	});

	test('is disputed and leans to the side with more independent groups', () => {
		const claims = { 'x#1': {}, 'y#1': {}, 'z#1': { answer: 'no' } };
		expect(brief(judgeFirst({ claims }))).toEqual(['disputed', null, 'yes']);
	});

	test('is corrected where a primary claim refutes others', () => {
		const sources = { docs: { kind: 'documentation', 'speaks-for': ['a'] } };
		const claims = { 'docs#1': { answer: 'no', basis: 'documented' }, 'x#1': {}, 'y#1': {} };
		expect(judgeFirst({ sources, claims })).toMatchObject({
			status: 'corrected',
			answer: 'no',
			support: ['docs#1'],
			against: ['x#1', 'y#1'],
			reasons: [
				{ kind: 'support', claims: ['docs#1'], groups: [['docs']] },
				{ kind: 'primary', claims: ['docs#1'] },
				{ kind: 'refuted', claims: ['x#1', 'y#1'], by: ['docs#1'] },
				{ kind: 'turn', answer: 'yes', status: 'disputed', needs: 'primary' },
			],
		});
	});

	test('is disputed where primary claims conflict among themselves', () => {
		const official = { kind: 'documentation', 'speaks-for': ['a'] };
		const sources = { docs: official, notes: official };
		const claims = { 'docs#1': {}, 'notes#1': { answer: 'no' } };
		expect(brief(judgeFirst({ sources, claims }))).toEqual(['disputed', null, null]);
	});

	test('is agreed where others conflict and the primary claims conflict with none', () => {
		const questions = {
			'q/q': {
				answer: {
					type: 'choice',
					options: {
						uk: 'UK',
						london: { label: 'London', within: 'uk' },
						york: { label: 'York', within: 'uk' },
					},
				},
			},
		};
		const sources = { docs: { kind: 'documentation', 'speaks-for': ['a'] } };
		const claims = {
			'docs#1': { answer: 'uk' },
			'x#1': { answer: 'london' },
			'y#1': { answer: 'york' },
		};
		expect(brief(judgeFirst({ questions, sources, claims }))).toEqual(['agreed', 'uk', null]);
	});

	test('does not hear a weak claim against better evidence', () => {
		const sources = { study: { kind: 'paper' } };
		const claims = { 'study#1': {}, 'x#1': { answer: 'no', basis: 'opinion' } };
		expect(judgeFirst({ sources, claims })).toMatchObject({
			status: 'single',
			answer: 'yes',
			against: ['x#1'],
			reasons: [
				{ kind: 'support' },
				{ kind: 'outweighed', claims: ['x#1'], by: ['study#1'] },
				{ kind: 'turn', answer: 'yes', status: 'agreed', needs: 'ordinary' },
				{ kind: 'turn', answer: 'no', status: 'disputed', needs: 'ordinary' },
			],
		});
	});

	test('hears a weak claim against an ordinary one', () => {
		const claims = { 'x#1': {}, 'y#1': { answer: 'no', basis: 'opinion' } };
		expect(brief(judgeFirst({ claims }))).toEqual(['disputed', null, null]);
	});

	test('counts a source that speaks for its own subject as weak on a question of merit', () => {
		const questions = { 'q/q': { nature: 'merit' } };
		const sources = {
			maker: { kind: 'documentation', 'speaks-for': ['a'] },
			study: { kind: 'paper' },
		};
		const claims = { 'maker#1': {}, 'study#1': { answer: 'no' } };
		expect(brief(judgeFirst({ questions, sources, claims }))).toEqual(['single', 'no', null]);
	});
});

describe('the answer shown', () => {
	test('is the finest of those that agree', () => {
		const questions = { 'q/q': { answer: { type: 'date' } } };
		const claims = {
			'x#1': { answer: '2015' },
			'y#1': { answer: '2015-11-09' },
			'z#1': { answer: '2015-11' },
		};
		expect(judgeFirst({ questions, claims }).answer).toBe('2015-11-09');
	});

	test('is not made finer by weak evidence', () => {
		const questions = { 'q/q': { answer: { type: 'date' } } };
		const claims = {
			'x#1': { answer: '2015' },
			'y#1': { answer: '2015-11-09', basis: 'anecdotal' },
		};
		expect(judgeFirst({ questions, claims }).answer).toBe('2015');
	});

	test('joins what sets say', () => {
		const questions = { 'q/q': { answer: { type: 'set' } } };
		const claims = {
			'x#1': { answer: ['cpu', 'gpu'] },
			'y#1': { answer: { includes: ['gpu', 'tpu'], excludes: ['npu'] } },
		};
		expect(judgeFirst({ questions, claims }).answer).toEqual({
			includes: ['cpu', 'gpu', 'tpu'],
			excludes: ['npu'],
		});
	});

	test('is of the best rank among equally fine ones', () => {
		const questions = { 'q/q': { answer: { type: 'quantity', tolerance: '1' } } };
		const sources = { study: { kind: 'survey' } };
		const claims = {
			'x#1': { answer: '78' },
			'y#1': { answer: '78' },
			'study#1': { answer: '78.4' },
		};
		expect(judgeFirst({ questions, sources, claims }).answer).toBe('78.4');
	});

	test('is written in the order of the subjects asked about', () => {
		const questions = { 'q/q': { about: ['a', 'b'], answer: { type: 'order' } } };
		const claims = { 'x#1': { answer: 'b < a' } };
		expect(judgeFirst({ questions, subjects: { a: {}, b: {} }, claims })).toMatchObject({
			subject: 'a+b',
			answer: 'a > b',
		});
	});
});

test('gives no verdict on free text', () => {
	expect(
		judge({ questions: { 'q/q': { answer: { type: 'text' } } }, claims: { 'x#1': {} } }),
	).toEqual([]);
});
