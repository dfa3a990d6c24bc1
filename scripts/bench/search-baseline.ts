import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../src/site/search/records.ts';
import type { Engine } from './search-browser.ts';

const fields = ['title', 'aliases', 'answers', 'body'];

// Words that begin alike and words nearly alike count too, unless they are short.
const searchOptions = `{
	boost: { title: 4, aliases: 3, answers: 2, body: 1 },
	prefix: (term) => term.length > 2,
	fuzzy: (term) => (term.length > 4 ? 0.2 : false),
}`;

/** Writes what MiniSearch needs to search in the records, with the interface of Pagefind, to a folder. */
export function writeBaseline(records: readonly SearchRecord[], folder: string): Engine {
	const index = new MiniSearch({ fields, storeFields: ['url'] });
	index.addAll(
		records.map(({ url, title, aliases, answers, options, body }, id) => ({
			id,
			url,
			title,
			aliases: aliases.join('\n'),
			answers: answers.join('\n'),
			body: [...options, ...body].join('\n'),
		})),
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
	writeFileSync(join(folder, 'minisearch.js'), readLibrary());
	writeFileSync(join(folder, 'search.js'), searcher);
	return { folder, module: 'search.js' };
}

const searcher = `import MiniSearch from './minisearch.js';
let index;
export async function init() {
	if (index) return;
	const response = await fetch(new URL('index.json', import.meta.url));
	index = MiniSearch.loadJSON(await response.text(), { fields: ${JSON.stringify(fields)}, storeFields: ['url'] });
}
export async function search(words) {
	const found = index.search(words, ${searchOptions});
	return { results: found.map(({ id, url }) => ({ id, data: async () => ({ url }) })) };
}
`;

function readLibrary(): string {
	const entry = createRequire(import.meta.url).resolve('minisearch');
	return readFileSync(join(dirname(entry), '../es/index.js'), 'utf8');
}
