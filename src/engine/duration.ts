const DAY = 86_400_000;

/**
 * The day some time after another one, both in days since 1970-01-01; `NaN` where it lies beyond all calendars. Years
 * and months go by the calendar: a day that a month does not have becomes its last one.
 *
 * @example 2024-01-31, P1M → 2024-02-29
 */
export function addDuration(day: number, duration: string): number {
	const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
	const date = new Date(day * DAY);
	const month = date.getUTCMonth() + 12 * count('Y') + count('M');
	const first = Date.UTC(date.getUTCFullYear(), month, 1);
	const last = Date.UTC(date.getUTCFullYear(), month + 1, 0);
	const reached = Math.min(first + (date.getUTCDate() - 1) * DAY, last) / DAY;
	return reached + 7 * count('W') + count('D');
}
