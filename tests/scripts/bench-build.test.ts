import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BuildRow } from '../../scripts/bench/build.ts';
import { buildHead, buildLines, judgeBuilds } from '../../scripts/bench/build-table.ts';
import { writeBase } from '../../scripts/bench/generate.ts';
import { writeStarlight } from '../../scripts/bench/starlight.ts';
import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';

function makeFolder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

function makeRow(questions: number, pages: number, seconds: number): BuildRow {
	const build = { pages, seconds, cpu: seconds * 1.5, maxRss: 2 ** 30, bytes: pages * 50_000 };
	return { questions, build, starlight: { ...build, seconds: seconds / 2 } };
}

test('makes bases of some questions with a page for each fifty of them', () => {
	const dir = makeFolder();
	const claims = { claims: 480, claimsOfQuestion: 4, claimsOfSource: 10 };
	writeBase(dir, { ...claims, format: 'yaml', questions: 'many', pages: true });
	const reading = readKnowledge(dir);
	const { findings, counts } = check(reading, { asOf: '2026-11-20' });
	const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
	const { pages } = reading.knowledge;
	expect(reading.problems).toEqual([]);
	expect(counts).toMatchObject({ questions: 120, sources: 48, claims: 480 });
	expect(pages.map(({ id, questions }) => [id, questions.length])).toEqual([
		['topic-0', 20],
		['topic-1', 20],
		['topic-2', 20],
	]);
	expect(Math.min(...pages.map(({ citations }) => citations.length))).toBeGreaterThan(30);
	expect(errors.filter((rule) => !rule.startsWith('no-'))).toEqual([]);
});

test('writes as many pages of Markdown as it is asked for', () => {
	const dir = makeFolder();
	writeStarlight(dir, 120);
	const files = readdirSync(join(dir, 'src'), { recursive: true, encoding: 'utf8' });
	const pages = files.filter((file) => file.endsWith('.md'));
	const text = pages.map((page) => readFileSync(join(dir, 'src', page), 'utf8'));
	expect(new Set(text).size).toBe(120);
	expect(pages.filter((page) => page.endsWith('start.md')).sort()).toEqual([
		'content/docs/part-0/start.md',
		'content/docs/part-1/start.md',
		'content/docs/part-2/start.md',
	]);
});

test('shows the builds of a size one below the other, with their growth', () => {
	const [small, large] = [makeRow(100, 178, 4), makeRow(1000, 1480, 16)];
	expect([buildHead, buildLines(small, undefined), buildLines(large, small)].join('\n'))
		.toMatchInlineSnapshot(`
			"site                               pages         s     cpu s   ms/page  peak MiB   dist MB    growth
			100 questions                        178       4.0       6.0      22.5      1024       8.9          
			  Starlight, plain Markdown          178       2.0       6.0      11.2      1024       8.9          
			1 000 questions                    1 480      16.0      24.0      10.8      1024      74.0      0.65
			  Starlight, plain Markdown        1 480       8.0      24.0       5.4      1024      74.0      0.65"
		`);
});

test('holds growth and further pages against their targets', () => {
	const rows = [makeRow(100, 200, 4), makeRow(1000, 1400, 9), makeRow(5000, 7400, 60)];
	const said = judgeBuilds(rows).map(({ name, found, isMet }) => `${isMet} ${name}; ${found}`);
	expect(said).toEqual([
		'true 1 000 questions, growth: at most 1.1; 0.42',
		'true 1 000 questions, each further page: at most 5 ms; 4.17 ms',
		'false 5 000 questions, growth: at most 1.1; 1.14',
		'false 5 000 questions, each further page: at most 5 ms; 8.50 ms',
	]);
});

test('says nothing of a single build, nor of further pages on few questions', () => {
	expect(judgeBuilds([makeRow(5000, 7400, 60)])).toEqual([]);
	expect(judgeBuilds([makeRow(20, 60, 3), makeRow(100, 200, 9)]).map(({ name }) => name)).toEqual([
		'100 questions, growth: at most 1.1',
	]);
});
