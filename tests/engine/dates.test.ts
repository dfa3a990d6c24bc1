import { expect, test } from 'vitest';
import { parseDate, printDay, startOfNextYear, startOfYear } from '../../src/engine/dates.ts';

const print = (text: string) => {
	const span = parseDate(text);
	const day = (value: number) => (Number.isFinite(value) ? printDay(value) : String(value));
	return span && `${day(span.first)} ${day(span.last)}`;
};

test.each([
	['2022-05-15', '2022-05-15 2022-05-15'],
	['2022-02', '2022-02-01 2022-02-28'],
	['2024-02', '2024-02-01 2024-02-29'],
	['2022-12', '2022-12-01 2022-12-31'],
	['2022', '2022-01-01 2022-12-31'],
	['2023/2024', '2023-01-01 2024-12-31'],
	['2023/2023', '2023-01-01 2023-12-31'],
	['2023-05/2023-05', '2023-05-01 2023-05-31'],
	['2024~', '2024-01-01 2024-12-31'],
	['2024-05?', '2024-05-01 2024-05-31'],
	['2020/..', '2020-01-01 Infinity'],
	['2020/', '2020-01-01 Infinity'],
	['../2020', '-Infinity 2020-12-31'],
	['199X', '1990-01-01 1999-12-31'],
	['2024-21', '2024-01-01 2024-03-31'],
])('reads %s as the days %s', (text, days) => {
	expect(print(text)).toBe(days);
});

test.each(['1'.repeat(20), '1'.repeat(400), 'Y275761', 'Y-275761', '2020/Y99999999'])(
	'refuses `%s`, a year that no calendar reaches',
	(text) => {
		expect(parseDate(text)).toBeUndefined();
	},
);

test.each(['2022-13', '2022-02-30', '2022-00', 'May 2022', '', '22', '2022-5', '2024-99'])(
	'refuses `%s`',
	(text) => {
		expect(parseDate(text)).toBeUndefined();
	},
);

test('finds the ends of a calendar year', () => {
	const day = parseDate('2024-02-29')?.first ?? Number.NaN;
	expect([startOfYear(day), startOfNextYear(day)].map(printDay)).toEqual([
		'2024-01-01',
		'2025-01-01',
	]);
});
