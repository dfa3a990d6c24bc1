import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Outcome } from '../../scripts/command.ts';
import { init } from '../../scripts/commands/init.ts';
import { tellFailure } from '../../scripts/failure.ts';
import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { makeTemporary } from '../scratch.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

async function run(...args: string[]): Promise<Outcome> {
	try {
		return await init.run(args, settings);
	} catch (error) {
		return tellFailure(error);
	}
}

test.each([
	['Tea, Coffee', ['tea', 'coffee']],
	['One', ['one']],
	[
		'<b>Bold</b> & {co}, "Quoted": #1, コーヒー, お茶',
		['b-bold-b-co', 'quoted-1', 'subject', 'subject-2'],
	],
	['C++, C#, c', ['c', 'c-2', 'c-3']],
])('makes a base on %s in which nothing is wrong', async (subjects, ids) => {
	const folder = join(makeTemporary(), 'deep/inside');
	const outcome = await run(folder, '--subjects', subjects);
	expect(outcome.code).toBe(0);
	const reading = readKnowledge(folder);
	const { findings, verdicts } = check(reading, { asOf: '2026-11-21' });
	expect(findings).toEqual([]);
	expect(reading.knowledge.kb.subjects).toEqual(ids);
	expect(reading.knowledge.subjects.map(({ name }) => name)).toEqual(subjects.split(', '));
	expect(verdicts.map(({ subject, status, answer }) => [subject, status, answer])).toEqual(
		ids.map((id) => [id, 'agreed', 'yes']),
	);
});

test('says what was written, and what to do next', async () => {
	const folder = makeTemporary();
	const { text } = await run(folder, '--title', 'Hot drinks', '--subjects', 'Tea,Coffee');
	expect(text.match(/^ {2}\S+\.(?:yaml|mdx)$/gmu)).toHaveLength(7);
	expect(text).toContain('npm run check -- --content');
	expect(readKnowledge(folder).knowledge.kb.title).toBe('Hot drinks');
});

test('leaves a folder alone that holds anything', async () => {
	const folder = makeTemporary();
	writeFileSync(join(folder, 'mine.txt'), 'mine');
	expect(await run(folder, '--subjects', 'Tea')).toEqual({
		text: `Unexpected files in \`${folder}\`, expected a folder that is new or empty\n\n  help: Name another folder; nothing was written.\n`,
		code: 2,
	});
	expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('writes commands that a shell takes as they are meant', async () => {
	const { text } = await run(join(makeTemporary(), "it's $(here)"), '--subjects', 'Tea');
	const quoted = String.raw`'\''s $(here)'`;
	expect(text).toContain(`${quoted}\n  CORROBORATE_CONTENT='`);
	expect(text).toContain(`${quoted} npm run build\n`);
});

test.each([
	[[], 'Unexpected end, expected a folder'],
	[['a', 'b'], 'Unexpected `b`, expected one folder'],
	[['new-folder'], 'Unexpected end, expected `--subjects`'],
	[
		['new-folder', '--subjects', 'Tea,,Coffee'],
		'Unexpected `` in `--subjects`, expected one to 12 names, each another',
	],
	[
		['new-folder', '--subjects', 'Tea, Tea'],
		'Unexpected `Tea` in `--subjects`, expected one to 12 names, each another',
	],
	[['new-folder', '--subjects', 'Tea', '--title', ' '], 'Unexpected `--title`, expected text'],
	[['new-folder', '--subject', 'Tea'], "Unknown option '--subject'"],
])('refuses %j', async (args, message) => {
	const { text, code } = await run(...args);
	expect([text.split('\n')[0], code]).toEqual([message, 2]);
});

test('leaves nothing behind where it cannot write', async () => {
	const parent = join(makeTemporary(), 'parent');
	mkdirSync(parent);
	writeFileSync(join(parent, 'file'), '');
	const { text, code } = await run(join(parent, 'file/base'), '--subjects', 'Tea');
	expect([text.split('\n')[0], code]).toEqual([
		`Unexpected \`${join(parent, 'file/base')}\`, expected a folder that can be written (EEXIST)`,
		2,
	]);
	expect(readdirSync(parent)).toEqual(['file']);
});
