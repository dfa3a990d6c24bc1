import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { readTexts } from '../../src/reader/texts.ts';
import { soundBase, withFolder } from '../support.ts';

/** Reads the sound base with texts beside it, and hands the reading to `use`. */
function withTexts<T>(texts: Record<string, string | Buffer>, use: (reading: Reading) => T): T {
	return withFolder(inContent(soundBase), (dir) => {
		mkdirSync(join(dir, 'texts'));
		for (const [name, text] of Object.entries(texts)) writeFileSync(join(dir, 'texts', name), text);
		const content = join(dir, 'content');
		return use(readTexts(join(dir, 'texts'), content, readKnowledge(content)));
	});
}

function inContent(files: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
}

/** The problems with texts, as `file:line:column message`. */
function problemsOf({ problems }: Reading): string[] {
	return problems.map(
		({ rule, message, place }) => `${place.file}:${place.line}:${place.column} ${rule} ${message}`,
	);
}

const page = `<!doctype html>
<title>Quill</title><style>p { color: red }</style>
<nav>Home</nav>
<h1>Modes</h1>
<p>Quill has
  <b>two</b> modes.<br>One &amp; one.
<script>alert(1)</script>
<table><tr><td>Nib</td><td>none</td></tr></table>
`;

test('reads the texts of sources, and takes the words out of pages', () => {
	const texts = withTexts(
		{ 'primer.txt': '\ufeffOne line.\n', 'manual.html': page, '.hidden': '', 'README.md': '' },
		({ knowledge, problems }) => {
			expect(problems).toEqual([]);
			return [...(knowledge.texts ?? [])].map(([id, { path, text }]) => [
				id,
				path,
				text
					.split(/\n\s*/)
					.map((line) => line.replaceAll(/ +/g, ' ').trim())
					.filter(Boolean),
			]);
		},
	);
	expect(texts).toEqual([
		[
			'manual',
			'../texts/manual.html',
			['Modes', 'Quill has two modes.', 'One & one.', 'Nib', 'none'],
		],
		['primer', '../texts/primer.txt', ['One line.']],
	]);
});

test.each([
	[
		'primer.txt',
		'One.\nTwo words.\n',
		'Two words',
		{ line: 2, column: 1, endLine: 2, endColumn: 10 },
	],
	['primer.html', page, 'two', { line: 6, column: 6, endLine: 6, endColumn: 9 }],
	['primer.html', page, 'none', { line: 8, column: 28, endLine: 8, endColumn: 32 }],
])('finds in %s of %j the words %s', (name, text, words, place) => {
	withTexts({ [name]: text }, ({ knowledge, locate }) => {
		const start = knowledge.texts?.get('primer')?.text.indexOf(words) ?? -1;
		const found = locate({ kind: 'text', id: 'primer' }, [start, start + words.length]);
		expect(found).toEqual({ file: `../texts/${name}`, ...place });
	});
});

test('finds places in the knowledge base as before', () => {
	withTexts({}, ({ locate }) => {
		expect(locate({ kind: 'claim', id: 'primer#tabs' }, 'basis').file).toBe('sources/primer.yaml');
	});
});

test.each([
	[
		'another ending',
		{ 'primer.pdf': 'x' },
		[
			'../texts/primer.pdf:1:1 readable-files Unexpected `primer.pdf`, expected `<source>.txt` or `<source>.html`',
		],
	],
	[
		'a name that is no source',
		{ 'prime.txt': 'x' },
		['../texts/prime.txt:1:1 readable-files Unexpected `prime.txt`, expected the id of a source'],
	],
	[
		'a second text of a source',
		{ 'primer.html': 'x', 'primer.txt': 'x' },
		['../texts/primer.txt:1:1 readable-files Unexpected second text of `primer`, expected one'],
	],
	[
		'a binary file',
		{ 'primer.txt': 'PK\n\0\0' },
		[
			'../texts/primer.txt:2:1 readable-files Unexpected byte that is no text, expected text in UTF-8',
		],
	],
	[
		'a text in another encoding',
		{ 'primer.txt': Buffer.from('na\xefve', 'latin1') },
		[
			'../texts/primer.txt:1:3 readable-files Unexpected byte that is no text, expected text in UTF-8',
		],
	],
	[
		'a text too long',
		{ 'primer.html': Buffer.alloc(20_000_000, 'a') },
		['../texts/primer.html:1:1 readable-files Unexpected 20 MB of text, expected at most 10 MB'],
	],
])('reports %s', (_, texts: Record<string, string | Buffer>, problems) => {
	expect(withTexts(texts, problemsOf)).toEqual(problems);
});

test('asks whether a source of a similar name was meant', () => {
	const help = withTexts({ 'prime.txt': 'x', 'zzzzzzzz.txt': 'x' }, ({ problems }) =>
		problems.map((problem) => problem.help),
	);
	expect(help).toEqual([
		'Did you mean `primer`?',
		'Name it after a file in `sources/`, or move it out of this folder.',
	]);
});

test('reports what is no file, and reads a page however deep its elements lie', () => {
	withFolder(inContent(soundBase), (dir) => {
		const texts = join(dir, 'texts');
		mkdirSync(join(texts, 'manual.txt'), { recursive: true });
		symlinkSync(join(dir, 'nothing'), join(texts, 'survey.txt'));
		writeFileSync(join(texts, 'primer.html'), '<div>'.repeat(100_000));
		const content = join(dir, 'content');
		const reading = readTexts(texts, content, readKnowledge(content));
		expect(problemsOf(reading)).toEqual([
			'../texts/manual.txt:1:1 readable-files Unexpected folder or link, expected a file',
			'../texts/primer.html:1:1 readable-files Unexpected locked or broken file, expected one to read',
			'../texts/survey.txt:1:1 readable-files Unexpected folder or link, expected a file',
		]);
	});
});

test('throws where there is no folder', () => {
	withFolder(soundBase, (dir) => {
		const reading = readKnowledge(dir);
		expect(() => readTexts(join(dir, 'none'), dir, reading)).toThrow(
			expect.objectContaining({
				name: 'UnreadableFolder',
				help: 'Name the folder that holds the texts, one file for each source.',
			}),
		);
	});
});
