import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/reader/folder.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const names = readdirSync(fixtures).filter((name) => /^bad-|^minimal$/.test(name));
const rules = new Set(['readable-files', 'known-fields', 'unique-ids']);

describe('readKnowledge', () => {
	it.each(names)('reports in %s what is expected there, and nothing else', (name) => {
		const dir = join(fixtures, name);
		const { problems } = readKnowledge(dir);
		const places = problems.map(({ rule, place }) => ({ ...place, rule }));
		const commented = readComments(dir);
		const hasComment = (file: string) => commented.some((line) => line.startsWith(`${file}:`));
		const byLine = places.filter(({ file }) => hasComment(file));
		const byColumn = places.filter(({ file }) => !hasComment(file));
		expect({
			lines: byLine.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
			points: byColumn.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
		}).toEqual({ lines: commented, points: readExpected(dir) });
	});

	it.each(names)('says in %s what was found, what was expected and what to do', (name) => {
		const words = readKnowledge(join(fixtures, name)).problems.map(({ message, help }) => ({
			message,
			help,
		}));
		const unfit = words.filter(
			({ message, help }) =>
				!/^Unexpected [^\n]+, expected [^\n]+[^.]$/.test(message) || !/^[A-Z].+[.?]$/.test(help),
		);
		expect(unfit).toEqual([]);
	});
});

function readComments(dir: string): string[] {
	const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
	return files.toSorted().flatMap((file) => {
		const lines = readFileSync(join(dir, file), 'utf8').split(/\r?\n/);
		return lines.flatMap((line, index) =>
			readRules(line).map((rule) => `${file}:${index + 1} ${rule}`),
		);
	});
}

function readRules(line: string): string[] {
	const listed = /# expect: (.+)$/.exec(line)?.[1]?.split(/,\s*/) ?? [];
	return listed.filter((rule) => rules.has(rule));
}

function readExpected(dir: string): string[] {
	const path = join(dir, 'expected.txt');
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.filter((line) => rules.has(line.split(' ')[1] ?? ''));
}
