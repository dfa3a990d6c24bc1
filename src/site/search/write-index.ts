import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import * as z from 'zod';
import { bundleSearch } from './bundle.ts';
import { canonicalise, pack, unpack } from './canonical.ts';
import type { IndexFile } from './canonical.ts';
import { encodeFacets, makeFacetTable } from './facets.ts';
import type { FacetTable } from './facets.ts';
import type { Lexicon } from './names.ts';
import { countWords, readablePart, writePage } from './indexed-page.ts';
import type { SearchRecord } from './records.ts';
import { listVocabulary } from './vocabulary.ts';
import { wordsPath } from './words-path.ts';

/** What an index says of itself. */
export interface IndexSettings {
	/** The language of all records. */
	language: string;
	/** Groups of names for one thing. */
	names: string[][];
}

/** How many records are handed to Pagefind before it has told that it has them. */
const AT_A_TIME = 64;

const fragmentSchema = z.looseObject({ url: z.string(), content: z.string() });

/** Writes the index of some records to a folder, with all that a browser needs to search in it; the same bytes each time. */
export async function writeSearchIndex(
	records: readonly SearchRecord[],
	outDir: string,
	{ language, names }: IndexSettings,
): Promise<void> {
	const table = makeFacetTable(records);
	const mark = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 4);
	const files = withRecords(await makeIndex(records, language), records, { language, table, mark });
	const vocabulary = listVocabulary(records);
	const lexicon: Lexicon = {
		records: records.length,
		facets: table,
		mark: `${mark}.`,
		names,
		letters: [...vocabulary.keys()],
	};
	const words = [...vocabulary].map(([letter, list]) => ({
		path: wordsPath(letter),
		content: Buffer.from(list.join('\n')),
	}));
	const own = [
		{ path: 'search.json', content: Buffer.from(JSON.stringify(lexicon)) },
		{ path: 'pagefind.js', content: Buffer.from(await bundleSearch()) },
	];
	writeFiles([...files, ...words, ...own], outDir);
}

function writeFiles(files: readonly IndexFile[], outDir: string): void {
	rmSync(outDir, { recursive: true, force: true });
	const folders = new Set(files.map(({ path }) => dirname(join(outDir, path))));
	for (const folder of folders) mkdirSync(folder, { recursive: true });
	for (const { path, content } of files) writeFileSync(join(outDir, path), content);
}

async function makeIndex(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ includeCharacters: '+#' });
	if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
	const usual = records.reduce((sum, record) => sum + countWords(record), 0) / records.length;
	const add = async (record: SearchRecord) => {
		const content = writePage(record, { language, usual });
		const added = await index.addHTMLFile({ url: record.url, content });
		if (added.errors.length > 0)
			throw new Error(`${record.url} cannot be indexed: ${added.errors}`);
	};
	// Pagefind takes them one by one, in the order in which they come.
	for (let from = 0; from < records.length; from += AT_A_TIME) {
		await Promise.all(records.slice(from, from + AT_A_TIME).map(add));
	}
	const { files, errors: failures } = await index.getFiles();
	await close();
	if (failures.length > 0)
		throw new Error(`The search index cannot be made: ${failures.join(', ')}`);
	return files;
}

/** What a result shows goes into the files of the pages only, so that nobody finds a page by it. */
function withRecords(
	files: readonly IndexFile[],
	records: readonly SearchRecord[],
	{ language, table, mark }: { language: string; table: FacetTable; mark: string },
): IndexFile[] {
	const byUrl = new Map(records.map((record) => [record.url, record]));
	const names = new Map<string, string>();
	const filled = files.filter(isNeeded).map((file) => {
		const [, page] = /^fragment\/(.+)\.pf_fragment$/.exec(file.path) ?? [];
		if (page === undefined) return core(file);
		const fragment = fragmentSchema.parse(JSON.parse(Buffer.from(unpack(file.content)).toString()));
		const record = byUrl.get(fragment.url);
		if (!record) return file;
		const content = readablePart(fragment.content);
		const text = JSON.stringify({ ...fragment, content, meta: record.meta });
		const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
		names.set(page, `${language}_${hash}.${mark}.${encodeFacets(record.filters, table)}`);
		return { ...file, content: pack(Buffer.from(text)) };
	});
	return canonicalise(filled, (page) => names.get(page) ?? page);
}

/** Pagefind's own interface steps aside for ours, which has its name. */
function core(file: IndexFile): IndexFile {
	return file.path === 'pagefind.js' ? { ...file, path: 'pagefind-core.js' } : file;
}

function isNeeded({ path }: IndexFile): boolean {
	return !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);
}
