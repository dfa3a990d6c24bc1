/** A date as CSL-JSON writes it: one list of year, month and day, or two for a stretch of time. */
export type CslDate =
	| { 'date-parts': DateParts[]; season?: number; circa?: true }
	/** What no list of numbers can say, as its source writes it. */
	| { literal: string };

/** Year, then month and day as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

interface Point {
	parts: DateParts;
	season?: number;
}

/**
 * An EDTF date as CSL-JSON. What has no exact counterpart there, such as an open interval, is kept as written.
 *
 * @example '2022-05~' → { 'date-parts': [[2022, 5]], circa: true }
 */
export function makeDate(written: string): CslDate {
	const points = written.split('/').map(readPoint);
	const [from, to] = points;
	if (points.length > 2 || !from || points.includes(undefined)) return { literal: written };
	// CSL has one season for a whole date.
	if (to && (from.season ?? to.season) !== undefined) return { literal: written };
	return {
		'date-parts': to ? [from.parts, to.parts] : [from.parts],
		...(from.season !== undefined && { season: from.season }),
		...(/[~?%]/.test(written) && { circa: true }),
	};
}

/**
 * A date in words; nothing is added to what is known of it.
 *
 * @example { 'date-parts': [[2022, 5, 15]] } → '15 May 2022'
 */
export function showCslDate(date: CslDate): string {
	if ('literal' in date) return date.literal;
	const season = date.season === undefined ? '' : `${seasons[date.season - 1]} `;
	const words = date['date-parts'].map(showParts).join(' to ');
	return `${date.circa ? 'about ' : ''}${season}${words}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

function showParts([year, month, day]: DateParts): string {
	return [day, month === undefined ? undefined : months[month - 1], year]
		.filter((part) => part !== undefined)
		.join(' ');
}

const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

function readPoint(text: string): Point | undefined {
	const [, year, month, day] = plain.exec(text) ?? [];
	if (year === undefined) return undefined;
	if (month === undefined) return { parts: [Number(year)] };
	const season = Number(month) - 20;
	if (season > 0) {
		return season <= 4 && day === undefined ? { parts: [Number(year)], season } : undefined;
	}
	const parts: DateParts =
		day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
	return isInCalendar(parts) ? { parts } : undefined;
}

function isInCalendar([year, month = 1, day = 1]: DateParts): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
