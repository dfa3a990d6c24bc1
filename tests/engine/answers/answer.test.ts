import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/engine/answers/answer.ts';
import { compareAnswers, isFiner, parseAnswer } from '../../../src/engine/answers/answer.ts';
import { parseOrder } from '../../../src/engine/answers/order.ts';
import type { AnswerType, RawAnswer } from '../../../src/model/answer.ts';
import { answerTypeSchema, rawAnswerSchema } from '../../../src/model/answer.ts';

const types = {
	place: {
		type: 'choice',
		options: {
			uk: { label: 'United Kingdom', aliases: ['Britain'] },
			london: { label: 'London', within: 'uk' },
			soho: { label: 'Soho', within: 'london' },
			france: 'France',
			sea: 'By the sea',
		},
		compatible: [['sea', 'france']],
	},
	flag: { type: 'flag' },
	share: { type: 'quantity', unit: '%' },
	near: { type: 'quantity', tolerance: '2' },
	tenth: { type: 'quantity', tolerance: '10%' },
	date: { type: 'date' },
	version: { type: 'version' },
	set: { type: 'set' },
	closed: {
		type: 'set',
		options: { cpu: 'Processor', gpu: { label: 'Graphics card', aliases: ['CUDA'] } },
	},
	order: { type: 'order' },
	text: { type: 'text' },
} as const;

const typeOf = (name: keyof typeof types): AnswerType => answerTypeSchema.parse(types[name]);

function read(type: AnswerType, raw: unknown): Answer {
	const text: RawAnswer = rawAnswerSchema.parse(raw);
	const orders = type.type === 'order' ? parseOrder(['a', 'b'], text) : [];
	if (!Array.isArray(orders)) throw new Error(`not an order: ${String(raw)}`);
	const answer = orders[0]?.answer ?? parseAnswer(type, text, 'pep440');
	if (answer.type === 'misfit') throw new Error(`expected ${answer.expected}`);
	return answer;
}

describe.each([
	['place', 'uk', 'uk', 'same', '='],
	['place', 'Britain', 'uk', 'same', '='],
	['place', 'london', 'uk', 'compatible', '<'],
	['place', 'soho', 'uk', 'compatible', '<'],
	['place', 'london', 'france', 'conflicting', '='],
	['place', 'sea', 'france', 'compatible', '='],
	['place', 'sea', 'uk', 'conflicting', '='],
	['flag', 'yes', 'Yes', 'same', '='],
	['flag', 'yes', 'no', 'conflicting', '='],
	['share', '78', '78.0', 'same', '='],
	['share', '78%', '78', 'same', '='],
	['share', '78', '78.2', 'conflicting', '='],
	['share', '~78', '78.2', 'compatible', '>'],
	['share', '~78', '79', 'compatible', '>'],
	['share', '~78', '79.1', 'conflicting', '='],
	['share', '~78.0', '78.2', 'conflicting', '='],
	['share', '60..65', '62', 'compatible', '>'],
	['share', '60..65', '65..70', 'compatible', '='],
	['share', '60..65', '66', 'conflicting', '='],
	['share', '>70', '71', 'compatible', '>'],
	['share', '>70', '70', 'conflicting', '='],
	['share', '>=70', '70', 'compatible', '>'],
	['share', '>70', '<60', 'conflicting', '='],
	['share', '>70', '>80', 'compatible', '>'],
	['share', '-5', '-5.0', 'same', '='],
	['share', '1.5e3', '1500', 'same', '='],
	['near', '78', '80', 'compatible', '='],
	['near', '78', '80.1', 'conflicting', '='],
	['near', '>70', '70', 'compatible', '>'],
	['tenth', '90', '100', 'compatible', '='],
	['tenth', '89', '100', 'conflicting', '='],
	['tenth', '>70', '70', 'compatible', '>'],
	['tenth', '60..75', '>80', 'compatible', '<'],
	['date', '2015', '2015-11-09', 'compatible', '>'],
	['date', '2015-11', '2015-11', 'same', '='],
	['date', '2015', '2016', 'conflicting', '='],
	['date', '2015~', '2016-05', 'compatible', '>'],
	['date', '2015?', '2016-05', 'conflicting', '='],
	['date', '2015/2017', '2016', 'compatible', '>'],
	['date', '2015/..', '2030', 'compatible', '>'],
	['version', '2.0', '2.0.0', 'same', '='],
	['version', '>=3.9,<3.13', '>=3.9, <3.13', 'same', '='],
	['version', '>=3.9,<3.13', '>=3.10,<3.13', 'conflicting', '='],
	['set', ['x'], ['X'], 'same', '='],
	['set', ['x'], ['x', 'y'], 'compatible', '>'],
	['set', ['x'], ['y'], 'compatible', '='],
	['set', ['x'], { excludes: ['x'] }, 'conflicting', '='],
	['set', { includes: ['x'], only: 'true' }, ['x', 'y'], 'conflicting', '='],
	['set', { includes: ['x', 'y'], only: 'true' }, ['x'], 'compatible', '<'],
	['set', { includes: ['x', 'y'], only: 'true' }, { excludes: ['z'] }, 'compatible', '<'],
	[
		'set',
		{ includes: ['x'], only: 'true' },
		{ includes: ['x', 'y'], only: 'true' },
		'conflicting',
		'=',
	],
	['closed', ['CUDA'], ['gpu'], 'same', '='],
	['order', 'a > b', 'b < a', 'same', '='],
	['order', 'a > b', 'a < b', 'conflicting', '='],
	['order', 'a > b', 'a = b', 'conflicting', '='],
	['order', 'a >= b', 'a = b', 'compatible', '>'],
	['order', 'a >= b', 'a > b', 'compatible', '>'],
	['order', 'a >= b', 'a <= b', 'compatible', '='],
	['order', 'a >= b', 'a < b', 'conflicting', '='],
	['text', 'one', 'two', 'not-comparable', '='],
] as const)('%s', (name, left, right, kind, finer) => {
	const type = typeOf(name);
	const [a, b] = [read(type, left), read(type, right)];

	test(`finds ${JSON.stringify(left)} and ${JSON.stringify(right)} ${kind}`, () => {
		expect([compareAnswers(type, a, b).kind, compareAnswers(type, b, a)]).toEqual([
			kind,
			compareAnswers(type, a, b),
		]);
	});

	test(`has one key for ${JSON.stringify(left)} and ${JSON.stringify(right)} only where they are the same`, () => {
		expect(a.key === b.key).toBe(kind === 'same');
	});

	if (kind === 'conflicting') return;

	test(`knows which of ${JSON.stringify(left)} and ${JSON.stringify(right)} is finer`, () => {
		expect([isFiner(type, a, b), isFiner(type, b, a)]).toEqual([finer === '<', finer === '>']);
	});
});

