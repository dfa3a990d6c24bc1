import type { AnswerType, RawAnswer } from '../../../src/model/answer.ts';
import type { ShownAnswer } from '../../../src/model/verdict.ts';
import { spanOf } from './days.ts';
import type { Pair } from './order.ts';
import { readSigns, writeSigns } from './order.ts';

/** An answer, read naively; equal answers have equal keys. */
export type Value = { key: string; shown: ShownAnswer } & (
	| { type: 'option' }
	| {
			type: 'quantity';
			low: number;
			high: number;
			openLow: boolean;
			openHigh: boolean;
			/** What `~` allows. */
			unit: number;
	  }
	| { type: 'date'; first: number; last: number }
	| { type: 'set'; includes: string[]; excludes: string[]; only: boolean }
	| { type: 'order'; signs: number[] }
);

type Quantity = Extract<Value, { type: 'quantity' }>;
type SetValue = Extract<Value, { type: 'set' }>;

/** Reads an answer; nothing comes back for an order that does not speak of the pair. */
export function readValue(type: AnswerType, raw: RawAnswer, pair?: Pair): Value | undefined {
	if (type.type === 'set') return readSet(raw);
	if (typeof raw !== 'string') throw new Error('The reference reads lists in sets only');
	if (type.type === 'choice' || type.type === 'flag')
		return { type: 'option', key: raw, shown: raw };
	if (type.type === 'quantity') return readQuantity(raw);
	if (type.type === 'date') {
		const [first, last] = spanOf(raw);
		return { type: 'date', key: `${first}..${last}`, shown: raw, first, last };
	}
	if (type.type !== 'order' || !pair) throw new Error(`The reference does not read ${type.type}`);
	const signs = readSigns(raw, pair);
	return signs && { type: 'order', key: signs.join(), shown: writeSigns(pair, signs), signs };
}

/** Whether two answers to one question cannot both hold. */
export function areContrary(type: AnswerType, a: Value, b: Value): boolean {
	if (type.type === 'flag') return a.key !== b.key;
	if (type.type === 'choice') {
		if (a.key === b.key || isWithin(type, a.key, b.key) || isWithin(type, b.key, a.key))
			return false;
		return !type.compatible.some((pair) => pair.includes(a.key) && pair.includes(b.key));
	}
	if (a.type === 'date' && b.type === 'date') return a.last < b.first || b.last < a.first;
	if (a.type === 'order' && b.type === 'order')
		return !a.signs.some((sign) => b.signs.includes(sign));
	if (a.type === 'set' && b.type === 'set') return excludes(a, b) || excludes(b, a);
	if (a.type === 'quantity' && b.type === 'quantity' && type.type === 'quantity') {
		const first = a.low < b.low || (a.low === b.low && a.high <= b.high);
		return first ? areApart(type.tolerance, a, b) : areApart(type.tolerance, b, a);
	}
	throw new Error(`The reference does not compare ${a.type} and ${b.type}`);
}

/** Whether `a` says more exactly what `b` says; of two quantities without an end the inner one does. */
export function isFiner(type: AnswerType, a: Value, b: Value): boolean {
	if (type.type === 'choice') return isWithin(type, a.key, b.key);
	if (a.type === 'date' && b.type === 'date') return a.last - a.first < b.last - b.first;
	if (a.type === 'order' && b.type === 'order') return a.signs.length < b.signs.length;
	if (a.type !== 'quantity' || b.type !== 'quantity') return false;
	const endless = a.high === Infinity && b.high === Infinity;
	const beginless = a.low === -Infinity && b.low === -Infinity;
	if (endless) return a.low > b.low || (a.low === b.low && a.openLow && !b.openLow);
	if (beginless) return a.high < b.high || (a.high === b.high && a.openHigh && !b.openHigh);
	return widthOf(a) < widthOf(b);
}

/** The type's own order among equally fine answers. */
export function compareOwn(type: AnswerType, a: Value, b: Value): number {
	if (type.type === 'choice') {
		const ids = Object.keys(type.options);
		return ids.indexOf(a.key) - ids.indexOf(b.key);
	}
	if (a.type === 'date' && b.type === 'date') return a.first - b.first;
	if (a.type === 'quantity' && b.type === 'quantity') return a.low - b.low || a.high - b.high;
	if (a.type === 'order' && b.type === 'order') return sum(b.signs) - sum(a.signs);
	return Number(b.key === 'yes') - Number(a.key === 'yes');
}

/** What sets that agree say together. */
export function joinSets(values: readonly Value[]): Value {
	const sets = values.filter((value) => value.type === 'set');
	return createSet(
		sets.flatMap(({ includes }) => includes),
		sets.flatMap(({ excludes }) => excludes),
		sets.some(({ only }) => only),
	);
}

function readSet(raw: RawAnswer): Value {
	if (typeof raw === 'string') return createSet([raw], [], false);
	if (Array.isArray(raw)) return createSet(raw, [], false);
	return createSet(raw.includes, raw.excludes, raw.only);
}

function createSet(inside: string[], outside: string[], only: boolean): Value {
	const [includes, excludes] = [inside, outside].map((list) => [...new Set(list)].toSorted());
	if (!includes || !excludes) throw new Error('A set has two lists');
	const shown = {
		...(includes.length > 0 && { includes }),
		...(excludes.length > 0 && { excludes }),
		...(only && { only: true as const }),
	};
	return { type: 'set', key: JSON.stringify(shown), shown, includes, excludes, only };
}

function readQuantity(raw: string): Value {
	const [, sign = '', low = '', high] = /^(~|>=?|<=?)?([\d.]+?)(?:\.\.([\d.]+))?$/.exec(raw) ?? [];
	const unit = sign === '~' ? 10 ** -(low.split('.')[1] ?? '').length : 0;
	const ends = {
		low: sign.startsWith('<') ? -Infinity : Number(low),
		high: sign.startsWith('>') ? Infinity : Number(high ?? low),
		openLow: sign === '>',
		openHigh: sign === '<',
	};
	return { type: 'quantity', key: JSON.stringify([sign, low, high]), shown: raw, ...ends, unit };
}

function isWithin(
	type: Extract<AnswerType, { type: 'choice' }>,
	inner: string,
	outer: string,
): boolean {
	const next = type.options[inner]?.within;
	return next !== undefined && (next === outer || isWithin(type, next, outer));
}

/** Whether a set names something the other one rules out. */
function excludes(a: SetValue, b: SetValue): boolean {
	return a.includes.some(
		(item) => b.excludes.includes(item) || (b.only && !b.includes.includes(item)),
	);
}

/** Whether two quantities, the lower one first, lie further apart than is allowed. */
function areApart(tolerance: string | undefined, a: Quantity, b: Quantity): boolean {
	const gap = b.low - a.high;
	if (gap < 0 || (gap === 0 && !a.openHigh && !b.openLow)) return false;
	const amount = Number.parseFloat(tolerance ?? '0');
	const larger = Math.max(Math.abs(a.high), Math.abs(b.low));
	const allowed = tolerance?.endsWith('%') ? (amount / 100) * larger : amount;
	const room = Math.max(allowed, a.unit, b.unit);
	return room === 0 || gap > room + 1e-9;
}

function widthOf({ low, high, unit }: Quantity): number {
	return high - low + 2 * unit;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
