import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/finding.ts';
import type { RecordName } from '../../src/model/record.ts';
import { readKnowledge } from '../../src/reader/folder.ts';

// Every field is written, so that every value has a place of its own.
const files: Record<string, string> = {
	'kb.yaml': `# settings come first
title: "Two \\"text\\" editors"
description: >-
  What sets two small
  editors apart.
language: en
subjects: [nano, vim]
repository: https://example.org/editors
as-of: 2026-11-20
rules: { stated-scope: { severity: notice, reason: Few say so } }
suspected-copies: report
weigh-sources: equally
`,
	'subjects/nano.yaml': `name: nano
aliases: ['the small one']
homepage: https://example.org/nano
versioning: semver
releases: { "1.10": 2020-01-01, '2.0': 2021-01-01 }
`,
	'subjects/vim.yaml':
		'\ufeffname: Vim\r\naliases:\r\n  - vi\r\nhomepage: https://example.org/vim\r\nversioning: pep440\r\n',
	'questions/editing.yaml': `modes:
  ask: Does typing insert text at once?
  aliases: [modal editing]
  nature: fact
  varies-by: version
  given:
    keys: [standard, custom]
  answer:
    type: choice
    options:
      direct: At once
      modal: { label: In a mode, aliases: [by mode] }
      insert:
        label: In insert mode
        within: modal
        aliases: []
    compatible: [[direct, insert]]
  review-every: P18M
  disputes:
    - between: [sample-review#nano-direct, sample-review#vim-modal]
      note: |
        They looked at
        two releases.
`,
	'sources/sample-review.yaml': `title: A sample review
kind: article
authors:
  - family: Sample
    given: Robin
  - { literal: The sample team }
publisher: Sample press
issued: 2024-03-01
accessed: 2026-11-20
url: https://example.org/sample-review
archived: https://example.org/archived
speaks-for: [nano]
derived-from: [other-review]
note: A made-up review.
claims:
  nano-direct:
    question: editing/modes
    subject: nano
    answer: direct
    scope: { versions: "<2.0", period: 2019/2021, given: { keys: standard } }
    basis: reported
    at: "Part 1, \\u00b62"
    gist: >
      In nano, keys insert text
      from the start.
    checked: 2026-11-20
    passage: p1:2@0/2:AAAAAA:AAAA
  vim-modal: { question: editing/modes, subject: vim, answer: [modal], basis: reported }
`,
	'sources/sample-review.claims.ndjson': `{"id":"more","question":"editing/modes","subject":"nano","answer":"direct","basis":"reported"}

{"answer":{"includes":["x"],"excludes":[]},"id":"set","question":"editing/modes","subject":"nano","basis":"opinion"}
`,
	'topics/editing.mdx': `---
title: Editing
description: How typing is taken.
questions: [editing/modes]
sources:
  - sample-review
sidebar: { order: 2, label: Typing }
---

At once [@sample-review#nano-direct; @sample-review]: <Answer question="editing/modes" subject="nano" />.
`,
};

const root = mkdtempSync(join(tmpdir(), 'locate-'));
for (const [path, text] of Object.entries(files)) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
afterAll(() => rmSync(root, { recursive: true }));

const { knowledge, problems, locate } = readKnowledge(root);

const records: [RecordName, unknown][] = [
	[{ kind: 'kb' }, knowledge.kb],
	...knowledge.subjects.map((record): [RecordName, unknown] => [
		{ kind: 'subject', id: record.id },
		record,
	]),
	...knowledge.questions.map((record): [RecordName, unknown] => [
		{ kind: 'question', id: record.id },
		record,
	]),
	...knowledge.sources.map((record): [RecordName, unknown] => [
		{ kind: 'source', id: record.id },
		{ ...record, claims: [] },
	]),
	...knowledge.sources
		.flatMap(({ claims }) => claims)
		.map((record): [RecordName, unknown] => [{ kind: 'claim', id: record.id }, record]),
	...knowledge.pages.map((record): [RecordName, unknown] => [
		{ kind: 'page', id: record.id },
		{ ...record, citations: [], components: [], paragraphs: [], links: [], headings: [] },
	]),
];

