import { expect, test } from 'vitest';
import { makeEdtf } from '../../../scripts/new/date.ts';

test.each([
	['2020', '2020'],
	['2020-5', '2020-05'],
	['2020/05/02', '2020-05-02'],
	['2020-05-12T10:00:00Z', '2020-05-12'],
	['2020-05-12 10:00', '2020-05-12'],
	['May 12, 2020', '2020-05-12'],
	['Tuesday, 12th December 2023', '2023-12-12'],
	['Sept. 2021', '2021-09'],
	['12 May 2020', '2020-05-12'],
	['05/12/2020', undefined],
	['2020-13-01', undefined],
	['2023-02-30', undefined],
	['yesterday', undefined],
	['Maybe 2020', undefined],
	['', undefined],
])('reads the date %j as %s', (text, date) => {
	expect(makeEdtf(text)).toBe(date);
});
