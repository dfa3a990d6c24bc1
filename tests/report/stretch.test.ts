import { expect, test } from 'vitest';
import { showConditions, showDate, showVersions } from '../../src/report/stretch.ts';

test.each([
	['<2.0', 'before 2.0'],
	['>=1.13,<2.0', 'from 1.13, before 2.0'],
	['>1 <=2.5', 'after 1, up to 2.5'],
	['==2.10', '2.10'],
	['2.3', '2.3'],
	['~=2.2', '~=2.2'],
	['^1.2', '^1.2'],
	['1.2 - 2.3', '1.2 - 2.3'],
])('tells versions %s as "%s"', (range, expected) => {
	expect(showVersions(range)).toBe(expected);
});

test.each([
	['2024-05-15', '2024-05-15'],
	['2024~', 'about 2024'],
	['2024?', '2024 (uncertain)'],
	['2024%', 'about 2024 (uncertain)'],
	['2023/2024', '2023 to 2024'],
	['2024-01/..', 'since 2024-01'],
	['../2024', 'until 2024'],
	['../..', 'at any time'],
])('tells the date %s as "%s"', (date, expected) => {
	expect(showDate(date)).toBe(expected);
});

test.each([
	[{}, ''],
	[{ device: 'gpu' }, 'device gpu'],
	[{ 'batch-size': 'very-large' }, 'batch size very large'],
	[{ device: 'gpu', model: 'cnn', size: 'large' }, 'device gpu, model cnn and size large'],
])('tells conditions', (given, expected) => {
	expect(showConditions(given)).toBe(expected);
});
