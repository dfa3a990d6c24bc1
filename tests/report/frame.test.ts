import { expect, test } from 'vitest';
import type { Place } from '../../src/model/finding.ts';
import { makeFrame } from '../../src/report/frame.ts';

const place = (parts: Partial<Place>): Place => {
	return { file: 'kb.yaml', line: 1, column: 1, endLine: 1, endColumn: 1, ...parts };
};

test('shows the line of a place after the one before it', () => {
	const frame = makeFrame(
		['a: b', '  c: d'],
		place({ line: 2, column: 6, endLine: 2, endColumn: 7 }),
	);
	expect(frame).toEqual({
		lines: [
			{ number: 1, text: 'a: b' },
			{ number: 2, text: '  c: d' },
		],
		indent: 5,
		length: 1,
	});
});

test('shows a single line when the place is on the first', () => {
	const frame = makeFrame(['a: b'], place({ column: 4, endColumn: 5 }));
	expect(frame).toEqual({ lines: [{ number: 1, text: 'a: b' }], indent: 3, length: 1 });
});

test('marks one column where a place is empty or lies past the end of its line', () => {
	expect(makeFrame(['ab'], place({ column: 2, endColumn: 2 }))).toMatchObject({
		indent: 1,
		length: 1,
	});
	expect(makeFrame(['ab'], place({ column: 9, endColumn: 12 }))).toMatchObject({
		indent: 2,
		length: 1,
	});
});

test('marks the rest of the first line of a place that spans several', () => {
	const frame = makeFrame(['a: >', '  b'], place({ column: 4, endLine: 2, endColumn: 4 }));
	expect(frame).toEqual({ lines: [{ number: 1, text: 'a: >' }], indent: 3, length: 1 });
});

test('has nothing to show of a line that is not there', () => {
	expect(makeFrame([], place({}))).toBeUndefined();
});

test('counts tabs, wide characters and signs made visible as wide as they are shown', () => {
	const frame = makeFrame(['\t日\u001Bx: y'], place({ column: 4, endColumn: 5 }));
	expect(frame).toEqual({
		lines: [{ number: 1, text: '    日<U+001B>x: y' }],
		indent: 14,
		length: 1,
	});
});

test('crops long lines around the place', () => {
	const long = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
	const frame = makeFrame(
		['short', long],
		place({ line: 2, endLine: 2, column: 501, endColumn: 505 }),
	);
	expect(frame).toEqual({
		lines: [
			{ number: 1, text: '…' },
			{ number: 2, text: `…${'a'.repeat(32)}HERE${'b'.repeat(60)}…` },
		],
		indent: 33,
		length: 4,
	});
});

test('shows the whole end of a long line, and no halves of characters', () => {
	const frame = makeFrame([`${'😀'.repeat(60)}x`], place({ column: 121, endColumn: 122 }));
	expect(frame).toEqual({
		lines: [{ number: 1, text: `…${'😀'.repeat(47)}x` }],
		indent: 95,
		length: 1,
	});
});