test.each([
	['place', 'spain', 'one of `uk`, `london`, `soho`, `france`, `sea`'],
	['flag', 'maybe', '`yes` or `no`'],
	['share', 'many', 'a number: `78`, `~78`, `60..65` or `>70`'],
	['share', '65..60', 'a number: `78`, `~78`, `60..65` or `>70`'],
	['date', 'last year', 'an EDTF date: `2015`, `2015-11` or `2015-11-09`'],
	['version', 'newest', 'a version such as `2.0` or a range such as `>=3.9,<3.13`'],
	['closed', ['tpu'], '`tpu` to be one of `cpu`, `gpu`'],
	['set', { includes: ['x'], excludes: ['x'] }, '`x` either included or excluded'],
	['place', ['uk'], 'one text'],
] as const)('refuses for %s the answer %j', (name, raw, expected) => {
	expect(parseAnswer(typeOf(name), rawAnswerSchema.parse(raw), 'pep440')).toMatchObject({
		type: 'misfit',
		expected,
	});
});

test.each([
	['a > b > c', ['a > b', 'a > c', 'b > c']],
	['a > b = c', ['a > b', 'a > c', 'b = c']],
	['a >= b > c', ['a >= b', 'a > c', 'b > c']],
	['a >= b = c', ['a >= b', 'a >= c', 'b = c']],
	['c < b < a', ['b > c', 'a > c', 'a > b']],
	['a > c < b', ['a > c', 'b > c']],
	['a = b = c', ['a = b', 'a = c', 'b = c']],
])('reads the chain %s pair by pair', (chain, pairs) => {
	const orders = parseOrder(['a', 'b', 'c'], chain);
	expect(Array.isArray(orders) ? orders.map(({ answer }) => answer.shown) : orders).toEqual(pairs);
});

test.each(['a', 'a > a', 'a > d', 'a >', ''])('refuses the chain `%s`', (chain) => {
	expect(parseOrder(['a', 'b', 'c'], chain)).toMatchObject({ type: 'misfit' });
});
