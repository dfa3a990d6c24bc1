import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { exportData } from '../../scripts/commands/export.ts';
import { claimColumns } from '../../src/report/claim-rows.ts';
import { describeSource, makeFolder } from './folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const hostile = `title: "=HYPERLINK(\\"https://example.org\\")"
kind: article
claims:
  undo:
    question: editing/undo
    subject: alder
    answer: all
    scope: { versions: ">=1.0", given: { mode: fast } }
    basis: reported
    at: "+1, ¶2"
    gist: "@quote \\"this\\", then\\nthat"
  large: { question: files/large, answer: "-5", subject: alder, basis: opinion }
`;

async function run(...args: string[]) {
	const folder = makeFolder({ 'sources/letter.yaml': hostile });
	const outcome = await exportData.run(['--content', folder, ...args], settings);
	return { text: outcome.text + [...(outcome.rest ?? [])].join(''), code: outcome.code };
}

function row(values: Partial<Record<keyof typeof claimColumns, string | null>>) {
	const empty = Object.keys(claimColumns).map((name) => [name, null]);
	return { ...Object.fromEntries(empty), ...values };
}

const first = row({
	id: 'handbook#undo',
	source: 'handbook',
	source_title: 'Handbook',
	source_kind: 'article',
	issued: '2025-03-01',
	question: 'editing/undo',
	ask: 'How far back does undo reach?',
	subject: 'alder',
	answer: 'all',
	answer_words: 'To the start of the file',
	basis: 'reported',
	accessed: '2026-10-01',
	checked: '2026-10-01',
	status: 'single',
	part: 'support',
});

test('JSON holds every claim with what it belongs to', async () => {
	const { text, code } = await run();
	const { claims, ...header } = JSON.parse(text);
	expect([code, header, claims.length, claims[0]]).toEqual([
		0,
		{
			version: 1,
			title: 'Editors',
			description: 'Two text editors.',
			license: null,
			asOf: '2026-11-20',
		},
		5,
		first,
	]);
});

test('a claim tells its part in the verdict', async () => {
	const folder = makeFolder({ 'sources/letter.yaml': describeSource('Letter', 'session') });
	const { rest = [] } = await exportData.run(['--content', folder], settings);
	const { claims } = JSON.parse([...rest].join(''));
	const parts = claims.map((claim: Record<string, unknown>) => {
		return [claim['id'], claim['status'], claim['part']];
	});
	expect(parts).toEqual([
		['handbook#undo', 'disputed', 'side'],
		['handbook#large', 'agreed', 'support'],
		['handbook#deleted', 'agreed', 'support'],
		['letter#undo', 'disputed', 'side'],
		['letter#large', 'agreed', 'support'],
		['letter#deleted', 'agreed', 'support'],
	]);
});

test('each line of NDJSON is a claim', async () => {
	const { text } = await run('--format', 'ndjson');
	const claims = text.trimEnd().split('\n');
	expect([claims.length, JSON.parse(claims[0] ?? '')]).toEqual([5, first]);
});

test('CSV reads back with nothing lost', async () => {
	const { text } = await run('--format', 'csv');
	const json = JSON.parse((await run()).text);
	const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
	const plain = rows.map((cells) =>
		Object.fromEntries(
			Object.entries(cells).map(([name, cell]) => [name, cell.replace(/^'/, '') || null]),
		),
	);
	expect(plain).toEqual(json.claims);
});

test('no cell of CSV is a formula', async () => {
	const { text } = await run('--format', 'csv');
	const rows: string[][] = parse(text, { record_delimiter: '\r\n' });
	const cells = rows.flat();
	expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual(['-5', '-5']);
	expect(cells).toContain(`'=HYPERLINK("https://example.org")`);
	expect(cells).toContain(`'@quote "this", then\nthat`);
});

test('Parquet reads back with nothing lost', async () => {
	const folder = makeFolder({ 'sources/letter.yaml': hostile });
	const out = join(folder, 'claims.parquet');
	const args = ['--content', folder, '--format', 'parquet', '--out', out];
	expect(await exportData.run(args, settings)).toEqual({ text: `Wrote ${out}\n`, code: 0 });
	const { buffer, byteOffset, byteLength } = readFileSync(out);
	const file = buffer.slice(byteOffset, byteOffset + byteLength);
	if (!(file instanceof ArrayBuffer)) throw new Error('The file is held in shared memory');
	expect(await parquetReadObjects({ file })).toEqual(JSON.parse((await run()).text).claims);
});

test.each([
	['csl', /^\[\n {2}\{\n {4}"id": "handbook",/],
	['bibtex', /^@online\{handbook,\n\tauthor = \{\{Handbook writers\}\},\n/],
	['ris', /^TY {2}- ELEC\r\nID {2}- handbook\r\nAU {2}- Handbook writers\r\n/],
])('writes the sources as %s', async (format, beginning) => {
	const { text, code } = await run('--format', format);
	expect(text).toMatch(beginning);
	expect(code).toBe(0);
});

test('says when a part of the folder is missing', async () => {
	const folder = makeFolder({ 'sources/note.yaml': 'title: [' });
	const { code } = await exportData.run(['--content', folder, '--format', 'csl'], settings);
	expect(code).toBe(1);
});

test.each([
	[
		['--format', 'excel'],
		'Unexpected `--format excel`, expected one of `json`, `ndjson`, `csv`, `parquet`, `csl`, `bibtex`, `ris`',
	],
	[['--as-of', 'today'], 'Unexpected `--as-of today`, expected a day such as `2026-11-20`'],
	[['--format', 'parquet'], 'Unexpected `--format parquet` alone, expected `--out FILE` with it'],
	[
		['--out', '/nowhere/at/all.json'],
		'Unexpected `--out /nowhere/at/all.json`, expected a file that can be written',
	],
])('refuses %j', async (args, message) => {
	const { text, code } = await run(...args);
	expect([text.split('\n')[0], code]).toEqual([message, 2]);
});