describe('locate', () => {
	it('reads the folder without problems', () => {
		expect(problems).toEqual([]);
	});

	it('points every value at text that contains it', () => {
		const derived = new Set(['id', 'source', 'topic']);
		const rows = records.flatMap(([name, record]) =>
			leaves(record).map(({ path, value }) => ({ name, path, value })),
		);
		const own = rows.filter(({ path }) => path.length > 1 || !derived.has(path[0] ?? ''));
		const astray = own.filter(
			({ name, path, value }) => !normalise(textAt(locate(name, path))).includes(normalise(value)),
		);
		expect(own).toHaveLength(81);
		expect(astray).toEqual([]);
	});

	it.each<[RecordName, string, string]>([
		[{ kind: 'kb' }, '', 'title'],
		[{ kind: 'kb' }, 'rules', '{ stated-scope: { severity: notice, reason: Few say so } }'],
		[
			{ kind: 'kb' },
			'rules.unknown.reason',
			'{ stated-scope: { severity: notice, reason: Few say so } }',
		],
		[{ kind: 'subject', id: 'vim' }, '', 'name'],
		[{ kind: 'subject', id: 'vim' }, 'releases', 'name'],
		[{ kind: 'subject', id: 'vim' }, 'aliases', 'aliases'],
		[{ kind: 'question', id: 'editing/modes' }, '', 'modes'],
		[{ kind: 'question', id: 'editing/modes' }, 'about', 'modes'],
		[{ kind: 'question', id: 'editing/modes' }, 'answer', 'answer'],
		[{ kind: 'question', id: 'editing/modes' }, 'disputes.0', 'between'],
		[{ kind: 'question', id: 'editing/modes' }, 'disputes.0.between.1', 'sample-review#vim-modal'],
		[{ kind: 'question', id: 'editing/unknown' }, 'ask', 'modes'],
		[{ kind: 'source', id: 'sample-review' }, 'authors.1', '{ literal: The sample team }'],
		[{ kind: 'claim', id: 'sample-review#nano-direct' }, '', 'nano-direct'],
		[{ kind: 'claim', id: 'sample-review#nano-direct' }, 'scope.given.other', '{ keys: standard }'],
		[{ kind: 'claim', id: 'sample-review#vim-modal' }, '', 'vim-modal'],
		[{ kind: 'claim', id: 'sample-review#vim-modal' }, 'scope.versions', 'vim-modal'],
		[{ kind: 'claim', id: 'sample-review#vim-modal' }, 'answer', '[modal]'],
		[{ kind: 'claim', id: 'sample-review#set' }, '', 'set'],
		[{ kind: 'claim', id: 'sample-review#set' }, 'scope', 'set'],
		[{ kind: 'page', id: 'editing' }, '', 'title'],
		[{ kind: 'page', id: 'editing' }, 'sources', 'sources'],
		[{ kind: 'page', id: 'editing' }, 'sources.0', 'sample-review'],
		[{ kind: 'page', id: 'editing' }, 'citations.0', '@sample-review#nano-direct'],
		[{ kind: 'page', id: 'editing' }, 'citations.1', '@sample-review'],
		[{ kind: 'page', id: 'editing' }, 'citations.2', 'title'],
		[
			{ kind: 'page', id: 'editing' },
			'components.0',
			'<Answer question="editing/modes" subject="nano" />',
		],
		[{ kind: 'page', id: 'editing' }, 'components.0.subject', 'subject="nano"'],
		[
			{ kind: 'page', id: 'editing' },
			'components.0.given',
			'<Answer question="editing/modes" subject="nano" />',
		],
	])('of %j finds %j', (record, field, text) => {
		expect(textAt(locate(record, field))).toBe(text);
	});

	it('tells keys that hold dots apart by their list', () => {
		const place = locate({ kind: 'subject', id: 'nano' }, ['releases', '1.10']);
		expect(place).toEqual({
			file: 'subjects/nano.yaml',
			line: 5,
			column: 21,
			endLine: 5,
			endColumn: 31,
		});
	});

	it('counts lines and columns from 1, without the byte order mark', () => {
		const place = locate({ kind: 'subject', id: 'vim' }, 'aliases.0');
		expect(place).toEqual({
			file: 'subjects/vim.yaml',
			line: 3,
			column: 5,
			endLine: 3,
			endColumn: 7,
		});
	});

	it.each<RecordName>([
		{ kind: 'subject', id: 'emacs' },
		{ kind: 'question', id: 'modes' },
		{ kind: 'source', id: '' },
		{ kind: 'claim', id: 'nothing' },
		{ kind: 'page', id: '__proto__' },
	])('points %j, which is not there, at the start of the settings', (record) => {
		const start = { file: 'kb.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
		expect(locate(record, 'a.b')).toEqual(start);
	});
});

function leaves(value: unknown, path: string[] = []): { path: string[]; value: string }[] {
	if (typeof value === 'string' || typeof value === 'number')
		return [{ path, value: String(value) }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function textAt({ file, line, column, endLine, endColumn }: Place): string {
	const text = readFileSync(join(root, file), 'utf8').replace('\ufeff', '');
	const lines = text.split(/(?<=\n)/);
	const offset = (upTo: number, within: number) =>
		lines.slice(0, upTo - 1).join('').length + within - 1;
	return text.slice(offset(line, column), offset(endLine, endColumn));
}

// A place shows text as it is written, with its escapes and over its lines.
function normalise(text: string): string {
	return text.replaceAll('\\"', '"').replaceAll('\\u00b6', '¶').replaceAll(/\s+/g, ' ').trim();
}
