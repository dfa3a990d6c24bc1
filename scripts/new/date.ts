import { parseDate } from '../../src/engine/dates.ts';

const months = [
	...['january', 'february', 'march', 'april', 'may', 'june'],
	...['july', 'august', 'september', 'october', 'november', 'december'],
];

/**
 * A date as pages and bibliographies write it, as EDTF; nothing where it cannot be told what it means.
 *
 * @example 'May 12, 2020' → '2020-05-12'
 */
export function makeEdtf(text: string): string | undefined {
	const date = readIso(text.trim()) ?? readWords(text.trim());
	return date !== undefined && parseDate(date) ? date : undefined;
}

// What comes after the day is the time, which is not kept. With slashes only the year can come first.
function readIso(text: string): string | undefined {
	const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?)?)?$/u.exec(text);
	return found ? join(found[1], found[2], found[3]) : undefined;
}

function readWords(text: string): string | undefined {
	const [, day, month = '', later, year] =
		/^(?:(\d{1,2})(?:st|nd|rd|th)?\.? +)?([a-z]{3,9})\.? +(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})$/iu.exec(
			text.replace(/^[a-z]+day,? +/iu, ''),
		) ?? [];
	const number = months.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
	return number === 0 || month === '' ? undefined : join(year, String(number), day ?? later);
}

function join(...parts: (string | undefined)[]): string {
	const given = parts.filter((part) => part !== undefined);
	return given.map((part) => part.padStart(2, '0')).join('-');
}
