import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decoder, Encoder } from 'cbor-x';
import * as z from 'zod';
import { splitChunk } from './chunks.ts';
import { pruneWord } from './prune.ts';

/** A file of the index. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

const signature = 'pagefind_dcd';
const options = { mapsAsObjects: false, useRecords: false, tagUint8Array: false };
const decoder = new Decoder(options);
const encoder = new Encoder(options);

const listSchema = z.array(z.tuple([z.string()]).rest(z.unknown()));
const filterSchema = z.tuple([z.string(), listSchema]);
const chunkSchema = z.tuple([listSchema]);
const metaSchema = z
	.tuple([z.string(), listSchema, z.array(z.array(z.string())), listSchema, listSchema])
	.rest(z.unknown());
const entrySchema = z.looseObject({
	languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** Bytes of a chunk before it is packed. */
const chunkSize = 9000;

/**
 * The same index, in the same order whenever it is made and in smaller chunks, with the pages under the names that
 * `nameOf` gives them.
 */
export function canonicalise(
	files: readonly IndexFile[],
	nameOf: (page: string) => string,
): IndexFile[] {
	const filters = pick(files, '.pf_filter').map((file) => {
		const [name, values] = filterSchema.parse(decode(file));
		return { old: nameIn(file), file: write(file, [name, sorted(values)]) };
	});
	const lengths = pick(files, '.pf_meta').flatMap((file) =>
		metaSchema.parse(decode(file))[1].map(([, length]) => Number(length)),
	);
	const chunks = pick(files, '.pf_index').map((file) => {
		const [words] = chunkSchema.parse(decode(file));
		const pruned = words.map((word) => pruneWord(word, lengths));
		const pieces = splitChunk(pruned, chunkSize).map((piece) => ({
			ends: [piece[0]?.[0] ?? '', piece.at(-1)?.[0] ?? ''],
			file: write(file, [piece]),
		}));
		return { old: nameIn(file), pieces };
	});
	const metas = pick(files, '.pf_meta').map((file) => {
		const [version, pages, old, known, sorts, ...rest] = metaSchema.parse(decode(file));
		const split = old.flatMap(([, , hash]) => {
			const { pieces = [] } = chunks.find((chunk) => chunk.old === hash) ?? {};
			return pieces.map((piece) => [...piece.ends, nameIn(piece.file)]);
		});
		const filtered = known.map(([name, hash]): [string, string] => {
			const found = filters.find((filter) => filter.old === hash);
			return [name, found ? nameIn(found.file) : String(hash)];
		});
		const named = pages.map(([page, ...of]) => [nameOf(page), ...of]);
		const value = [version, named, split, sorted(filtered), sorted(sorts), ...rest];
		return { old: nameIn(file), file: write(file, value) };
	});
	const fragments = pick(files, '.pf_fragment').map(({ path, content }) => ({
		path: path.replace(/[^/]+(?=\.pf_fragment$)/, nameOf),
		content,
	}));
	const hashes = new Map(metas.map(({ old, file }) => [old, nameIn(file)]));
	return [
		...filters.map(({ file }) => file),
		...chunks.flatMap(({ pieces }) => pieces.map(({ file }) => file)),
		...metas.map(({ file }) => file),
		...fragments,
		...files
			.filter(({ path }) => !/\.pf_\w+$/.test(path))
			.map((file) => (file.path === 'pagefind-entry.json' ? withHashes(file, hashes) : file)),
	];
}

/** What a file of the index holds. */
export function unpack(content: Uint8Array): Uint8Array {
	return gunzipSync(content).subarray(signature.length);
}

/** A file of the index that holds some bytes. */
export function pack(bytes: Uint8Array): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

function pick(files: readonly IndexFile[], ending: string): IndexFile[] {
	return files.filter(({ path }) => path.endsWith(ending));
}

function sorted<Entry extends [string, ...unknown[]]>(entries: Entry[]): Entry[] {
	return entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

const parts = /^(\w+[/.])(.+)(\.pf_\w+)$/;

/** @example 'filter/en_0a1b.pf_filter' → 'en_0a1b' */
function nameIn({ path }: IndexFile): string {
	return parts.exec(path)?.[2] ?? path;
}

function decode({ content }: IndexFile): unknown {
	return decoder.decode(unpack(content));
}

/** A file with other content, and the name that belongs to it. */
function write({ path }: IndexFile, value: unknown): IndexFile {
	const content = pack(encoder.encode(value));
	const [, folder = '', old = '', end = ''] = parts.exec(path) ?? [];
	const [language = ''] = old.split('_');
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	return { path: `${folder}${language}_${hash}${end}`, content };
}

function withHashes({ path, content }: IndexFile, hashes: ReadonlyMap<string, string>): IndexFile {
	const entry = entrySchema.parse(JSON.parse(Buffer.from(content).toString('utf8')));
	for (const language of Object.values(entry.languages)) {
		language.hash = hashes.get(language.hash) ?? language.hash;
	}
	return { path, content: Buffer.from(JSON.stringify(entry)) };
}
