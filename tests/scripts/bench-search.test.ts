import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { writeLargeBase } from '../../scripts/bench/search-base.ts';
import type { Query } from '../../scripts/bench/search-queries.ts';
import { readQueries } from '../../scripts/bench/search-queries.ts';
import { judgeSearch, listMisses } from '../../scripts/bench/search-report.ts';
import type { Found, Scores } from '../../scripts/bench/search-scores.ts';
import { quantile, score } from '../../scripts/bench/search-scores.ts';
import { serveFolder } from '../../scripts/bench/search-server.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { soundBase, withFolder } from '../support.ts';

const query: Query = {
	query: 'tabs',
	topic: 'editing',
	kind: 'keywords',
	difficulty: 'easy',
	answers: ['/questions/editing/tabs/', '/topics/editing/'],
};
const found: Found = { query, paths: [], milliseconds: 10, bytes: 0, isFirst: false };
const good: Scores = {
	queries: 100,
	mrr: 0.9,
	success1: 0.8,
	success3: 0.95,
	median: 20,
	p95: 149,
	firstTime: 400,
	firstBytes: 100_000,
	mostBytes: 199_999,
	laterBytes: 5000,
};

test('scores what was found', () => {
	const results: Found[] = [
		{ ...found, paths: ['/topics/editing/'], milliseconds: 300, bytes: 90_000, isFirst: true },
		{ ...found, paths: ['/sources/a/', '/questions/editing/tabs/'], bytes: 100 },
		{ ...found, paths: ['/a/', '/b/', '/c/', '/topics/editing/'], milliseconds: 30, bytes: 200 },
		{ ...found, paths: ['/sources/a/'], milliseconds: 20 },
		{ ...found, milliseconds: 320, bytes: 95_000, isFirst: true },
	];
	expect(score(results)).toEqual({
		queries: 5,
		mrr: (1 + 1 / 2 + 1 / 4) / 5,
		success1: 1 / 5,
		success3: 2 / 5,
		median: 20,
		p95: 30,
		firstTime: 300,
		firstBytes: 90_000,
		mostBytes: 95_000,
		laterBytes: 100,
	});
});

test.each([
	[[], 0.5, 0],
	[[7], 0.95, 7],
	[[4, 1, 3, 2], 0.5, 2],
	[[5, 4, 3, 2, 1, 10, 9, 8, 7, 6, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 0.95, 19],
])('takes the quantile of %j at %d', (values, share, expected) => {
	expect(quantile(values, share)).toBe(expected);
});

test('misses a target as soon as it is passed', () => {
	const judged = (site: Partial<Scores>) =>
		judgeSearch({
			name: 'base',
			firstBytes: 200_000,
			site: { ...good, ...site },
			baseline: { ...good, mrr: 0.89 },
		}).map(({ isMet }) => isMet);
	expect(judged({})).toEqual([true, true, true, true, true]);
	expect(judged({ success1: 0.79, mrr: 0.89, mostBytes: 200_000 })).toEqual([
		false,
		true,
		false,
		true,
		false,
	]);
	expect(judged({ success3: 0.94, p95: 150 })).toEqual([true, false, true, false, true]);
});

test('lists the queries whose answer is not among the first three', () => {
	const paths = ['/a/', '/b/', '/c/', '/topics/editing/'];
	expect(
		listMisses([
			{ ...found, paths },
			{ ...found, paths: ['/topics/editing/'] },
		]),
	).toBe('tabs (place 4)\n    /a/\n    /b/\n    /c/\n');
});

test('says what is wrong with a file of queries', () => {
	withFolder({ 'queries.yaml': '- query: tabs\n  topic: editing\n' }, (dir) => {
		expect(() => readQueries(join(dir, 'queries.yaml'))).toThrow(/is no list of queries:\n.*kind/s);
	});
});

test('adds questions to a base until there are so many, and leaves the others as they are', () => {
	withFolder(soundBase, (from) => {
		const dir = mkdtempSync(join(tmpdir(), 'bench-'));
		onTestFinished(() => rmSync(dir, { recursive: true }));
		writeLargeBase(from, dir, 2, 500);
		const [before, after] = [readKnowledge(from), readKnowledge(dir)];
		const { questions, sources } = after.knowledge;
		const asked = questions.map(({ ask }) => ask);
		const ids = before.knowledge.questions.map(({ id }) => id);
		expect(after.problems).toEqual([]);
		expect(new Set(asked).size).toBe(500);
		expect(questions.filter(({ id }) => ids.includes(id))).toEqual(before.knowledge.questions);
		const made = sources.filter(({ id }) => id.startsWith('made-up-'));
		expect(sources.filter((source) => !made.includes(source))).toEqual(before.knowledge.sources);
		expect(made.map(({ claims }) => claims.length)).toEqual([100, 100, 100, 100, 98]);
	});
});

test('serves the files of a folder, and nothing beside it', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	writeLargeBase('tests/fixtures/editors', join(dir, 'inside'), 0, 0);
	const server = await serveFolder(join(dir, 'inside', 'sources'));
	onTestFinished(server.close);
	const read = async (path: string) => (await fetch(server.address + path)).status;
	expect(await Promise.all(['', '%2e%2e/kb.yaml', '..%2fkb.yaml', 'no.yaml'].map(read))).toEqual([
		200, 404, 404, 404,
	]);
	expect(server.sent()).toBeGreaterThan(0);
});
