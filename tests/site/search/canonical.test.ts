import { Decoder, Encoder } from 'cbor-x';
import { expect, test } from 'vitest';
import type { IndexFile } from '../../../src/site/search/canonical.ts';
import { canonicalise, pack, unpack } from '../../../src/site/search/canonical.ts';

const options = { mapsAsObjects: false, useRecords: false, tagUint8Array: false };
const encoder = new Encoder(options);
const decoder = new Decoder(options);

const file = (path: string, value: unknown): IndexFile => ({
	path,
	content: pack(encoder.encode(value)),
});

/** An index as Pagefind writes it, with its lists as given or the other way round. */
function makeIndex(turn: <Entry>(list: Entry[]) => Entry[]): IndexFile[] {
	const meta = [
		'1.5.2',
		[['en_aa', 3]],
		[['tab', 'tabs', 'en_cc']],
		turn([
			['kind', 'en_f1'],
			['topic', 'en_f2'],
		]),
		turn([
			['date', [0]],
			['name', [0]],
		]),
		['title'],
	];
	const entry = { version: '1.5.2', languages: { en: { hash: 'en_mm', page_count: 1 } } };
	return [
		...turn([
			file('filter/en_f1.pf_filter', [
				'kind',
				turn([
					['source', [0]],
					['topic', [1]],
				]),
			]),
			file('filter/en_f2.pf_filter', ['topic', [['editing', [0]]]]),
		]),
		file('index/en_cc.pf_index', [
			[
				['tab', [[0, [-25, 1]]], []],
				['tabs', [[0, [-25, 2]]], []],
			],
		]),
		file('pagefind.en_mm.pf_meta', meta),
		{ path: 'fragment/en_aa.pf_fragment', content: pack(Buffer.from('{}')) },
		{ path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
		{ path: 'pagefind-worker.js', content: Buffer.from('') },
	];
}

const rename = (page: string) => `${page}.0-1`;

/** The files of an index by their paths. */
function read(files: IndexFile[]): Record<string, string> {
	const entries = files.map(({ path, content }): [string, string] => [
		path,
		Buffer.from(content).toString('base64'),
	]);
	return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('gives the same files whatever the order in which lists were written', () => {
	const one = canonicalise(
		makeIndex((list) => list),
		rename,
	);
	const other = canonicalise(
		makeIndex((list) => list.toReversed()),
		rename,
	);
	expect(read(other)).toEqual(read(one));
	expect(read(makeIndex((list) => list.toReversed()))).not.toEqual(read(makeIndex((list) => list)));
});

test('names every file by what is in it, and says so wherever it is named', () => {
	const files = canonicalise(
		makeIndex((list) => list),
		rename,
	);
	const find = (start: string) => files.filter(({ path }) => path.startsWith(start));
	const nameOf = ({ path }: IndexFile) => /(en_\w+)\.pf_/.exec(path)?.[1];
	const [meta] = find('pagefind.en_');
	const [kind, topic] = find('filter/');
	const [chunk] = find('index/');
	const [entry] = find('pagefind-entry');
	if (!meta || !kind || !topic || !chunk || !entry) throw new Error('A file is missing.');
	expect(decoder.decode(unpack(meta.content))).toEqual([
		'1.5.2',
		[['en_aa.0-1', 3]],
		[['tab', 'tabs', nameOf(chunk)]],
		[
			['kind', nameOf(kind)],
			['topic', nameOf(topic)],
		],
		[
			['date', [0]],
			['name', [0]],
		],
		['title'],
	]);
	expect(JSON.parse(Buffer.from(entry.content).toString())).toEqual({
		version: '1.5.2',
		languages: { en: { hash: nameOf(meta), page_count: 1 } },
	});
	expect(find('fragment/').map(({ path }) => path)).toEqual(['fragment/en_aa.0-1.pf_fragment']);
});
