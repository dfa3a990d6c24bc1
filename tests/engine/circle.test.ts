import { expect, test } from 'vitest';
import type { Step } from '../../src/engine/circle.ts';
import { findCircles } from '../../src/engine/circle.ts';

const write = (text: string): Step[] =>
	text.split(', ').map((step) => {
		const [from = '', sign, to = ''] = step.split(' ');
		return { from, to, strict: sign === '>' };
	});

test.each([
	['a > b, b > c', []],
	['a > b, b > c, c > a', ['a b c']],
	['a > b, b >= c, c >= a', ['a b c']],
	['a >= b, b >= c, c >= a', []],
	['a > b, b > a', []],
	['a > b, b > a, b > c, c > a', ['a b c']],
	['a > b, b > c, c > d, d > a, c > a', ['a b c', 'c d a b']],
	['a > b, b > c, c > a, x > y, y > z, z > x', ['a b c', 'x y z']],
	['a > a', []],
	['a > b, b > c, c > b', []],
	['x > a, a > b, b >= c, c > a', ['a b c']],
])('finds in %s the circles %j', (text, circles) => {
	expect(
		findCircles(write(text)).map((circle) => circle.map(({ from }) => from).join(' ')),
	).toEqual(circles);
});
