import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { formatBibtex } from '../../src/bibliography/bibtex.ts';
import { formatCsl } from '../../src/bibliography/csl.ts';
import { formatRis } from '../../src/bibliography/ris.ts';
import type { Source } from '../../src/model/source.ts';
import { sourceKindSchema } from '../../src/model/source.ts';
import { knownSource, makeSource } from './sources.ts';

const formats = {
	csl: { write: formatCsl, type: '@else/json' },
	bibtex: { write: formatBibtex, type: '@biblatex/text' },
	ris: { write: formatRis, type: '@ris/file' },
};

/** The one record that an independent reader finds in what we write of a source. */
function readBack(format: keyof typeof formats, source: Source): Record<string, unknown> {
	const { write, type } = formats[format];
	const records = plugins.input.chain(write([source]), { forceType: type });
	expect(records.length).toBe(1);
	return without(records[0] ?? {}, ['_graph']);
}

function without(record: Record<string, unknown>, names: string[]): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

const known = {
	id: 'editors-2023',
	type: 'webpage',
	title: knownSource.title,
	publisher: 'Example Press',
	issued: { 'date-parts': [[2023, 5, 14]] },
	URL: knownSource.url,
};

test('CSL-JSON reads back whole', () => {
	expect(readBack('csl', knownSource)).toEqual({
		...known,
		author: [
			{ family: 'Van Doe, Jr.', given: 'Jane and Joan' },
			{ family: 'Żółć', given: '李' },
			{ literal: 'Quill and Nib, Inc.' },
		],
		accessed: { 'date-parts': [[2024, 1, 2]] },
		genre: 'article',
		note: 'Two\nlines.',
		custom: { archived: 'https://archive.example.org/1' },
	});
});

test('BibTeX reads back whole, whatever signs are in it', () => {
	expect(readBack('bibtex', knownSource)).toEqual({
		...known,
		'citation-key': 'editors-2023',
		author: [
			{ family: 'Van Doe, Jr.', given: 'Jane and Joan' },
			{ family: 'Żółć', given: '李' },
			{ family: 'Quill and Nib, Inc.' },
		],
		accessed: { 'date-parts': [[2024, 1, 2]] },
		keyword: 'article',
		note: 'Two lines. Snapshot: https://archive.example.org/1',
	});
});

test('no sign of LaTeX in a title has its meaning there', () => {
	const [, title] = /title = \{(.*)\},\n/.exec(formatBibtex([knownSource])) ?? [];
	expect(title).toBe(
		String.raw`{Editors: 100\% of what \{you\} need \& more\_or\_less, for \$0 \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} “quoted”}`,
	);
});

test('every line of RIS begins with a tag', () => {
	const lines = formatRis([knownSource]).split('\r\n').slice(0, -1);
	expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
	expect(lines.filter((line) => line.startsWith('N1'))).toEqual([
		'N1  - Two lines.',
		'N1  - Snapshot: https://archive.example.org/1',
	]);
});

test('RIS reads back whole, but for commas inside of names', () => {
	expect(readBack('ris', knownSource)).toEqual({
		...known,
		author: [
			{ family: 'Van Doe', given: 'Jr.', suffix: 'Jane and Joan' },
			{ family: 'Żółć', given: '李' },
			{ family: 'Quill and Nib', given: 'Inc.', suffix: '' },
		],
		keyword: 'article',
		note: ['Two lines.', 'Snapshot: https://archive.example.org/1'],
	});
});

const formatNames = ['csl', 'bibtex', 'ris'] as const;

test.each(formatNames)('%s makes nothing up', (format) => {
	const record = without(readBack(format, makeSource()), ['citation-key', 'keyword', 'genre']);
	expect(record).toEqual({ id: 'editors-2023', type: 'document', title: 'Editors' });
});

test.each([
	['2023-05', [[2023, 5]], [[2023, 5]]],
	['2024-02-29', [[2024, 2, 29]], [[2024, 2, 29]]],
	// RIS has no place for the end of a stretch of time but a note beside the date.
	['2023/2024', [[2023], [2024]], [[2023]]],
])('the date %s survives in every format', (issued, parts, partsInRis) => {
	const source = makeSource({ issued });
	expect(formatNames.map((format) => readBack(format, source)['issued'])).toEqual([
		{ 'date-parts': parts },
		{ 'date-parts': parts },
		{ 'date-parts': partsInRis },
	]);
});

test('a date that is not sure is marked in every format', () => {
	const source = makeSource({ issued: '2024~' });
	expect(readBack('csl', source)['issued']).toEqual({ 'date-parts': [[2024]], circa: true });
	expect(formatBibtex([source])).toContain('\tdate = {2024~},\n\tyear = {2024},\n');
	expect(formatRis([source])).toContain('PY  - 2024\r\nDA  - 2024///about\r\n');
});

test.each([
	['documentation', 'webpage', 'webpage', 'webpage'],
	['release-notes', 'webpage', 'webpage', 'webpage'],
	['repository', 'software', 'software', 'software'],
	['specification', 'standard', 'report', 'standard'],
	['paper', 'article', 'document', 'manuscript'],
	['survey', 'report', 'report', 'report'],
	['dataset', 'dataset', 'dataset', 'dataset'],
	['book', 'book', 'book', 'book'],
	['article', 'webpage', 'webpage', 'webpage'],
	['talk', 'speech', 'document', 'document'],
	['forum', 'post', 'webpage', 'post-weblog'],
	['republication', 'webpage', 'webpage', 'webpage'],
])('%s is %s in CSL, %s in BibTeX and %s in RIS', (kind, ...types) => {
	const source = makeSource({ kind, url: 'https://example.org/' });
	expect(formatNames.map((format) => readBack(format, source)['type'])).toEqual(types);
	expect(sourceKindSchema.options).toContain(kind);
});

test('several sources stay apart', () => {
	const sources = ['a', 'b', 'c'].map((id) => ({ ...makeSource({ title: id }), id }));
	const ids = formatNames.map((format) => {
		const { write, type } = formats[format];
		return plugins.input.chain(write(sources), { forceType: type }).map(({ id }) => id);
	});
	expect(ids).toEqual([
		['a', 'b', 'c'],
		['a', 'b', 'c'],
		['a', 'b', 'c'],
	]);
});
