import { parseDate } from '../dates.ts';
import type { Answer, Comparison, Misfit } from './answer.ts';

type DateAnswer = Extract<Answer, { type: 'date' }>;

/** Reads an EDTF date; `~` lets it lie off by one unit of its last part. */
export function parseDateAnswer(text: string): Answer | Misfit {
	const span = parseDate(text);
	if (!span) return { type: 'misfit', expected: 'an EDTF date: `2015`, `2015-11` or `2015-11-09`' };
	const { first, last } = span;
	const about = /[~%]/.test(text) ? unit(text) : 0;
	const reach = [first - about, last + about] as const;
	return { type: 'date', key: `${first}..${last}~${about}`, shown: text, first, last, reach };
}

/** Dates agree when one day can be meant by both: `2015` and `2015-11-09` are one date. */
export function compareDates(a: DateAnswer, b: DateAnswer): Comparison {
	const [first, second] = [a.shown, b.shown].toSorted();
	if (a.key === b.key) return { kind: 'same', reason: `both say \`${first}\`` };
	const meets = a.reach[0] <= b.reach[1] && b.reach[0] <= a.reach[1];
	if (!meets) return { kind: 'conflicting', reason: `\`${first}\` is not \`${second}\`` };
	return { kind: 'compatible', reason: `\`${first}\` and \`${second}\` can be one date` };
}

/** Whether `a` leaves fewer days than `b`; of two without an end, whether it lies inside. */
export function isFinerDate(
	{ reach: [from, to] }: DateAnswer,
	{ reach: [start, end] }: DateAnswer,
): boolean {
	const [length, other] = [to - from, end - start];
	if (length !== other) return length < other;
	if (Number.isFinite(length) || (from === -Infinity) !== (start === -Infinity)) return false;
	return from > start || to < end;
}

/** Earlier dates first. */
export function orderDates(a: DateAnswer, b: DateAnswer): number {
	if (a.first !== b.first) return a.first < b.first ? -1 : 1;
	if (a.last !== b.last) return a.last < b.last ? -1 : 1;
	return 0;
}

function unit(text: string): number {
	const parts = text.replace(/[~%?]/g, '').split('/')[0]?.split('-').length ?? 1;
	if (parts >= 3) return 1;
	return parts === 2 ? 31 : 366;
}
