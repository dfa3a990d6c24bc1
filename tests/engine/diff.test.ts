import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { State } from '../../src/engine/diff.ts';
import { compareStates } from '../../src/engine/diff.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Sketch } from '../support.ts';
import { makeKnowledge } from '../support.ts';

const place = { file: 'f', line: 1, column: 1, endLine: 1, endColumn: 1 };

function makeState(sketch: Sketch, findings: Finding[] = []): State {
	const knowledge = makeKnowledge({ subjects: { a: {}, b: {} }, ...sketch });
	const reading = { knowledge, problems: [], locate: () => place };
	return { knowledge, report: { ...check(reading, { asOf: '2025-01-01' }), findings } };
}

function compare(base: Sketch, head: Sketch) {
	return compareStates(makeState(base), makeState(head));
}

const none = { added: [], changed: [], removed: [], records: [] };
const silent = { status: 'unanswered', answer: null, leaning: null };
const agreed = { status: 'agreed', answer: 'yes', leaning: null };
const disputed = { status: 'disputed', answer: null, leaning: null };
const single = { status: 'single', answer: 'yes', leaning: null };
const onA = { question: 'q/q', subject: 'a', given: {} };
const two = { 's#x': {}, 't#x': {} };

test('a state does not differ from itself, whatever the order of its keys', () => {
	const base = makeState({
		claims: { 's#x': { scope: { given: { device: 'gpu', size: 'large' } } } },
	});
	const head = makeState({
		claims: { 's#x': { scope: { given: { size: 'large', device: 'gpu' } } } },
	});
	expect(compareStates(base, head)).toEqual({
		version: 1,
		asOf: '2025-01-01',
		verdicts: [],
		claims: { added: [], changed: [], removed: [] },
		findings: { new: [], gone: [] },
	});
});

test('tells which claims turn a verdict', () => {
	const base = { claims: { ...two, 'u#old': {}, 'v#b': { subject: 'b' } } };
	const head = { claims: { 's#x': { answer: 'no' }, 't#x': { at: 'p. 3' }, 'w#new': {} } };
	const { verdicts, claims } = compare(base, head);
	expect(claims).toEqual({
		added: ['w#new'],
		changed: [
			{ id: 's#x', fields: ['answer'] },
			{ id: 't#x', fields: ['at'] },
		],
		removed: ['u#old', 'v#b'],
	});
	expect(verdicts).toEqual([
		{
			...onA,
			kind: 'changed',
			from: agreed,
			to: { status: 'disputed', answer: null, leaning: 'yes' },
			why: { added: ['w#new'], changed: ['s#x'], removed: ['u#old'], records: [] },
		},
		{
			...onA,
			subject: 'b',
			kind: 'changed',
			from: single,
			to: silent,
			why: { ...none, removed: ['v#b'] },
		},
	]);
});

test('tells new cases and lost questions', () => {
	const given = { device: 'gpu' };
	const base = { questions: { 'q/q': {}, 'q/lost': {} }, claims: two };
	const head = { claims: { ...two, 'u#gpu': { answer: 'no', scope: { given } } } };
	const { verdicts } = compare(base, head);
	const lost = { question: 'q/lost', given: {}, kind: 'gone', from: silent, to: null, why: none };
	expect(verdicts).toEqual([
		{ ...lost, subject: 'a' },
		{ ...lost, subject: 'b' },
		{
			...onA,
			given,
			kind: 'new',
			from: null,
			to: { status: 'single', answer: 'no', leaning: null },
			why: { ...none, added: ['u#gpu'] },
		},
	]);
});

test('claims on other conditions, subjects and questions do not explain a verdict', () => {
	const scope = (device: string) => ({ scope: { given: { device } } });
	const questions = { 'q/q': {}, 'q/other': {} };
	const base = { questions, claims: { ...two, 's#cpu': scope('cpu') } };
	const head = {
		questions,
		claims: {
			...two,
			's#cpu': { ...scope('cpu'), answer: 'no' },
			's#gpu': scope('gpu'),
			's#b': { subject: 'b' },
			's#other': { question: 'q/other' },
		},
	};
	const why = compare(base, head).verdicts.map((change) => [
		`${change.question} ${change.subject} ${change.given['device'] ?? ''}`,
		[...change.why.added, ...change.why.changed],
	]);
	expect(why).toEqual([
		['q/other a ', ['s#other']],
		['q/q a cpu', ['s#cpu']],
		['q/q a gpu', ['s#gpu']],
		['q/q b ', ['s#b']],
	]);
});

test('a claim that moves to another question bears on both', () => {
	const questions = { 'q/q': {}, 'q/other': {} };
	const base = { questions, claims: { 's#x': {} } };
	const head = { questions, claims: { 's#x': { question: 'q/other' } } };
	const why = { ...none, changed: ['s#x'] };
	expect(compare(base, head).verdicts).toEqual([
		{ ...onA, question: 'q/other', kind: 'changed', from: silent, to: single, why },
		{ ...onA, kind: 'changed', from: single, to: silent, why },
	]);
});

test('tells which other records turn a verdict, and leaves out what bears on none', () => {
	const claims = { 's#x': {}, 't#x': { answer: 'no' } };
	const makers = { 'speaks-for': ['a'], kind: 'documentation' };
	const base = { claims, sources: { t: { note: 'Old.' }, root: { issued: '2019' } } };
	const head = {
		claims,
		kb: { title: 'Renamed', 'suspected-copies': 'count-once' },
		subjects: { a: { releases: { '1.0': '2020-01-01' } }, b: {} },
		questions: { 'q/q': { ask: 'Well?', 'varies-by': 'version' } },
		sources: {
			s: { ...makers, 'derived-from': ['root'] },
			t: { note: 'New.' },
			root: { issued: '2020' },
		},
	};
	expect(compare(base, head).verdicts).toEqual([
		{
			...onA,
			kind: 'changed',
			from: disputed,
			to: { status: 'corrected', answer: 'yes', leaning: null },
			why: {
				...none,
				records: [
					{ kind: 'kb', id: 'kb', fields: ['suspected-copies'] },
					{ kind: 'question', id: 'q/q', fields: ['varies-by'] },
					{ kind: 'subject', id: 'a', fields: ['releases'] },
					{ kind: 'source', id: 'root', fields: ['issued'] },
					{ kind: 'source', id: 's', fields: ['derived-from', 'kind', 'speaks-for'] },
				],
			},
		},
	]);
});

test('a finding that only moved is neither new nor gone; one more of a kind is new', () => {
	const make = (message: string, line: number, file = 'f'): Finding => ({
		rule: 'known-fields',
		severity: 'error',
		message,
		help: 'h',
		place: { ...place, file, line },
		claims: [],
		related: [],
		url: '/',
	});
	const base = makeState({}, [
		make('moved', 1),
		make('twice', 2),
		make('gone', 3),
		make('file', 4),
	]);
	const head = makeState({}, [
		make('moved', 9),
		make('twice', 2),
		make('twice', 5),
		{ ...make('gone', 3), severity: 'notice' },
		make('file', 4, 'g'),
	]);
	expect(compareStates(base, head).findings).toEqual({
		new: [make('twice', 5), { ...make('gone', 3), severity: 'notice' }, make('file', 4, 'g')],
		gone: [make('gone', 3), make('file', 4)],
	});
});
