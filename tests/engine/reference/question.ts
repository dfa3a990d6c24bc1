import type { Dice } from './random.ts';

/** A record as a file would give it. */
export type Loose = Record<string, unknown>;

const choices: Loose[] = [
	{ type: 'choice', options: { p: 'P', q: 'Q', r: 'R' } },
	{ type: 'choice', options: { p: 'P', q: 'Q', r: 'R' } },
	{ type: 'choice', options: { p: 'P', q: 'Q', r: 'R' }, compatible: [['q', 'p']] },
	{
		type: 'choice',
		options: {
			uk: 'UK',
			london: { label: 'London', within: 'uk' },
			soho: { label: 'Soho', within: 'london' },
			leeds: { label: 'Leeds', within: 'uk' },
			paris: 'Paris',
		},
	},
];

const quantities = ['70', '70', '~70', '~74', '72', '75', '78', '90', '60..75', '73..80', '100'];
const ends = ['>70', '>80', '>=80', '<75', '<=70'];
const dates = ['2015', '2015', '2015-11', '2015-11-09', '2015-11-10', '2015-12', '2016', '2016-01'];
const sets = [
	['x'],
	['x', 'y'],
	['z'],
	{ includes: ['x'], excludes: ['z'] },
	{ excludes: ['y'] },
	{ includes: ['x', 'y'], only: 'true' },
	{ includes: ['x'], only: 'true' },
];

/** A random question about some subjects. */
export function makeQuestion(dice: Dice, subjects: readonly string[]): Loose {
	const across = subjects.length > 1 ? 'order' : 'flag';
	const type = dice.chance(0.45)
		? 'choice'
		: dice.pick(['flag', 'quantity', 'date', 'set', across]);
	const line = ['version', 'version', 'version', 'date', 'date', 'nothing'];
	const order = type === 'order';
	return {
		nature: dice.chance(0.2) ? 'merit' : 'fact',
		'varies-by': dice.pick(order ? ['date', 'nothing'] : line),
		...(order && { about: subjects.slice(0, dice.chance(0.5) ? 2 : subjects.length) }),
		given: dice.chance(0.5) ? { device: ['cpu', 'gpu'], model: ['cnn', 'rnn'] } : {},
		answer: makeType(dice, type),
	};
}

/** A random answer to a question. */
export function makeAnswer(dice: Dice, question: Loose): unknown {
	const { answer, about } = question;
	if (Array.isArray(about)) return makeOrder(dice, about);
	const type = typeOf(answer);
	if (type === 'quantity') return dice.pick([...quantities, ...ends]);
	if (type === 'date') return dice.pick(dates);
	if (type === 'set') return dice.pick(sets);
	const options = type === 'flag' ? ['yes', 'no'] : optionsOf(answer);
	return dice.chance(0.3) ? options[0] : dice.pick(options);
}

function makeType(dice: Dice, type: string): Loose {
	if (type === 'choice') return dice.pick(choices);
	if (type !== 'quantity') return { type };
	return { type, ...dice.pick([{}, { tolerance: '5' }, { tolerance: '10%' }]) };
}

function makeOrder(dice: Dice, about: readonly string[]): string {
	const names = [...about];
	if (names.length > 2 && dice.chance(0.5)) names.splice(dice.number(names.length), 1);
	if (dice.chance(0.35)) names.reverse();
	const [first = '', ...rest] = names;
	return rest.reduce((text, name) => `${text} ${dice.pick(['>', '>', '>=', '='])} ${name}`, first);
}

function typeOf(answer: unknown): unknown {
	return typeof answer === 'object' && answer !== null && 'type' in answer
		? answer.type
		: undefined;
}

function optionsOf(answer: unknown): string[] {
	const [choice] = choices.filter((known) => known === answer);
	return Object.keys(choice?.['options'] ?? {});
}
