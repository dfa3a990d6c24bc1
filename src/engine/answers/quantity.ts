import type { AnswerType } from '../../model/answer.ts';
import type { Answer, Comparison, Misfit } from './answer.ts';

type Quantity = Extract<Answer, { type: 'quantity' }>;
type QuantityType = Extract<AnswerType, { type: 'quantity' }>;

const number = String.raw`[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const range = new RegExp(String.raw`^(~?)(${number})\s*\.\.\s*(${number})$`);
const point = new RegExp(String.raw`^(~|>=|<=|>|<)?\s*(${number})$`);
const misfit: Misfit = { type: 'misfit', expected: 'a number: `78`, `~78`, `60..65` or `>70`' };

/**
 * Reads `78`, `~78`, `60..65`, `>70`, `>=70`, `<70` or `<=70`; the question's unit may follow.
 *
 * @example '~78' → 78, give or take one unit of its last digit
 */
export function parseQuantity({ unit }: QuantityType, text: string): Answer | Misfit {
	const bare =
		unit !== undefined && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
	const between = range.exec(bare);
	if (between) {
		const [, mark, from = '', to = ''] = between;
		const [low, high] = [Number(from), Number(to)];
		const about = mark ? Math.max(lastDigit(from), lastDigit(to)) : 0;
		return low <= high ? create(bare, low, high, false, about) : misfit;
	}
	const single = point.exec(bare);
	if (!single) return misfit;
	const [, mark = '', digits = ''] = single;
	const value = Number(digits);
	if (!Number.isFinite(value)) return misfit;
	if (mark.startsWith('>')) return create(bare, value, Infinity, mark === '>', 0);
	if (mark.startsWith('<')) return create(bare, -Infinity, value, mark === '<', 0);
	return create(bare, value, value, false, mark ? lastDigit(digits) : 0);
}

/** Numbers agree when they overlap or lie no further apart than the tolerance, or than `~` allows. */
export function compareQuantities(type: QuantityType, a: Quantity, b: Quantity): Comparison {
	const [first, second] = [a.shown, b.shown].toSorted();
	if (a.key === b.key) return { kind: 'same', reason: `both say \`${first}\`` };
	const [lower, upper] = b.low - a.high >= a.low - b.high ? [a, b] : [b, a];
	const [x, y] = [lower.high, upper.low];
	const gap = y - x;
	const allowed = Math.max(tolerance(type, x, y), a.about, b.about);
	const touches = gap === 0 && allowed === 0 && (lower.open || upper.open);
	if (gap > allowed * (1 + 1e-9) || touches) {
		return { kind: 'conflicting', reason: `\`${first}\` and \`${second}\` lie too far apart` };
	}
	const reason =
		gap > 0
			? `\`${first}\` and \`${second}\` lie within the tolerance`
			: `\`${first}\` and \`${second}\` overlap`;
	return { kind: 'compatible', reason };
}

/** Whether `a` leaves less room than `b`; of two without an end, whether it lies inside. */
export function isFinerQuantity(a: Quantity, b: Quantity): boolean {
	const [width, other] = [a.high - a.low + 2 * a.about, b.high - b.low + 2 * b.about];
	if (width !== other) return width < other;
	if (Number.isFinite(width) || (a.low === -Infinity) !== (b.low === -Infinity)) return false;
	if (a.low !== b.low || a.high !== b.high) return a.low > b.low || a.high < b.high;
	return a.open && !b.open;
}

/** Smaller numbers first. */
export function orderQuantities(a: Quantity, b: Quantity): number {
	if (a.low !== b.low) return a.low < b.low ? -1 : 1;
	if (a.high !== b.high) return a.high < b.high ? -1 : 1;
	return Number(a.open) - Number(b.open) || a.about - b.about;
}

function create(shown: string, low: number, high: number, open: boolean, about: number): Quantity {
	return {
		type: 'quantity',
		key: `${low}..${high}${open ? '!' : ''}~${about}`,
		shown,
		low,
		high,
		open,
		about,
	};
}

/** One unit of the last digit written: 1 for `78`, 0.1 for `78.2`, 1e5 for `1.5e6`. */
function lastDigit(digits: string): number {
	const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
	const decimals = mantissa.split('.')[1]?.length ?? 0;
	return Number(`1e${Number(exponent) - decimals}`);
}

function tolerance(type: QuantityType, x: number, y: number): number {
	if (type.tolerance === undefined) return 0;
	const amount = Number.parseFloat(type.tolerance);
	if (!type.tolerance.endsWith('%')) return amount;
	const larger = Math.max(Math.abs(x), Math.abs(y));
	return Number.isFinite(larger) ? (amount / 100) * larger : 0;
}
