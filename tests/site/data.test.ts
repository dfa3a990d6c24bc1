import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { claimColumns } from '../../src/report/claim-rows.ts';
import { dataFiles, showBytes, weighFile } from '../../src/site/data.ts';
import { soundBase } from '../support.ts';
import { openFiles } from './library.ts';

const library = openFiles();

function write(name: string): string {
	const file = dataFiles.find((each) => each.name === name);
	if (!file) throw new Error(`There is no file ${name}`);
	return file.write(library);
}

test('the verdicts are those of the check, and fit their schema', () => {
	const ajv = new Ajv2020({ allowUnionTypes: true, validateFormats: false });
	ajv.addSchema(JSON.parse(write('kb.schema.json')), 'kb');
	const verdicts = JSON.parse(write('verdicts.json'));
	const validate = ajv.getSchema('kb#/$defs/report');
	expect([validate?.(verdicts), validate?.errors]).toEqual([true, null]);
	expect(validate?.({ ...verdicts, version: 2 })).toBe(false);
	expect(verdicts.counts).toEqual(library.report.counts);
});

test('every kind of file has its schema', () => {
	expect(Object.keys(JSON.parse(write('kb.schema.json')).$defs)).toEqual([
		'claim-line',
		'frontmatter',
		'kb',
		'questions',
		'report',
		'source',
		'subject',
	]);
});

test('the table and the document hold the same claims', () => {
	const rows: string[][] = parse(write('claims.csv'), { record_delimiter: '\r\n' });
	const { claims } = JSON.parse(write('claims.json'));
	expect(rows[0]).toEqual(Object.keys(claimColumns));
	expect(rows.slice(1)).toEqual(
		claims.map((claim: Record<string, string | null>) =>
			Object.values(claim).map((value) => value ?? ''),
		),
	);
	expect(claims.length).toBe(library.report.counts.claims);
});

test.each([
	['sources.csl.json', '@else/json'],
	['sources.bib', '@biblatex/text'],
	['sources.ris', '@ris/file'],
])('%s holds every source', (name, forceType) => {
	const found = plugins.input.chain(write(name), { forceType });
	expect(found.map(({ id, title }) => [id, title])).toEqual(
		library.sources.map(({ id, title }) => [id, title]),
	);
});

test('the document of claims names the licence that is stated', () => {
	const licensed = openFiles({
		'kb.yaml': `${soundBase['kb.yaml']}license: { name: House rules, url: "https://example.org/terms" }\n`,
	});
	const [file] = dataFiles.filter(({ name }) => name === 'claims.json');
	const licenses = [licensed, library].map(
		(opened) => JSON.parse(file?.write(opened) ?? '').license,
	);
	expect(licenses).toEqual([{ name: 'House rules', url: 'https://example.org/terms' }, null]);
});

test('a file weighs what is written', () => {
	const [file] = dataFiles;
	if (!file) throw new Error('There is no file');
	const { bytes, zipped } = weighFile({ ...file, write: () => 'é'.repeat(1000) }, library);
	expect([bytes, zipped < 100, showBytes(bytes), showBytes(2_345_678), showBytes(12)]).toEqual([
		2000,
		true,
		'2 kB',
		'2.3 MB',
		'12 bytes',
	]);
});
