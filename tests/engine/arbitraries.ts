import fc from 'fast-check';
import type { AnswerType, RawAnswer } from '../../src/model/answer.ts';
import { answerTypeSchema } from '../../src/model/answer.ts';

/** A type of answer with answers written as its sources would write them. */
export interface Writing {
	name: string;
	type: AnswerType;
	raw: fc.Arbitrary<RawAnswer>;
	/** Subjects compared, where the answer orders them. */
	about?: readonly string[];
}

const two = (from: number, to: number) =>
	fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 2014, max: 2017 }).map(String);
const month = fc.tuple(year, two(1, 12)).map((parts) => parts.join('-'));
const day = fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-'));
const plainDate = fc.oneof(year, month, day);
const markedDate = fc.tuple(plainDate, fc.constantFrom('', '~', '?', '%')).map((p) => p.join(''));
const interval = fc
	.tuple(fc.oneof(plainDate, fc.constant('..')), fc.oneof(plainDate, fc.constant('..')))
	.filter(([from, to]) => from !== to && (from === '..' || to === '..' || from < to))
	.map((ends) => ends.join('/'));

const number = fc.oneof(
	fc.integer({ min: -5, max: 200 }).map(String),
	fc.integer({ min: 0, max: 2000 }).map((tenths) => (tenths / 10).toFixed(1)),
	fc.constantFrom('1.5e6', '1500000', '1e-3', '0', '-0'),
);
const range = fc
	.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
	.map(([from, width]) => `${from}..${from + width}`);
const quantity = fc.oneof(
	fc.tuple(fc.constantFrom('', '~', '>', '>=', '<', '<='), number).map((parts) => parts.join('')),
	range,
	range.map((text) => `~${text}`),
);

const version = fc.constantFrom('1', '1.0', '1.0.0', '1.2', '1.10', '2.0', '2.0.1', '2.1', '3.0');
const versions = fc.oneof(
	version,
	fc.tuple(fc.constantFrom('>=', '<', '<=', '>'), version).map((parts) => parts.join('')),
	fc.constantFrom('>=1.0,<2.0', '>=1,<2', '>=1.2,<=3.0', '*'),
);

const items = fc.uniqueArray(fc.constantFrom('x', 'X', 'y', 'z', 'x y'), { maxLength: 3 });
const sets = fc.oneof(
	items,
	fc.constantFrom('x', 'y'),
	fc.record({ includes: items, excludes: items, only: fc.boolean() }),
);

const subjects = ['ant', 'bee', 'cat'] as const;
const orders = fc
	.tuple(
		fc.shuffledSubarray([...subjects], { minLength: 2 }),
		fc.array(fc.constantFrom('>', '>=', '=', '<=', '<'), { minLength: 2, maxLength: 2 }),
	)
	.map(([[first, ...rest], signs]) =>
		rest.reduce((text, name, at) => `${text} ${signs[at]} ${name}`, String(first)),
	);

const places = {
	uk: 'UK',
	london: { label: 'London', within: 'uk', aliases: ['the capital'] },
	soho: { label: 'Soho', within: 'london' },
	paris: 'Paris',
	rome: 'Rome',
};
const placeNames = fc.constantFrom(...Object.keys(places), 'The Capital', 'Paris');

/** Every type of answer that is compared, in its variants. */
export const writings: Writing[] = [
	{ name: 'a flag', type: { type: 'flag' }, raw: fc.constantFrom('yes', 'no', 'Yes') },
	{
		name: 'a choice',
		type: read({ type: 'choice', options: places, compatible: [['paris', 'rome']] }),
		raw: placeNames,
	},
	{ name: 'a quantity', type: { type: 'quantity' }, raw: quantity },
	{
		name: 'a quantity with a tolerance',
		type: { type: 'quantity', unit: 'ms', tolerance: '2.5' },
		raw: quantity,
	},
	{
		name: 'a quantity with a tolerance in %',
		type: { type: 'quantity', tolerance: '10%' },
		raw: quantity,
	},
	{ name: 'a date', type: { type: 'date' }, raw: fc.oneof(markedDate, interval) },
	{ name: 'a version', type: { type: 'version' }, raw: versions },
	{ name: 'a set', type: { type: 'set' }, raw: sets },
	{ name: 'an order', type: { type: 'order' }, raw: orders, about: subjects },
];

function read(type: unknown): AnswerType {
	return answerTypeSchema.parse(type);
}
