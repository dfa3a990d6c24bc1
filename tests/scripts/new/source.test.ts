import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { makePage, readFolder, runNew } from './support.ts';

const described = [
	'--title',
	'A year with Alder',
	'--kind',
	'article',
	'--url',
	'https://example.org/year',
];
const claimed = [
	'--question',
	'editing/undo',
	'--subject',
	'Al',
	'--answer',
	'all',
	'--basis',
	'reported',
];
const written = `title: A year with Alder
kind: article
authors:
  - { family: Doe, given: Jo }
  - { literal: The team }
publisher: Example Weekly
issued: 2024~
url: https://example.org/year
speaks-for: [alder]
derived-from: [letter]
claims:
  alder-undo:
    question: editing/undo
    subject: alder
    answer: all
    basis: reported
`;

test('writes a source with a claim from options, and tells what changes and what comes next', async () => {
	const folder = makeFolder();
	const more = [
		...['--author', 'Doe, Jo', '--author', 'The team', '--publisher', 'Example Weekly'],
		...['--issued', '2024~', '--speaks-for', 'alder', '--derived-from', 'letter'],
	];
	const { text, code } = await runNew('source', [...described, ...more, ...claimed], folder);
	expect(code).toBe(0);
	expect(readFolder(folder)['sources/doe-2024.yaml']).toBe(written);
	expect(text).toContain('Claims\n  added    doe-2024#alder-undo\n');
	expect(text).toContain(
		'sources/doe-2024.yaml\n\nNext, propose it:\n  git switch -c add-doe-2024\n',
	);
});

test('reads what a saved page says, and lets options correct it', async () => {
	const folder = makeFolder();
	const page = join(folder, 'page.html');
	writeFileSync(
		page,
		makePage('<meta property="og:title" content="Wrong"><meta name="author" content="Doe, Jo">'),
	);
	const { text, code } = await runNew(
		'source',
		[page, '--title', 'Right', '--kind', 'book', ...claimed],
		folder,
	);
	expect(code).toBe(0);
	expect(text).toContain(`Found in ${page}\n  title      Wrong\n  authors    Doe, Jo\n`);
	expect(readFolder(folder)['sources/doe.yaml']).toMatch(
		/^title: Right\nkind: book\n.*\nurl-unknown: The file it was taken from does not name its address\.\n/su,
	);
});

test('reads the start of a page of 20 MB', async () => {
	const folder = makeFolder();
	const page = join(folder, 'page.html');
	writeFileSync(page, makePage('<title>Large</title>', '<p>words and words</p>'.repeat(1_000_000)));
	const { code } = await runNew('source', [page, '--kind', 'article', ...claimed], folder);
	expect(code).toBe(0);
	expect(readFolder(folder)['sources/large.yaml']).toMatch(/^title: Large\nkind: article\n/u);
});

test('names a source that has the same address', async () => {
	const { text } = await runNew(
		'source',
		[
			'--title',
			'T',
			'--kind',
			'article',
			'--url',
			'https://example.org/letter',
			...claimed,
			'--dry-run',
		],
		makeFolder(),
	);
	expect(text).toMatch(
		/^Source `letter` has the same address: add to it with `kb new claim --source letter`\.\n/u,
	);
});

test('writes nothing when it only tries, and nothing when the check finds an error, unless told so', async () => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const wrong = [...described, '--id', 'year', ...claimed.with(5, 'session')];
	const tried = await runNew('source', [...wrong, '--dry-run'], folder);
	expect([tried.code, readFolder(folder)]).toEqual([1, before]);
	const refused = await runNew('source', wrong, folder);
	expect([refused.code, readFolder(folder)]).toEqual([1, before]);
	expect(refused.text).toContain(
		`${folder}/sources/handbook.yaml:11:13  error  no-unacknowledged-dispute`,
	);
	expect(refused.text).toContain(`    was  Agreed: To the start of the file\n    is   Disputed: `);
	expect(refused.text).toMatch(/\nNothing was written\.\n\n {2}help: .*`--anyway`.*\n$/u);
	const forced = await runNew('source', [...wrong, '--anyway'], folder);
	expect(forced.code).toBe(1);
	expect(Object.keys(readFolder(folder))).toEqual(
		expect.arrayContaining([...Object.keys(before), 'sources/year.yaml']),
	);
});

test.each([
	[[], 'expected `--title`'],
	[['--title', 'T'], 'expected `--kind`'],
	[['--title', 'T', '--kind', 'book'], 'expected `--url`'],
	[['--kind', 'artikle'], 'Unexpected `--kind artikle`'],
	[['--issued', 'last week'], 'Unexpected `--issued last week`, expected an EDTF date'],
	[['--accessed', '2024'], 'Unexpected `--accessed 2024`, expected a day'],
	[['--url', 'javascript:alert(1)'], 'expected an http or https address'],
	[['--archived', 'here'], 'Unexpected `--archived here`'],
	[['--title', 'bell \u0007'], 'expected text without control characters'],
	[['--title', '  '], 'expected text'],
	[['--author', ' '], 'Unexpected `--author  `'],
	[['--speaks-for', 'aldr'], 'Did you mean `alder`?'],
	[['--derived-from', 'leter'], 'Did you mean `letter`?'],
	[
		[...described, '--id', 'letter'],
		'Add to it with `kb new claim --source letter`, or name it `a-year-with-alder`.',
	],
	[
		[...described, '--id', '../../evil'],
		'Unexpected `--id ../../evil`, expected lower case letters',
	],
	[[...described, '--id', 'Evil'], 'Unexpected `--id Evil`, expected lower case letters'],
	[[...described, '--question', 'editing/undoo'], 'Did you mean `editing/undo`?'],
	[[...described, '--question', 'editing/undo'], 'expected `--subject`'],
	[[...described, ...claimed, '--claim-id', 'a/b'], 'Unexpected `--claim-id a/b`'],
	[['nowhere.html'], 'Unexpected `nowhere.html`, expected a file that can be read'],
	[['.'], 'Unexpected `.`, expected a file that can be read'],
	[['a', 'b'], 'Unexpected `b`, expected one file or address'],
	[['--as-of', 'today'], 'Unexpected `--as-of today`'],
	[['ftp://example.org/'], 'expected an http or https address'],
])('refuses %j', async (args, message) => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const { text, code } = await runNew('source', args, folder);
	expect(text).toContain(message);
	expect(text).toMatch(/\n\n {2}help: [A-Z`].*\.\n$/u);
	expect([code, readFolder(folder)]).toEqual([2, before]);
});

test.each(['', '\0\0\0', '%PDF-1.7 binary', 'plain words'])(
	'refuses a file that is no page: %j',
	async (content) => {
		const folder = makeFolder();
		writeFileSync(join(folder, 'file'), content);
		const { text, code } = await runNew('source', [join(folder, 'file')], folder);
		expect(text).toContain('expected a web page, BibTeX, RIS or CSL-JSON');
		expect(code).toBe(2);
	},
);

test('takes a folder without sources', async () => {
	const folder = makeFolder();
	mkdirSync(join(folder, 'topics'));
	chmodSync(folder, 0o755);
	const { code } = await runNew('source', [...described, ...claimed], folder);
	expect(code).toBe(0);
});
