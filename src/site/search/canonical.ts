import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decoder, Encoder } from 'cbor-x';
import * as z from 'zod';

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
const metaSchema = z
	.tuple([z.string(), listSchema, z.unknown(), listSchema, listSchema])
	.rest(z.unknown());
const entrySchema = z.looseObject({
	languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** The same index, in the same order whenever it is made, with the pages under the names that `nameOf` gives them. */
export function canonicalise(
	files: readonly IndexFile[],
	nameOf: (page: string) => string,
): IndexFile[] {
	const names = new Map<string, string>();
	const rename = (name: string) => names.get(name) ?? name;
	const write = ({ path }: IndexFile, value: unknown): IndexFile => {
		const content = pack(encoder.encode(value));
		const [, start = '', old = '', end = ''] = /^(\w+[/.])(.+)(\.pf_\w+)$/.exec(path) ?? [];
		const language = /^[^_]*/.exec(old)?.[0] ?? '';
		const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
		names.set(old, name);
		return { path: start + name + end, content };
	};
	const filters = pick(files, '.pf_filter').map((file) => {
		const [name, values] = filterSchema.parse(decoder.decode(unpack(file.content)));
		return write(file, [name, sorted(values)]);
	});
	const metas = pick(files, '.pf_meta').map((file) => {
		const [version, pages, chunks, known, sorts, ...rest] = metaSchema.parse(
			decoder.decode(unpack(file.content)),
		);
		const named = pages.map(([page, ...of]) => [nameOf(page), ...of]);
		const filtered = known.map(([name, hash]): [string, string] => [name, rename(String(hash))]);
		return write(file, [version, named, chunks, sorted(filtered), sorted(sorts), ...rest]);
	});
	const fragments = pick(files, '.pf_fragment').map(({ path, content }) => ({
		path: path.replace(/[^/]+(?=\.pf_fragment$)/, nameOf),
		content,
	}));
	const others = files.filter(({ path }) => !/\.pf_(?:filter|meta|fragment)$/.test(path));
	return [
		...filters,
		...metas,
		...fragments,
		...others.map((file) =>
			file.path === 'pagefind-entry.json' ? withHashes(file, rename) : file,
		),
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

function withHashes({ path, content }: IndexFile, rename: (name: string) => string): IndexFile {
	const entry = entrySchema.parse(JSON.parse(Buffer.from(content).toString('utf8')));
	for (const language of Object.values(entry.languages)) language.hash = rename(language.hash);
	return { path, content: Buffer.from(JSON.stringify(entry)) };
}
