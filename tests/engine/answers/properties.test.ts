import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/engine/answers/answer.ts';
import {
	compareAnswers,
	isConflict,
	isFiner,
	orderAnswers,
	parseAnswer,
} from '../../../src/engine/answers/answer.ts';
import { parseOrder } from '../../../src/engine/answers/order.ts';
import type { RawAnswer } from '../../../src/model/answer.ts';
import type { Writing } from '../arbitraries.ts';
import { writings } from '../arbitraries.ts';

describe.each(writings)('two answers that are $name', (writing) => {
	const { type } = writing;
	const answers = fc.tuple(writing.raw, writing.raw).map((raws) => readPair(writing, raws));
	const hold = (law: (a: Answer, b: Answer) => void) => {
		fc.assert(
			fc.property(answers, ([a, b]) => {
				if (a && b) law(a, b);
			}),
			{ numRuns: 500, seed: 1 },
		);
	};

	test('compare alike whichever comes first, down to the reason', () => {
		hold((a, b) => {
			expect(compareAnswers(type, a, b)).toEqual(compareAnswers(type, b, a));
		});
	});

	test('are the same exactly where their keys are equal', () => {
		hold((a, b) => {
			expect(compareAnswers(type, a, b).kind === 'same').toBe(a.key === b.key);
			expect(compareAnswers(type, a, a).kind).toBe('same');
		});
	});

	test('are read again from the way they are shown', () => {
		hold((a) => {
			const [again] = readPair(writing, [write(a), write(a)]);
			expect(again?.key).toBe(a.key);
		});
	});

	test('are never finer than each other, and conflict only where they are compared so', () => {
		hold((a, b) => {
			expect(isFiner(type, a, a)).toBe(false);
			expect(isFiner(type, a, b) && isFiner(type, b, a)).toBe(false);
			expect(isConflict(type, a, b)).toBe(compareAnswers(type, a, b).kind === 'conflicting');
		});
	});

	test('stand in one order where neither is the finer one', () => {
		hold((a, b) => {
			if (isFiner(type, a, b) || isFiner(type, b, a)) return;
			const [there, back] = [orderAnswers(type, a, b), orderAnswers(type, b, a)];
			expect(Math.sign(there) + Math.sign(back)).toBe(0);
			expect(there === 0).toBe(a.key === b.key);
		});
	});
});

/** An answer as a source would write it, from the way results show it. */
function write({ shown }: Answer): RawAnswer {
	if (typeof shown === 'string') return shown;
	return {
		includes: shown.includes ?? [],
		excludes: shown.excludes ?? [],
		only: shown.only ?? false,
	};
}

/** Two answers as the engine reads them; of orders what they say of the first pair that both speak of. */
function readPair(
	{ type, about }: Writing,
	[one, other]: readonly [RawAnswer, RawAnswer],
): [Answer?, Answer?] {
	if (about) return readOrders(about, one, other);
	const [a, b] = [one, other].map((raw) => parseAnswer(type, raw, 'semver'));
	return a && b && a.type !== 'misfit' && b.type !== 'misfit' ? [a, b] : [];
}

function readOrders(
	about: readonly string[],
	one: RawAnswer,
	other: RawAnswer,
): [Answer?, Answer?] {
	const [first, second] = [parseOrder(about, one), parseOrder(about, other)];
	if (!Array.isArray(first) || !Array.isArray(second)) return [];
	for (const { pair, answer } of first) {
		const match = second.find((told) => told.pair.join() === pair.join());
		if (match) return [answer, match.answer];
	}
	return [];
}
