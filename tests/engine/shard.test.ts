import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { indexKnowledge } from '../../src/engine/index-records.ts';
import { mergeReports } from '../../src/engine/merge.ts';
import { rules } from '../../src/engine/rules/index.ts';
import { isOwn, takeShare } from '../../src/engine/shard.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Locate, RecordName } from '../../src/model/record.ts';
import type { Report } from '../../src/model/report.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { makeKnowledge, soundBase, withFolder } from '../support.ts';

const asOf = '2025-01-01';

function checkInShares(reading: Reading, of: number): Report {
	const reports = Array.from({ length: of }, (_, position) =>
		check(reading, { asOf, takes: takeShare({ index: position + 1, of }) }),
	);
	// The order in which shards come back says nothing.
	const [last, ...others] = reports.toReversed();
	if (!last) throw new Error('There are no shares');
	return mergeReports(last, others);
}

/** Tells records apart, and fields of one record, as places in files do. */
const locate: Locate = (record, field) => ({
	file: 'id' in record ? `${record.kind}/${record.id}` : 'kb.yaml',
	line: String(field).length + 1,
	column: 1,
	endLine: String(field).length + 1,
	endColumn: 2,
});

const names = ['q/first', 'q/second', 'q/third', 'r/fourth', 'r/fifth', 'r/sixth'];
const sources = ['atlas', 'beacon', 'cairn', 'delta', 'ember'];

const blank = {
	questions: [],
	sources: [],
	components: [],
	paragraphs: [],
	links: [],
	headings: [],
};

const claim = fc.record({
	question: fc.constantFrom(...names, 'r/unknown'),
	subject: fc.constantFrom('a', 'b', 'unknown'),
	answer: fc.constantFrom('yes', 'no', 'perhaps'),
	basis: fc.constantFrom('asserted', 'opinion', 'documented'),
	scope: fc.constantFrom({}, { versions: '<2.0' }, { given: { device: 'gpu' } }),
});

const source = fc.record({
	kind: fc.constantFrom('article', 'documentation', 'survey'),
	'speaks-for': fc.constantFrom([], ['a']),
	'derived-from': fc.constantFrom([], ['atlas'], ['ember', 'lost']),
	issued: fc.constantFrom('2016', '2020-05-01', '2026'),
});

const reading = fc
	.record({
		kb: fc.record({
			'suspected-copies': fc.constantFrom('report', 'count-once'),
			'weigh-sources': fc.constantFrom('equally', 'by-agreement'),
		}),
		questions: fc.subarray(names, { minLength: 1 }),
		varies: fc.constantFrom('version', 'nothing'),
		claims: fc.array(fc.tuple(fc.constantFrom(...sources), claim), { maxLength: 30 }),
		sources: fc.tuple(...sources.map(() => source)),
		dispute: fc.boolean(),
		cited: fc.array(fc.nat(29), { maxLength: 5 }),
	})
	.map((drawn): Reading => {
		const claims = drawn.claims.map(([id, found], index) => [`${id}#c${index}`, found] as const);
		const [first, second] = claims.map(([id]) => id);
		const disputes =
			drawn.dispute && first && second ? [{ between: [first, second], note: 'n' }] : [];
		const question = { 'varies-by': drawn.varies, given: { device: ['gpu', 'cpu'] }, disputes };
		const knowledge = makeKnowledge({
			kb: drawn.kb,
			questions: Object.fromEntries(drawn.questions.map((name) => [name, question])),
			sources: Object.fromEntries(drawn.sources.map((found, index) => [sources[index], found])),
			claims: Object.fromEntries(claims),
		});
		const citations = drawn.cited.map((index) => ({
			id: claims[index]?.[0] ?? 'lost#claim',
			start: index,
			end: index + 1,
		}));
		const page = { ...blank, id: 'p', title: 'P', citations };
		return { knowledge: { ...knowledge, pages: [page] }, problems: [], locate };
	});

test('shards merge to the whole, byte by byte', () => {
	fc.assert(
		fc.property(reading, fc.integer({ min: 1, max: 5 }), (drawn, of) => {
			const whole = check(drawn, { asOf });
			expect(JSON.stringify(checkInShares(drawn, of))).toBe(JSON.stringify(whole));
		}),
		{ numRuns: 150 },
	);
});

test.each(rules.map((rule) => [rule.id, rule.examples.bad] as const))(
	'shards find what %s finds in the whole',
	(_, bad) => {
		withFolder({ ...soundBase, ...bad }, (dir) => {
			const found = readKnowledge(dir);
			for (const of of [2, 3]) expect(checkInShares(found, of)).toEqual(check(found, { asOf }));
		});
	},
);

test.each(readdirSync('tests/fixtures'))('shards merge to the whole of %s', (situation) => {
	const found = readKnowledge(join('tests/fixtures', situation));
	for (const of of [2, 5]) expect(checkInShares(found, of)).toEqual(check(found, { asOf }));
});

test('every question is in one share, wherever others are', () => {
	const shareOf = (question: string, of: number) =>
		Array.from({ length: of }, (_, position) => position + 1).filter((index) =>
			takeShare({ index, of })(question),
		);
	const shares = names.map((name) => [name, shareOf(name, 1), shareOf(name, 2), shareOf(name, 3)]);
	expect(shares).toEqual([
		['q/first', [1], [1], [1]],
		['q/second', [1], [2], [3]],
		['q/third', [1], [1], [2]],
		['r/fourth', [1], [1], [3]],
		['r/fifth', [1], [1], [3]],
		['r/sixth', [1], [1], [3]],
	]);
});

test('what is said of a question, or a claim on it, belongs to the run that takes the question', () => {
	const index = indexKnowledge(
		makeKnowledge({ claims: { 's#x': {}, 's#y': { question: 'q/z' } } }),
	);
	const records: [RecordName, boolean][] = [
		[{ kind: 'question', id: 'q/q' }, true],
		[{ kind: 'question', id: 'q/z' }, false],
		[{ kind: 'claim', id: 's#x' }, true],
		[{ kind: 'claim', id: 's#y' }, false],
		[{ kind: 'source', id: 's' }, true],
		[{ kind: 'kb' }, true],
	];
	const found = records.map(([on]) => {
		const hit = { on, field: '', message: 'm', help: 'h' };
		return [on, isOwn(hit, index, (question) => question === 'q/q')];
	});
	expect(found).toEqual(records);
});

test('shares are about equally large', () => {
	const takes = takeShare({ index: 2, of: 4 });
	const taken = Array.from({ length: 4000 }, (_, index) => `topic/question-${index}`).filter(takes);
	expect(Math.abs(taken.length - 1000)).toBeLessThan(100);
});
