import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Outcome } from '../../scripts/command.ts';
import { suggest } from '../../scripts/commands/suggest.ts';
import { tellFailure } from '../../scripts/failure.ts';
import { check } from '../../src/engine/check.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { makeTemporary } from '../scratch.ts';
import { makeFolder } from './folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const article = `Editors of today

In Alder, undo reaches back to the start of the file.
Nobody knows why the weather was so fine.
`;

async function run(...args: string[]): Promise<Outcome> {
	try {
		return await suggest.run(args, settings);
	} catch (error) {
		return tellFailure(error);
	}
}

function write(name: string, text: string | Uint8Array): string {
	const file = join(makeTemporary(), name);
	writeFileSync(file, text);
	return file;
}

test('lists sentences with place, subject and question', async () => {
	const file = write('article.txt', article);
	expect(await run(file, '--content', makeFolder())).toEqual({
		text: `${file}:3  Editors of today, ¶1  (Alder)
  In Alder, undo reaches back to the start of the file.
    editing/undo  How far back does undo reach?

1 sentence may speak to known questions
`,
		code: 0,
	});
});

test('reads the words of a saved page', async () => {
	const page = `<!doctype html><title>Undo</title><script>undo reaches back</script>
<p>In Alder, <b>undo</b> reaches back to the start of the file.</p>`;
	const { text } = await run(write('page.html', page), '--content', makeFolder());
	expect(text).toContain(
		'  In Alder, undo reaches back to the start of the file.\n    editing/undo',
	);
	expect(text).toContain('1 sentence may');
});

test('drafts claims that the check takes only when a reader has filled them in', async () => {
	const { text } = await run(
		write('a.txt', article),
		'--content',
		makeFolder(),
		'--format',
		'yaml',
	);
	expect(text).toBe(`claims:
  # line 3: In Alder, undo reaches back …
  alder-undo:
    question: editing/undo # How far back does undo reach?
    subject: alder
    answer: # session, all
    basis: # measured, documented, reported, asserted, opinion, anecdotal, hypothetical
    at: Editors of today, ¶1
    gist: # in your own words
`);
	expect(parse(text)).toMatchObject({ claims: { 'alder-undo': { answer: null, basis: null } } });
	const head = 'title: Today\nkind: article\nurl: https://example.org/today\n';
	const reading = readKnowledge(makeFolder({ 'sources/today.yaml': head + text }));
	const wrong = check(reading, { asOf: '2026-11-20' }).findings.filter(
		({ severity, place }) => severity === 'error' && place.file === 'sources/today.yaml',
	);
	expect(wrong.map(({ rule, place }) => [rule, place.line])).toEqual([
		['known-fields', 9],
		['known-fields', 10],
		['known-fields', 12],
	]);
});

test('says that nothing was found', async () => {
	expect(await run(write('a.txt', 'It rained.'), '--content', makeFolder())).toEqual({
		text: 'No sentence seems to speak to a known question\n',
		code: 0,
	});
});

test('refuses what is no text', async () => {
	const folder = join(makeTemporary(), 'folder');
	mkdirSync(folder);
	const binary = write('a.txt', Uint8Array.of(0xff, 0xfe, 0x00));
	const large = write('b.txt', new Uint8Array(10_000_001));
	const deep = write('c.html', `<html>${'<div>'.repeat(50_000)}`);
	const messages = await Promise.all(
		[folder, 'nowhere.txt', binary, large, deep].map((file) =>
			run(file, '--content', makeFolder()),
		),
	);
	expect(messages.map(({ text, code }) => [text.split('\n')[0], code])).toEqual([
		[`Unexpected \`${folder}\`, expected a file that can be read`, 2],
		['Unexpected `nowhere.txt`, expected a file that can be read', 2],
		[`Unexpected bytes in \`${binary}\`, expected text in UTF-8`, 2],
		[`Unexpected size of \`${large}\`, expected at most 10 MB`, 2],
		[`Unexpected page \`${deep}\`, expected elements that are not nested too deeply`, 2],
	]);
});

test('refuses a call without a file, with two, or for an unknown format', async () => {
	const file = write('a.txt', article);
	const calls = [[], [file, file], [file, '--format', 'yml']];
	const outcomes = await Promise.all(calls.map((args) => run(...args)));
	expect(outcomes.map(({ text, code }) => [text.split('\n')[0], code])).toEqual([
		['Unexpected end, expected a file', 2],
		[`Unexpected \`${file}\`, expected one file`, 2],
		['Unexpected `--format yml`, expected one of `text`, `yaml`', 2],
	]);
});
