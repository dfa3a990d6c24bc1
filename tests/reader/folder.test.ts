import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/reader/folder.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const made: string[] = [];
afterEach(() => {
	for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

/** Copies the smallest knowledge base, with other or more files. */
function makeFolder(files: Record<string, string> = {}): string {
	const dir = mkdtempSync(join(tmpdir(), 'folder-'));
	made.push(dir);
	cpSync(join(fixtures, 'minimal'), dir, { recursive: true });
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(dir, path, '..'), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
	return dir;
}

function listProblems(dir: string): string[] {
	return readKnowledge(dir).problems.map(({ place, message }) => `${place.file} ${message}`);
}

describe('readKnowledge', () => {
	it('leaves the form of a missing answer to the question', () => {
		const text = 'title: T\nkind: article\nclaims:\n  x: { question: q/q, basis: asserted }\n';
		expect(listProblems(makeFolder({ 'sources/new.yaml': text }))).toEqual([
			'sources/new.yaml Unexpected claim without `answer`, expected one in the form its question takes',
		]);
	});

	it('reads every record with its defaults and its id', () => {
		const { knowledge, problems } = readKnowledge(join(fixtures, 'minimal'));
		expect(problems).toEqual([]);
		expect(knowledge.kb).toEqual({
			title: 'Two text editors',
			description: 'What sets two small text editors apart.',
			language: 'en',
			subjects: ['nano', 'vim'],
			rules: {},
			'suspected-copies': 'report',
			'weigh-sources': 'equally',
		});
		expect(knowledge.questions.map(({ id, topic, answer }) => [id, topic, answer.type])).toEqual([
			['editing/modes', 'editing', 'choice'],
		]);
		expect(knowledge.sources[0]?.claims[1]).toEqual({
			id: 'sample-review#vim-modal',
			source: 'sample-review',
			question: 'editing/modes',
			subject: 'vim',
			answer: 'modal',
			scope: { given: {} },
			basis: 'reported',
			gist: 'Vim inserts text in a mode of its own.',
		});
	});

	// Only some systems take such names.
	it.runIf(process.platform === 'linux')('reports files whose names are not UTF-8', () => {
		const dir = makeFolder();
		for (const path of ['sources/a\xff.yaml', 'topics/a\xff.mdx'])
			writeFileSync(Buffer.from(join(dir, path), 'latin1'), '');
		expect(listProblems(dir)).toEqual([
			'sources/a\ufffd.yaml Unexpected file name `sources/a\ufffd.yaml`, expected one that can be opened',
			'topics/a\ufffd.mdx Unexpected file name `topics/a\ufffd.mdx`, expected one that can be opened',
		]);
	});

	it('sorts by id, subjects as the settings have them, claims as their file has them', () => {
		const text = 'name: An editor\n';
		const { knowledge } = readKnowledge(
			makeFolder({
				'kb.yaml': 'title: T\ndescription: D\nsubjects: [vim, nano]\n',
				'subjects/emacs.yaml': text,
				'subjects/a-editor.yaml': text,
				'sources/b.yaml': 'title: B\nkind: talk\n',
				'sources/a1.yaml': 'title: A1\nkind: talk\n',
				'sources/a-1.yaml': `title: A\nkind: talk\nclaims:\n  "2": { question: editing/modes, answer: direct, basis: opinion }\n  "1": { question: editing/modes, answer: direct, basis: opinion }\n`,
				'topics/z/a.mdx': '---\ntitle: A\n---\n',
				'topics/z.mdx': '---\ntitle: Z\n---\n',
				'topics/z-a.mdx': '---\ntitle: ZA\n---\n',
			}),
		);
		expect({
			subjects: knowledge.subjects.map(({ id }) => id),
			sources: knowledge.sources.map(({ id }) => id),
			claims: knowledge.sources[0]?.claims.map(({ id }) => id),
			pages: knowledge.pages.map(({ id }) => id),
		}).toEqual({
			subjects: ['vim', 'nano', 'a-editor', 'emacs'],
			sources: ['a-1', 'a1', 'b', 'sample-review'],
			claims: ['a-1#2', 'a-1#1'],
			pages: ['editing', 'z', 'z-a', 'z/a'],
		});
	});

	it('keeps what is right in records that are partly wrong', () => {
		const { knowledge } = readKnowledge(join(fixtures, 'bad-wrong-type'));
		const [source] = knowledge.sources;
		expect({
			subjects: knowledge.subjects.map(({ id, name, versioning }) => [id, name, versioning]),
			order: knowledge.kb.subjects,
			questions: knowledge.questions.map(({ id, answer }) => [id, answer.type]),
			kind: source?.kind,
			authors: source?.authors,
			claims: source?.claims.map(({ id, answer, scope }) => [id, answer, scope]),
		}).toEqual({
			subjects: [
				['nano', 'nano', 'semver'],
				['vim', '…', 'semver'],
			],
			order: ['nano', 'vim'],
			questions: [
				['editing/colours', 'choice'],
				['editing/keys', 'text'],
				['editing/modes', 'choice'],
				['editing/speed', 'text'],
				['editing/undo', 'text'],
			],
			kind: 'article',
			authors: [{ family: 'Sample' }],
			claims: [
				['sample-review#vim-set', { includes: [], excludes: [], only: false }, { given: {} }],
				['sample-review#vim-given', 'direct', { given: {} }],
			],
		});
	});

	it('says once what is wrong with a list that is not there', () => {
		const text = 'title: T\ndescription: D\nsubjects:\n';
		expect(listProblems(makeFolder({ 'kb.yaml': text }))).toEqual([
			'kb.yaml Unexpected empty value, expected a list',
		]);
	});

	it('keeps the first of two records with one id', () => {
		const { knowledge } = readKnowledge(join(fixtures, 'bad-duplicate'));
		expect([
			knowledge.questions.map(({ ask }) => ask),
			knowledge.sources[0]?.claims.map(({ id, basis }) => [id, basis]),
		]).toEqual([
			['Does typing insert text at once, or only in a mode for it?'],
			[
				['sample-review#nano-direct', 'reported'],
				['sample-review#vim-modal', 'reported'],
			],
		]);
	});

	it('stands in for settings that are not there', () => {
		const { kb, subjects } = readKnowledge(join(fixtures, 'bad-missing-file')).knowledge;
		expect([kb.title, kb.subjects, subjects.map(({ id }) => id)]).toEqual([
			'…',
			['nano', 'vim'],
			['nano', 'vim'],
		]);
	});

	it('reads claims of one source from two files, scalars as text', () => {
		const line = '"question":"editing/modes","subject":"vim","basis":"opinion"';
		const { knowledge, problems } = readKnowledge(
			makeFolder({
				'sources/sample-review.claims.ndjson': `{"id":"more","answer":2.10,${line}}\r\n\r\n{"id":"null","answer":"null","at":null,${line}}\r\n`,
			}),
		);
		expect(problems).toEqual([]);
		expect(knowledge.sources[0]?.claims.map(({ id, answer }) => [id, answer])).toEqual([
			['sample-review#nano-direct', 'direct'],
			['sample-review#vim-modal', 'modal'],
			['sample-review#more', '2.10'],
			['sample-review#null', 'null'],
		]);
	});

	it('follows no links out of the folder, or to folders', () => {
		const outside = makeFolder();
		const dir = makeFolder();
		symlinkSync(join(outside, 'sources/sample-review.yaml'), join(dir, 'sources/outside.yaml'));
		symlinkSync(join(dir, 'nowhere'), join(dir, 'sources/nowhere.yaml'));
		symlinkSync('sample-review.yaml', join(dir, 'sources/inside.yaml'));
		symlinkSync('..', join(dir, 'topics/loop'));
		expect(listProblems(dir)).toEqual([
			'sources/nowhere.yaml Unexpected link or device `sources/nowhere.yaml`, expected a file',
			'sources/outside.yaml Unexpected link or device `sources/outside.yaml`, expected a file',
			'topics/loop Unexpected link or device `topics/loop`, expected a file',
		]);
		expect(readKnowledge(dir).knowledge.sources.map(({ id }) => id)).toEqual([
			'inside',
			'sample-review',
		]);
	});

	it('reads a folder that is itself reached by a link', () => {
		const dir = makeFolder();
		symlinkSync('.', join(dir, 'here'));
		expect(listProblems(join(dir, 'here'))).toEqual([]);
	});

	it('suggests the right ending for settings with another one', () => {
		const dir = makeFolder({ 'kb.yml': 'title: T\n' });
		rmSync(join(dir, 'kb.yaml'));
		const [problem] = readKnowledge(dir).problems;
		expect(problem?.help).toBe('Rename `kb.yml` to `kb.yaml`.');
	});

	it('reads an empty folder as a knowledge base without records', () => {
		const dir = mkdtempSync(join(tmpdir(), 'folder-'));
		made.push(dir);
		const { knowledge, problems } = readKnowledge(dir);
		expect(problems).toHaveLength(1);
		expect(knowledge).toMatchObject({ subjects: [], questions: [], sources: [], pages: [] });
	});

	it.each([
		['is not there', 'nowhere'],
		['is a file', 'minimal/kb.yaml'],
	])('throws for a folder that %s', (_, path) => {
		const read = () => readKnowledge(join(fixtures, path));
		expect(read).toThrow(
			expect.objectContaining({
				name: 'UnreadableFolder',
				help: 'Name a folder that holds `kb.yaml`, or create one with `init`.',
			}),
		);
	});
});
