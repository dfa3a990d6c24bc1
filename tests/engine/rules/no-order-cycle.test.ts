import { expect, test } from 'vitest';
import { noOrderCycle } from '../../../src/engine/rules/no-order-cycle.ts';
import { findHits } from '../../support.ts';

const base = {
	subjects: { a: {}, b: {}, c: {} },
	questions: {
		'q/q': { about: ['a', 'b', 'c'], given: { on: ['cpu', 'gpu'] }, answer: { type: 'order' } },
	},
};

const find = (claims: Record<string, object>) =>
	findHits(noOrderCycle, {
		...base,
		claims: Object.fromEntries(Object.entries(claims).map(([id, claim]) => [id, { ...claim }])),
	}).map(({ on, field, message, claims: concerned }) => ({
		on,
		field,
		message,
		claims: concerned,
	}));

test('finds a circle that three sources make together, on the question', () => {
	expect(
		find({
			'x#x': { answer: 'a > b' },
			'y#y': { answer: 'b > c' },
			'z#z': { answer: 'a < c' },
		}),
	).toEqual([
		{
			on: { kind: 'question', id: 'q/q' },
			field: 'about',
			message: 'Unexpected circle `a > b > c > a` in the answers, expected an order without one',
			claims: ['x#x', 'y#y', 'z#z'],
		},
	]);
});

test('finds a circle within one source once, on its first claim', () => {
	expect(
		find({
			'x#x': { answer: 'a > b' },
			'x#y': { answer: 'b >= c' },
			'x#z': { answer: 'c = a' },
		}),
	).toEqual([
		{
			on: { kind: 'claim', id: 'x#x' },
			field: 'answer',
			message: 'Unexpected circle `a > b >= c >= a` within `x`, expected an order without one',
			claims: ['x#x', 'x#y', 'x#z'],
		},
	]);
});

test('finds a circle that closes in one case only', () => {
	expect(
		find({
			'x#x': { answer: 'a > b' },
			'y#y': { answer: 'b > c', scope: { given: { on: 'gpu' } } },
			'z#z': { answer: 'c > a', scope: { given: { on: 'gpu' } } },
		}).map(({ message }) => message),
	).toEqual([
		'Unexpected circle `c > a > b > c` in the answers given `on=gpu`, expected an order without one',
	]);
});

test('finds a circle that every case has once, in general', () => {
	expect(
		find({
			'x#x': { answer: 'a > b' },
			'x#case': { answer: 'a > b', scope: { given: { on: 'gpu' } } },
			'y#y': { answer: 'b > c' },
			'z#z': { answer: 'c > a' },
		}).map(({ message }) => message),
	).toEqual(['Unexpected circle `a > b > c > a` in the answers, expected an order without one']);
});

test('finds the circle of each source that has one', () => {
	const circle = (source: string) => ({
		[`${source}#x`]: { answer: 'a > b > c' },
		[`${source}#y`]: { answer: 'c > a' },
	});
	expect(find({ ...circle('x'), ...circle('y') }).map(({ message }) => message)).toEqual([
		'Unexpected circle `a > b > c > a` within `x`, expected an order without one',
		'Unexpected circle `a > b > c > a` within `y`, expected an order without one',
	]);
});

test('finds a circle of answers that disputes lean to', () => {
	expect(
		find({
			'x#x': { answer: 'a > b' },
			'y#y': { answer: 'b > c' },
			'z#z': { answer: 'c > a' },
			'w#z': { answer: 'c > a' },
			'v#z': { answer: 'a > c' },
		}).map(({ message }) => message),
	).toEqual(['Unexpected circle `a > b > c > a` in the answers, expected an order without one']);
});

test.each([
	['an order', ['a > b', 'b > c', 'a > c']],
	['equals all round', ['a = b', 'b = c', 'c = a']],
	['what may be level all round', ['a >= b', 'b >= c', 'c >= a']],
	['two that contradict each other', ['a > b', 'b > a']],
])('finds none in %s', (_, answers) => {
	const claims = Object.fromEntries(answers.map((answer, index) => [`s${index}#x`, { answer }]));
	expect(find(claims)).toEqual([]);
});

test('finds none in what one source says for several times or cases', () => {
	expect(
		find({
			'x#x': { answer: 'a > b', scope: { given: { on: 'cpu' } } },
			'x#y': { answer: 'b > c', scope: { given: { on: 'gpu' } } },
			'x#z': { answer: 'c > a', scope: { given: { on: 'cpu' } } },
		}),
	).toEqual([]);
});
