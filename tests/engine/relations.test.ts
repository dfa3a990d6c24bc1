import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../src/engine/crosscheck.ts';
import type { Sketch } from '../support.ts';
import { makeKnowledge } from '../support.ts';

const byVersion = {
	'q/q': { 'varies-by': 'version', given: { device: ['cpu', 'gpu'], model: ['cnn', 'rnn'] } },
};
const byDate = { 'q/q': { 'varies-by': 'date' } };

const relate = (sketch: Sketch) =>
	crossCheck(makeKnowledge({ questions: byVersion, ...sketch }), {
		asOf: '2025-01-01',
	}).relations.map(({ kind, sides }) => [kind, ...sides.map((side) => side.join(' '))].join(' | '));

describe('by the boxes and answers of two claims', () => {
	const gpu = { scope: { given: { device: 'gpu' } } };
	const cpu = { scope: { given: { device: 'cpu' } } };
	const cnn = { scope: { given: { model: 'cnn' } } };
	const old = { scope: { versions: '<2.0' } };
	const recent = { scope: { versions: '>=2.0' } };

	test.each([
		['a repetition in one source is no relation', 'x', {}, 'x', {}, 'yes', []],
		['two sources that say the same agree', 'x', {}, 'y', {}, 'yes', ['agreement | x#1 y#2']],
		['one source against itself', 'x', {}, 'x', {}, 'no', ['self-contradiction | x#1 | x#2']],
		['two sources contradict each other', 'x', {}, 'y', {}, 'no', ['contradiction | x#1 | y#2']],
		['a narrower case is an exception', 'x', {}, 'y', gpu, 'no', ['exception | x#1 | y#2']],
		[
			'a narrower case in one source is an exception',
			'x',
			gpu,
			'x',
			{},
			'no',
			['exception | x#1 | x#2'],
		],
		['crossing cases contradict', 'x', gpu, 'y', cnn, 'no', ['contradiction | x#1 | y#2']],
		[
			'crossing cases in one source differ by case',
			'x',
			gpu,
			'x',
			cnn,
			'no',
			['difference-by-case | x#1 | x#2'],
		],
		['cases apart differ by case', 'x', gpu, 'y', cpu, 'no', ['difference-by-case | x#1 | y#2']],
		['versions apart are a change', 'x', old, 'y', recent, 'no', ['change | x#1 | y#2']],
		[
			'versions apart are a change in one source',
			'x',
			old,
			'x',
			recent,
			'no',
			['change | x#1 | x#2'],
		],
		['versions apart that say the same are nothing', 'x', old, 'y', recent, 'yes', []],
		['agreement needs no same conditions', 'x', {}, 'y', gpu, 'yes', ['agreement | x#1 | y#2']],
	])('%s', (_, first, one, second, two, answer, expected) => {
		const sources = { x: { issued: '2022' }, y: { issued: '2022' } };
		const claims = { [`${first}#1`]: one, [`${second}#2`]: { ...two, answer } };
		expect(relate({ sources, claims })).toEqual(expected);
	});

	test('versions and cases both apart are nothing', () => {
		const claims = {
			'x#1': { scope: { versions: '<2.0', given: { device: 'cpu' } } },
			'y#2': { answer: 'no', scope: { versions: '>=2.0', given: { device: 'gpu' } } },
		};
		expect(relate({ claims })).toEqual([]);
	});
});

test('lists one relation for each pair of boxes, with all claims of both sides', () => {
	const claims = { 'x#1': {}, 'y#1': {}, 'z#1': { answer: 'no' }, 'w#1': { answer: 'no' } };
	expect(relate({ claims })).toEqual([
		'agreement | w#1 z#1',
		'contradiction | w#1 z#1 | x#1 y#1',
		'agreement | x#1 y#1',
	]);
});

test('a passing of time alone makes no change', () => {
	const sources = { old: { issued: '2017' }, recent: { issued: '2024' } };
	expect(relate({ sources, claims: { 'old#1': {}, 'recent#1': { answer: 'no' } } })).toEqual([
		'contradiction | old#1 | recent#1',
	]);
});

test('release notes that state the version turn an old contradiction into a change', () => {
	const sources = {
		old: { issued: '2018' },
		recent: { issued: '2024' },
		notes: { issued: '2019' },
	};
	const claims = {
		'old#1': {},
		'recent#1': { answer: 'no' },
		'notes#1': { answer: 'no', scope: { versions: '>=2.0' } },
	};
	expect(relate({ sources, claims })).toEqual([
		'agreement | notes#1 recent#1',
		'change | notes#1 recent#1 | old#1',
	]);
});

