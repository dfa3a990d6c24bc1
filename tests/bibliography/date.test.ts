import { expect, test } from 'vitest';
import { makeDate, showCslDate } from '../../src/bibliography/date.ts';

test.each([
	['2022-05-15', { 'date-parts': [[2022, 5, 15]] }, '15 May 2022'],
	['2022-05', { 'date-parts': [[2022, 5]] }, 'May 2022'],
	['2022', { 'date-parts': [[2022]] }, '2022'],
	['2024~', { 'date-parts': [[2024]], circa: true }, 'about 2024'],
	['2024-03?', { 'date-parts': [[2024, 3]], circa: true }, 'about March 2024'],
	['2023/2024', { 'date-parts': [[2023], [2024]] }, '2023 to 2024'],
	['2024-22', { 'date-parts': [[2024]], season: 2 }, 'summer 2024'],
	['2023-21/2024', { literal: '2023-21/2024' }, '2023-21/2024'],
	['2024/..', { literal: '2024/..' }, '2024/..'],
	['202X', { literal: '202X' }, '202X'],
	['2023-02-30', { literal: '2023-02-30' }, '2023-02-30'],
	['last spring', { literal: 'last spring' }, 'last spring'],
])('%s says no more than is known', (written, csl, words) => {
	expect([makeDate(written), showCslDate(makeDate(written))]).toEqual([csl, words]);
});
