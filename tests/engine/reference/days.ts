import edtf from 'edtf';

const DAY = 86_400_000;

/** First and last day of a date or interval, in days since 1970-01-01; an end that is open is infinite. */
export function spanOf(text: string): [number, number] {
	const { min, max } = edtf(text);
	return [Math.floor(min / DAY), max === null ? Infinity : Math.floor(max / DAY)];
}

/** Writes a day as `2024-05-01`. */
export function writeDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
	return new Date(day * DAY).getUTCFullYear();
}
