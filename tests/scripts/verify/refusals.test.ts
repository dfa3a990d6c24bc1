import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verify } from '../../../scripts/commands/verify.ts';
import { makeFolder } from '../folder.ts';
import { makeDesk, text, weekly } from './desk.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

test('says of claims that programs write that it does not write theirs', async () => {
	const line = `${JSON.stringify({ id: 'undo', question: 'editing/undo', subject: 'alder', answer: 'all', basis: 'reported', at: 'Undo, ¶1', gist: 'Undoing reaches as far as the start of the file.' })}\n`;
	const { run, content } = makeDesk({
		'sources/weekly.yaml': weekly.slice(0, weekly.indexOf('claims:')),
		'sources/weekly.claims.ndjson': line,
	});
	const { text: said } = await run('--write');
	expect(said).toContain('Wrote 0 fingerprints\nDid not write that of weekly#undo: ');
	expect(readFileSync(join(content, 'sources/weekly.claims.ndjson'), 'utf8')).toBe(line);
});

test('writes nothing where a file cannot be written', async () => {
	const other = weekly.replaceAll('eekly', 'eekday');
	const { run, source, content, put } = makeDesk({ 'sources/weekday.yaml': other });
	put(text, 'weekday.txt');
	// What is written beside a file first has this name; the other file comes before it.
	mkdirSync(join(content, 'sources/.weekly.yaml.new'));
	expect(await run('--write')).toEqual({
		text: `Unexpected locked file \`sources/weekly.yaml\`, expected one to write; nothing was written

  help: Check that the file and its folder may be written, and that no \`.new\` file is left in it.
`,
		code: 2,
	});
	expect(source()).toBe(weekly);
	expect(readFileSync(join(content, 'sources/weekday.yaml'), 'utf8')).toBe(other);
	expect(readdirSync(join(content, 'sources')).filter((name) => name.endsWith('.new'))).toEqual([
		'.weekly.yaml.new',
	]);
});

test('writes nothing where a comment is in the way', async () => {
	const inside = `large: {
      question: files/large, subject: alder, answer: yes, basis: reported,
      at: 'Files, ¶1', gist: Large files come in parts. # so
    }`;
	const record = weekly.replace(/large: \{.*\}/, inside);
	const { run, source } = makeDesk({ 'sources/weekly.yaml': record });
	const { text: said, code } = await run('--write');
	expect([said.split('\n')[0], code]).toEqual([
		'Unexpected form of `sources/weekly.yaml`, expected one into which fingerprints can be written',
		2,
	]);
	expect(source()).toBe(record);
});

test.each([
	[
		['--write', '--claim', 'weekly#undu'],
		'Unexpected `--claim weekly#undu`, expected a claim of a source whose text is here',
	],
	[
		['--write', '--claim', 'letter#undo'],
		'Unexpected `--claim letter#undo`, expected a claim of a source whose text is here',
	],
	[
		['--write', '--claim', 'weekly#undo'],
		'Unexpected `--claim weekly#undo` alone, expected `--line N` too, as its passage is not in the text',
	],
	[
		['--write', '--claim', 'weekly#undo', '--line', '2'],
		'Unexpected `--line 2`, expected a line of the text with such sentences',
	],
	[
		['--write', '--claim', 'weekly#undo', '--line', '7', '--sentences', '3'],
		'Unexpected `--line 7 --sentences 3`, expected a line of the text with such sentences',
	],
	[
		['--write', '--claim', 'weekly#undo', '--line', '0'],
		'Unexpected `--line 0`, expected a number',
	],
	[
		['--write', '--claim', 'weekly#undo', '--line', '7', '--sentences', 'b'],
		'Unexpected `--sentences b`, expected `2` or `2..3`',
	],
	[['--claim', 'weekly#undo'], 'Unexpected `--claim`, expected `--write` with it'],
	[['--write', '--line', '3'], 'Unexpected `--line`, expected `--claim` with it'],
	[
		['--write', '--claim', 'weekly#undo', '--sentences', '3'],
		'Unexpected `--sentences`, expected `--line` with it',
	],
	[
		['--format', 'prety'],
		'Unexpected `--format prety`, expected one of `pretty`, `json`, `sarif`, `github`, `markdown`',
	],
])('refuses %j', async (args, message) => {
	const { run, source } = makeDesk();
	const { text: said, code } = await run(...args);
	expect([said.split('\n')[0], code]).toEqual([message, 2]);
	expect(source()).toBe(weekly);
});

test('refuses to run without texts', async () => {
	expect(await verify.run(['--content', makeFolder()], settings)).toEqual({
		text: 'Unexpected end, expected `--texts DIR`\n\n  help: `kb verify --help` says more.\n',
		code: 2,
	});
	const args = ['--content', makeFolder(), '--texts', '/nowhere/at/all'];
	expect(() => verify.run(args, settings)).toThrow('The folder /nowhere/at/all cannot be read.');
});
