import edtf from 'edtf';

const DAY = 86_400_000;

/** A date as far as it is known: the first and the last day it can mean, in days since 1970-01-01. */
export interface DateSpan {
	/** First day; `-Infinity` where the beginning is open. */
	first: number;
	/** Last day; `Infinity` where the end is open. */
	last: number;
}

/** Dates read before: the same text is always the same date. */
const known = new Map<string, DateSpan | undefined>();
const KNOWN_AT_MOST = 20_000;

/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2). Nothing comes back for
 * other text, nor for a bare century or decade (`19`, `199`), which is most often a slip.
 *
 * @example '2022-05' → 2022-05-01 to 2022-05-31
 */
export function parseDate(text: string): DateSpan | undefined {
	const before = known.get(text);
	if (before) return before;
	const span = readDate(text);
	if (known.size >= KNOWN_AT_MOST) known.clear();
	known.set(text, span);
	return span;
}

function readDate(text: string): DateSpan | undefined {
	const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (plain) return parsePlain(plain);
	if (/^\d{1,3}$/.test(text)) return undefined;
	const [from, to, ...rest] = text.split('/');
	// The library refuses an interval that begins and ends on one day.
	if (from !== undefined && from === to && rest.length === 0) return readDate(from);
	try {
		const { min, max } = edtf(text);
		const last = max === null ? Infinity : Math.floor(max / DAY);
		const first = Math.floor(min / DAY);
		return [first, last].every(isPrintable) ? { first, last } : undefined;
	} catch {
		return undefined;
	}
}

// About 200,000 years: dates of JavaScript end at the year 275,760.
const farthest = 73_000_000;

function isPrintable(day: number): boolean {
	return Math.abs(day) <= farthest || Math.abs(day) === Infinity;
}

/** The day a plain calendar date names, in days since 1970-01-01. */
export function parseDay(text: string): number {
	return Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY);
}

/** Writes a day as `2026-11-20`. */
export function printDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first day of the calendar year a day lies in. */
export function startOfYear(day: number): number {
	return Math.floor(Date.UTC(new Date(day * DAY).getUTCFullYear(), 0, 1) / DAY);
}

/** The first day of the calendar year after the one a day lies in. */
export function startOfNextYear(day: number): number {
	return Math.floor(Date.UTC(new Date(day * DAY).getUTCFullYear() + 1, 0, 1) / DAY);
}

function parsePlain([, yearText, monthText, dayText]: RegExpExecArray): DateSpan | undefined {
	const year = Number(yearText);
	if (year < 100) return undefined;
	const month = monthText === undefined ? 0 : Number(monthText) - 1;
	const seasonal = month > 11;
	if (month < 0 || seasonal) return seasonal && !dayText ? season(year, month) : undefined;
	const first = Date.UTC(year, month, dayText === undefined ? 1 : Number(dayText)) / DAY;
	if (monthText === undefined) return { first, last: Date.UTC(year + 1, 0, 0) / DAY };
	if (dayText === undefined) return { first, last: Date.UTC(year, month + 1, 0) / DAY };
	return printDay(first) === `${yearText}-${monthText}-${dayText}`
		? { first, last: first }
		: undefined;
}

function season(year: number, month: number): DateSpan | undefined {
	try {
		const { min, max } = edtf(`${year}-${month + 1}`);
		return max === null ? undefined : { first: min / DAY, last: Math.floor(max / DAY) };
	} catch {
		return undefined;
	}
}
