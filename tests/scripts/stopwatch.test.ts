import { expect, test } from 'vitest';
import { tellTimes } from '../../scripts/pieces.ts';
import { createStopwatch } from '../../scripts/stopwatch.ts';

test('tells the seconds of each stage after all is printed', () => {
	const told: string[] = [];
	const stream = { write: (text: string) => told.push(text) > 0 };
	const watch = createStopwatch();
	watch.lap('read');
	watch.lap('check');
	const { text, rest, code } = tellTimes({ text: 'a', rest: ['b'], code: 1 }, watch, stream);
	expect(told).toEqual([]);
	expect([text, ...(rest ?? []), code]).toEqual(['a', 'b', 1]);
	expect(JSON.parse(told.join(''))).toEqual({
		read: expect.any(Number),
		check: expect.any(Number),
		report: expect.any(Number),
		cpu: expect.any(Number),
		maxRss: expect.any(Number),
	});
});
