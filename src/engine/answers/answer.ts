import type { AnswerType, RawAnswer } from '../../model/answer.ts';
import type { ShownAnswer } from '../../model/verdict.ts';
import { compareText } from '../sort.ts';
import type { Versioning } from '../versions.ts';
import { compareChoices, isFinerChoice, orderChoices, parseChoice } from './choice.ts';
import { compareDates, isFinerDate, orderDates, parseDateAnswer } from './date.ts';
import { compareFlags, orderFlags, parseFlag } from './flag.ts';
import { compareOrders, isFinerOrder, orderOrders } from './order.ts';
import { compareQuantities, isFinerQuantity, orderQuantities, parseQuantity } from './quantity.ts';
import { compareSets, isFinerSet, joinSets, parseSet } from './set.ts';
import { compareTexts, parseText } from './text.ts';
import { compareVersionAnswers, parseVersionAnswer } from './version.ts';

/** An answer as read: what kind it is, a key that is one for equal answers, and how results show it. */
export type Answer =
	| { type: 'choice'; key: string; shown: string }
	| { type: 'flag'; key: string; shown: string }
	| {
			type: 'quantity';
			key: string;
			shown: string;
			low: number;
			high: number;
			/** Whether the ends themselves are left out. */
			open: boolean;
			/** How far `~` lets the number lie off; 0 without it. */
			about: number;
	  }
	| {
			type: 'date';
			key: string;
			shown: string;
			first: number;
			last: number;
			/** The same, with what `~` adds at either end. */
			reach: readonly [number, number];
	  }
	| { type: 'version'; key: string; shown: string }
	| {
			type: 'set';
			key: string;
			shown: Exclude<ShownAnswer, string>;
			includes: readonly string[];
			excludes: readonly string[];
			only: boolean;
	  }
	| {
			type: 'order';
			key: string;
			shown: string;
			/** Which of less (1), equal (2), greater (4) it leaves possible, added up. */
			possible: number;
	  }
	| { type: 'text'; key: string; shown: string };

/** How two answers stand to each other, and why. */
export interface Comparison {
	kind: 'same' | 'compatible' | 'conflicting' | 'not-comparable';
	reason: string;
}

/** Why a text is not an answer: what was expected, and perhaps the nearest answer known. */
export interface Misfit {
	type: 'misfit';
	expected: string;
	nearest?: string | undefined;
}

/** Reads an answer to a question about one subject (an `order` is read by `parseOrder`). */
export function parseAnswer(
	type: AnswerType,
	raw: RawAnswer,
	versioning: Versioning,
): Answer | Misfit {
	if (type.type === 'set') return parseSet(type, raw);
	if (typeof raw !== 'string') return { type: 'misfit', expected: 'one text' };
	const text = raw.trim();
	switch (type.type) {
		case 'choice':
			return parseChoice(type, text);
		case 'flag':
			return parseFlag(text);
		case 'quantity':
			return parseQuantity(type, text);
		case 'date':
			return parseDateAnswer(text);
		case 'version':
			return parseVersionAnswer(text, versioning);
		case 'order':
			return { type: 'misfit', expected: 'a question about several subjects' };
		case 'text':
			return parseText(text);
	}
}

/** Compares two answers to one question; symmetric. */
export function compareAnswers(type: AnswerType, a: Answer, b: Answer): Comparison {
	if (type.type === 'choice') return compareChoices(type, a.key, b.key);
	if (type.type === 'quantity' && a.type === 'quantity' && b.type === 'quantity') {
		return compareQuantities(type, a, b);
	}
	if (a.type === 'flag' && b.type === 'flag') return compareFlags(a, b);
	if (a.type === 'date' && b.type === 'date') return compareDates(a, b);
	if (a.type === 'version' && b.type === 'version') return compareVersionAnswers(a, b);
	if (a.type === 'set' && b.type === 'set') return compareSets(a, b);
	if (a.type === 'order' && b.type === 'order') return compareOrders(a, b);
	return compareTexts();
}

/** Whether two answers conflict. */
export function isConflict(type: AnswerType, a: Answer, b: Answer): boolean {
	return a.key !== b.key && compareAnswers(type, a, b).kind === 'conflicting';
}

/** Tells whether two answers conflict, and remembers it: the same few answers meet again and again. */
export function createConflict(type: AnswerType): (a: Answer, b: Answer) => boolean {
	const known = new Map<Answer, Map<Answer, boolean>>();
	return (a, b) => {
		if (a === b) return false;
		const ofA = known.get(a) ?? new Map<Answer, boolean>();
		const before = ofA.get(b);
		if (before !== undefined) return before;
		const found = isConflict(type, a, b);
		known.set(a, ofA.set(b, found));
		return found;
	};
}

/** Whether `a` says more exactly what `b` says too. */
export function isFiner(type: AnswerType, a: Answer, b: Answer): boolean {
	if (type.type === 'choice') return isFinerChoice(type, a.key, b.key);
	if (a.type === 'quantity' && b.type === 'quantity') return isFinerQuantity(a, b);
	if (a.type === 'date' && b.type === 'date') return isFinerDate(a, b);
	if (a.type === 'set' && b.type === 'set') return isFinerSet(a, b);
	if (a.type === 'order' && b.type === 'order') return isFinerOrder(a, b);
	return false;
}

/** The type's own order of answers, used where nothing else decides. */
export function orderAnswers(type: AnswerType, a: Answer, b: Answer): number {
	if (type.type === 'choice') return orderChoices(type, a.key, b.key);
	if (a.type === 'flag' && b.type === 'flag') return orderFlags(a, b);
	if (a.type === 'quantity' && b.type === 'quantity') return orderQuantities(a, b);
	if (a.type === 'date' && b.type === 'date') return orderDates(a, b);
	if (a.type === 'order' && b.type === 'order') return orderOrders(a, b);
	return compareText(a.key, b.key);
}

/** Puts answers that agree into one where the type can: what several sets say together. */
export function joinAnswers(answers: readonly Answer[]): Answer | undefined {
	const sets = answers.filter((answer) => answer.type === 'set');
	return sets.length > 1 ? joinSets(sets) : undefined;
}