test('an undated source cannot plead its age', () => {
	const sources = { undated: {}, notes: { issued: '2019' } };
	const claims = { 'undated#1': {}, 'notes#1': { answer: 'no', scope: { versions: '>=2.0' } } };
	expect(relate({ sources, claims })).toEqual(['contradiction | notes#1 | undated#1']);
});

test('a range without an end holds on until a later source says otherwise', () => {
	const sources = { notes: { issued: '2017-06' }, later: { issued: '2021-06' } };
	const claims = {
		'notes#1': { scope: { versions: '>=1.0' } },
		'later#1': { answer: 'no', scope: { versions: '>=2.5' } },
	};
	expect(relate({ sources, claims })).toEqual(['change | later#1 | notes#1']);
});

test('what a source has seen does not end', () => {
	const sources = { notes: { issued: '2022' }, later: { issued: '2022' } };
	const claims = {
		'notes#1': { scope: { versions: '>=1.0' } },
		'later#1': { answer: 'no', scope: { versions: '>=2.5' } },
	};
	expect(relate({ sources, claims })).toEqual(['contradiction | later#1 | notes#1']);
});

test('a date that leaves a choice is the latest at which no stating claim conflicts', () => {
	const releases = { '1.5': '2018-01-01', '2.0': '2019-09-30', '2.1': '2020-01-08' };
	const sources = { vague: { issued: '2019' }, notes: { issued: '2020' } };
	const claims = { 'vague#1': {}, 'notes#1': { answer: 'no', scope: { versions: '>=2.0' } } };
	expect(relate({ subjects: { a: { releases } }, sources, claims })).toEqual([
		'change | notes#1 | vague#1',
	]);
});

test('a weak claim ends nobody who outweighs it', () => {
	const sources = { manual: { issued: '2018', kind: 'paper' }, blog: { issued: '2022' } };
	const claims = {
		'manual#1': {},
		'blog#1': { answer: 'no', basis: 'opinion', scope: { versions: '>=2.0' } },
	};
	expect(relate({ sources, claims })).toEqual(['contradiction | blog#1 | manual#1']);
});

test('on a line of days, a claim without a period holds from its calendar year up to a later conflicting year', () => {
	const sources = { a: { issued: '2017-06' }, b: { issued: '2017-02' }, c: { issued: '2019' } };
	const claims = { 'a#1': {}, 'b#1': { answer: 'no' }, 'c#1': { answer: 'no' } };
	expect(relate({ questions: byDate, sources, claims })).toEqual([
		'contradiction | a#1 | b#1',
		'change | a#1 | c#1',
		'agreement | b#1 | c#1',
	]);
});

test('a claim with versions stands everywhere where nothing varies', () => {
	const claims = {
		'x#1': { scope: { versions: '<2.0' } },
		'y#1': { answer: 'no', scope: { versions: '>=2.0' } },
	};
	expect(relate({ questions: { 'q/q': {} }, claims })).toEqual(['contradiction | x#1 | y#1']);
});

test('an order over three subjects is compared pair by pair', () => {
	const questions = { 'q/q': { about: ['a', 'b', 'c'], answer: { type: 'order' } } };
	const subjects = { a: {}, b: {}, c: {} };
	const claims = { 'x#1': { answer: 'a > b > c' }, 'y#1': { answer: 'b < c' } };
	const { relations } = crossCheck(makeKnowledge({ questions, subjects, claims }), {
		asOf: '2025-01-01',
	});
	expect(relations.map(({ kind, subject }) => [kind, subject])).toEqual([['contradiction', 'b+c']]);
});

test('aliases of an option are one answer, and so are a year and a day in it', () => {
	const questions = {
		'q/maker': {
			answer: {
				type: 'choice',
				options: { meta: { label: 'Meta AI', aliases: ['Facebook'] }, google: 'Google' },
			},
		},
		'q/born': { answer: { type: 'date' } },
	};
	const claims = {
		'x#maker': { question: 'q/maker', answer: 'Facebook' },
		'y#maker': { question: 'q/maker', answer: 'Meta AI' },
		'x#born': { question: 'q/born', answer: '2015' },
		'y#born': { question: 'q/born', answer: '2015-11' },
	};
	expect(relate({ questions, claims })).toEqual([
		'agreement | x#born | y#born',
		'agreement | x#maker y#maker',
	]);
});

test('a weak claim in general ends no measured one for a narrower case', () => {
	const questions = { 'q/q': { 'varies-by': 'date', given: { model: ['cnn'] } } };
	const sources = { study: { issued: '2019', kind: 'paper' }, blog: { issued: '2023' } };
	const claims = {
		'study#1': { basis: 'measured', scope: { given: { model: 'cnn' } } },
		'blog#1': { answer: 'no', basis: 'opinion' },
	};
	expect(relate({ questions, sources, claims })).toEqual(['exception | blog#1 | study#1']);
});
