import { describe, expect, test } from 'vitest';
import { brief, judge, judgeFirst, stepsOf } from '../support.ts';

const byVersion = {
	'q/q': { 'varies-by': 'version', given: { device: ['cpu', 'gpu'], model: ['cnn', 'rnn'] } },
};

describe('over versions', () => {
	const changed = {
		questions: byVersion,
		sources: {
			old: { issued: '2018' },
			notes: { issued: '2019-02', kind: 'release-notes', 'speaks-for': ['a'] },
			late: { issued: '2024' },
		},
		claims: {
			'old#1': {},
			'notes#1': { answer: 'no', scope: { versions: '>=2.0' } },
			'late#1': { answer: 'no' },
		},
	};

	test('shows the piece of the newest release, that it changed, and how far it was confirmed', () => {
		expect(judgeFirst(changed)).toMatchObject({
			status: 'agreed',
			answer: 'no',
			changed: true,
			confirmed: '2.5',
			timeline: [
				{ versions: '<2.0', status: 'single', answer: 'yes', support: ['old#1'], against: [] },
				{
					versions: '>=2.0',
					status: 'agreed',
					answer: 'no',
					support: ['late#1', 'notes#1'],
					against: [],
				},
			],
		});
	});

	test('gives the verdict of another day, when later sources and releases were not there', () => {
		const [verdict] = judge(changed, '2018-12-31');
		expect(verdict).toMatchObject({
			status: 'single',
			answer: 'yes',
			changed: false,
			confirmed: '1.5',
		});
	});

	test('is unanswered where claims end before the newest release', () => {
		const verdict = judgeFirst({
			questions: byVersion,
			claims: { 'x#1': { scope: { versions: '<2.0' } } },
		});
		expect(verdict).toMatchObject({ status: 'unanswered', changed: false });
		expect(verdict.timeline.map(({ versions, status }) => [versions, status])).toEqual([
			['<2.0', 'single'],
			['>=2.0', 'unanswered'],
		]);
	});

	test('leaves out a piece without a release and joins its neighbours', () => {
		const claims = {
			'x#1': { scope: { versions: '<1.6' } },
			'x#2': { scope: { versions: '>=1.7' } },
		};
		expect(
			judgeFirst({ questions: byVersion, claims }).timeline.map(({ versions, status }) => [
				versions,
				status,
			]),
		).toEqual([[undefined, 'single']]);
	});

	test('confirms nothing by an undated source that states no end', () => {
		expect(judgeFirst({ questions: byVersion, claims: { 'x#1': {} } }).confirmed).toBeNull();
	});
});

describe('by case', () => {
	const gpu = { given: { device: 'gpu' } };
	const cpu = { given: { device: 'cpu' } };
	const cnn = { given: { model: 'cnn' } };

	test('gives the general case first and a verdict for every case', () => {
		const claims = { 'x#1': {}, 'y#1': { answer: 'no', scope: gpu } };
		expect(judge({ questions: byVersion, claims }).map((v) => [v.given, ...brief(v)])).toEqual([
			[{}, 'single', 'yes', null],
			[{ device: 'gpu' }, 'single', 'no', null],
		]);
	});

	test('names the narrower case whose answer differs, and the general claim it sets aside', () => {
		const claims = { 'x#1': {}, 'y#1': { answer: 'no', scope: gpu } };
		const reasons = judge({ questions: byVersion, claims }).map((v) =>
			stepsOf(v).map(({ kind, by, given }) => [kind, by, given]),
		);
		expect(reasons).toEqual([
			[
				['support', [], undefined],
				['case', [], { device: 'gpu' }],
			],
			[
				['support', [], undefined],
				['general', ['y#1'], undefined],
			],
		]);
	});

	test.each([
		['has no answer in general where the cases differ', 'no', null],
		['has the answer that all cases have', 'yes', 'yes'],
	])('%s', (_, answer, expected) => {
		const claims = { 'x#1': { scope: cpu }, 'y#1': { answer, scope: gpu } };
		expect(brief(judgeFirst({ questions: byVersion, claims }))).toEqual([
			'by-case',
			expected,
			null,
		]);
	});

	test('judges the case in which two crossing claims collide', () => {
		const claims = { 'x#1': { scope: gpu }, 'y#1': { answer: 'no', scope: cnn } };
		expect(judge({ questions: byVersion, claims }).map((v) => [v.given, v.status])).toEqual([
			[{}, 'by-case'],
			[{ device: 'gpu' }, 'single'],
			[{ device: 'gpu', model: 'cnn' }, 'disputed'],
			[{ model: 'cnn' }, 'single'],
		]);
	});
});

test('shows the latest days that have a claim', () => {
	const questions = { 'q/q': { 'varies-by': 'date' } };
	const claims = {
		'x#1': { scope: { period: '2018/2019' } },
		'y#1': { answer: 'no', scope: { period: '2021' } },
	};
	expect(judgeFirst({ questions, claims })).toMatchObject({
		status: 'single',
		answer: 'no',
		changed: true,
		confirmed: '2021-12-31',
		timeline: [
			{ period: '../2017', status: 'unanswered' },
			{ period: '2018/2019', status: 'single', answer: 'yes' },
			{ period: '2020', status: 'unanswered' },
			{ period: '2021', status: 'single', answer: 'no' },
			{ period: '2022/..', status: 'unanswered' },
		],
	});
});
