import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Shape } from '../../scripts/bench/generate.ts';
import { writeBase } from '../../scripts/bench/generate.ts';
import type { Row } from '../../scripts/bench/rows.ts';
import { growth, listShapes } from '../../scripts/bench/rows.ts';
import { judge } from '../../scripts/bench/targets.ts';
import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';

function makeBase(shape: Partial<Shape> = {}): string {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	writeBase(dir, { claims: 400, format: 'yaml', questions: 'many', ...shape });
	return dir;
}

test('makes the same base each time', () => {
	const [one, other] = [makeBase(), makeBase()];
	const files = readdirSync(one, { recursive: true, encoding: 'utf8' });
	const read = (dir: string) =>
		files.filter((file) => file.includes('.')).map((file) => readFileSync(join(dir, file), 'utf8'));
	expect(read(one)).toEqual(read(other));
});

test('makes bases in which nothing but the disagreements is wrong', () => {
	const reading = readKnowledge(makeBase());
	const { findings, counts } = check(reading, { asOf: '2026-11-20' });
	const errors = findings.filter(({ severity }) => severity === 'error');
	expect(reading.problems).toEqual([]);
	expect(counts).toMatchObject({ subjects: 5, questions: 8, sources: 4, claims: 400 });
	expect(new Set(errors.map(({ rule }) => rule))).toEqual(
		new Set(['no-self-contradiction', 'no-unacknowledged-dispute']),
	);
});

test('makes bases of all types of answers, and one of a single question', () => {
	const many = readKnowledge(makeBase()).knowledge.questions;
	const one = readKnowledge(makeBase({ questions: 'one' })).knowledge;
	expect(new Set(many.map(({ answer }) => answer.type))).toEqual(
		new Set(['choice', 'date', 'flag', 'order', 'quantity', 'set', 'text', 'version']),
	);
	expect(one.questions).toHaveLength(1);
	expect(one.sources.flatMap(({ claims }) => claims)).toHaveLength(400);
});

test('writes the same claims in both formats', () => {
	const claimsOf = (format: Shape['format']) => {
		const { sources } = readKnowledge(makeBase({ format })).knowledge;
		return sources.flatMap(({ claims }) => claims);
	};
	expect(claimsOf('ndjson')).toEqual(claimsOf('yaml'));
});

test.each([
	[1000, 2, 10_000, 20, 1],
	[1000, 2, 10_000, 200, 2],
	[1000, 2, 4000, 2, 0],
])('finds from %i claims in %i s and %i in %i s a growth of %i', (...row) => {
	const [claims, seconds, more, later, exponent] = row;
	expect(growth({ claims, seconds }, { claims: more, seconds: later })).toBeCloseTo(exponent);
});

test('writes a million claims one on each line, and a hundred thousand in every way', () => {
	expect(listShapes([100_000, 1_000_000])).toEqual([
		{ claims: 100_000, format: 'yaml', questions: 'many' },
		{ claims: 100_000, format: 'ndjson', questions: 'many' },
		{ claims: 100_000, format: 'yaml', questions: 'one' },
		{ claims: 1_000_000, format: 'ndjson', questions: 'many' },
	]);
});

test('says which targets are met, and which are missed', () => {
	const times = { read: 1, check: 0.2, report: 0.5, cpu: 2, maxRss: 2 ** 30, whole: 2 };
	const rows: Row[] = [
		{ claims: 100_000, format: 'ndjson', questions: 'many', times },
		{
			claims: 1_000_000,
			format: 'ndjson',
			questions: 'many',
			times: { ...times, read: 10, check: 5, report: 8, whole: 41 },
		},
		{ claims: 100_000, format: 'yaml', questions: 'one', times: { ...times, check: 0.3 } },
		{ claims: 2_000_000, format: 'ndjson', questions: 'many', times: undefined },
	];
	const said = judge(rows, 1.2).map(({ name, found, isMet }) => `${isMet} ${name}; ${found}`);
	expect(said).toEqual([
		'false shipped base, whole process: at most 1 s; 1.20 s',
		'true 100 000 claims, ndjson, many questions, check by read: at most 0.25; 0.20',
		'false 1 000 000 claims, ndjson, many questions, whole process: at most 40 s; 41.00 s',
		'true 1 000 000 claims, ndjson, many questions, peak memory: at most 3 GiB; 1.00 GiB',
		'false 1 000 000 claims, ndjson, many questions, check by read: at most 0.25; 0.50',
		'true 1 000 000 claims, ndjson, many questions, growth of read: at most 1.1; 1.00',
		'false 1 000 000 claims, ndjson, many questions, growth of check: at most 1.1; 1.40',
		'false 1 000 000 claims, ndjson, many questions, growth of report: at most 1.1; 1.20',
		'false 2 000 000 claims, ndjson, many questions; not done after 300 s',
		'false 100 000 claims of one question, check by that of many: at most 1; 1.50',
	]);
});
