import { expect, test } from 'vitest';
import { parseDay, printDay } from '../../src/engine/dates.ts';
import { addDuration } from '../../src/engine/duration.ts';

test.each([
	['2024-01-31', 'P1M', '2024-02-29'],
	['2023-01-31', 'P1M', '2023-02-28'],
	['2024-02-29', 'P1Y', '2025-02-28'],
	['2023-05-20', 'P18M', '2024-11-20'],
	['2023-12-31', 'P1Y2M3W4D', '2025-03-25'],
	['2024-02-28', 'P2D', '2024-03-01'],
	['2024-06-15', 'P0D', '2024-06-15'],
])('%s and %s make %s', (day, duration, reached) => {
	expect(printDay(addDuration(parseDay(day), duration))).toBe(reached);
});

test('has no day beyond all calendars', () => {
	expect(addDuration(0, 'P99999999999Y')).toBeNaN();
});
