import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLineAt, readLines } from '../../src/reader/lines.ts';

function makeFile(content: string | Buffer): string {
	const dir = mkdtempSync(join(tmpdir(), 'lines-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	writeFileSync(join(dir, 'file'), content);
	return join(dir, 'file');
}

/** Lines as a program would find them that reads the whole file at once. */
function splitWhole(text: string): { text: string; number: number }[] {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
	return lines
		.map((line, index) => ({ text: line, number: index + 1 }))
		.filter(({ text }) => /\S/.test(text));
}

const long = 'x'.repeat(600_000);

test.each([
	['an empty file', ''],
	['one line', 'a'],
	['one line that ends', 'a\n'],
	['blank lines', '\n\na\n \t\nb\n\n'],
	['every kind of ending', 'a\rb\r\nc\n\rd\r\r\ne'],
	['a carriage return at the end', 'a\nb\r'],
	['a byte order mark', '\ufeffa\nb'],
	['a byte order mark inside', 'a\n\ufeffb'],
	['other alphabets', 'ä\n日本\n😀\n\u2028b'],
	['a line longer than a chunk', `a\n${long}\nb`],
	['endings on the edge of a chunk', `${'y'.repeat((1 << 18) - 1)}\r\nb\n`],
	['endings after the edge of a chunk', `${'y'.repeat(1 << 18)}\r\nb\n`],
	['many lines', Array.from({ length: 50_000 }, (_, index) => `line ${index}`).join('\r\n')],
	['letters on the edge of a chunk', `${'y'.repeat((1 << 18) - 1)}ä\n${'日'.repeat(200_000)}\nb`],
])('finds in %s the lines of the whole text, and each again by its place', (_, text) => {
	const path = makeFile(text);
	const lines = [...readLines(path)];
	expect(lines.map(({ text, number }) => ({ text, number }))).toEqual(splitWhole(text));
	const some = lines.filter((_, index) => index % 997 === 0);
	expect(some.map(({ start }) => readLineAt(path, start))).toEqual(some.map(({ text }) => text));
});

test('says where a line stops being UTF-8, and goes on with the next', () => {
	const path = makeFile(Buffer.from([0x61, 0x0a, 0x62, 0xc3, 0x28, 0x0a, 0x63]));
	expect([...readLines(path)]).toEqual([
		{ text: 'a', start: 0, number: 1 },
		{ text: 'b', start: 2, number: 2, brokenAt: 1 },
		{ text: 'c', start: 6, number: 3 },
	]);
});

test('takes the sign for unknown letters as the letter it is', () => {
	expect([...readLines(makeFile('a\ufffdb'))]).toEqual([{ text: 'a\ufffdb', start: 0, number: 1 }]);
});
