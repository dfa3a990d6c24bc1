import chromium from '@sparticuz/chromium';
import type { Browser, Page } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';
import type { Query } from './search-queries.ts';
import type { Found } from './search-scores.ts';
import type { Server } from './search-server.ts';
import { serveFolder } from './search-server.ts';

/** What is searched in: a folder to serve, and in it a module with the interface of Pagefind. */
export interface Engine {
	folder: string;
	/** Path of the module within the folder. */
	module: string;
}

// What a module in the manner of Pagefind is asked for in the page.
interface Searcher {
	init?: () => Promise<void>;
	search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** How many searches one visitor makes; the first of them loads what the others find in place. */
const sitting = 5;
const shown = 10;

/** Opens the browser in which is searched. */
export async function openBrowser(): Promise<Browser> {
	return playwright.launch({
		executablePath: await chromium.executablePath(),
		args: ['--no-sandbox', '--disable-dev-shm-usage'],
	});
}

/** Types all queries, as visitors who come with an empty cache and search for a while. */
export async function searchFor(
	queries: readonly Query[],
	engine: Engine,
	browser: Browser,
	onProgress: (done: number) => void,
): Promise<Found[]> {
	const server = await serveFolder(engine.folder);
	const found: Found[] = [];
	try {
		for (let from = 0; from < queries.length; from += sitting) {
			const context = await browser.newContext();
			const page = await context.newPage();
			await page.goto(server.address, { waitUntil: 'networkidle' });
			for (const query of queries.slice(from, from + sitting)) {
				const isFirst = found.length === from;
				found.push({ ...(await searchOnce(page, server, engine.module, query)), isFirst });
				onProgress(found.length);
			}
			await context.close();
		}
	} finally {
		server.close();
	}
	return found;
}

async function searchOnce(
	page: Page,
	server: Server,
	module: string,
	query: Query,
): Promise<Omit<Found, 'isFirst'>> {
	const before = server.sent();
	const { urls, milliseconds } = await page.evaluate(
		async ({ address, words, limit }) => {
			const start = performance.now();
			const searcher: Searcher = await import(address);
			await searcher.init?.();
			const { results } = await searcher.search(words);
			const first = await Promise.all(results.slice(0, limit).map((result) => result.data()));
			return { urls: first.map(({ url }) => url), milliseconds: performance.now() - start };
		},
		{ address: server.address + module, words: query.query, limit: shown },
	);
	const paths = urls.map((url) => new URL(url, server.address).pathname);
	return { query, paths, milliseconds, bytes: server.sent() - before };
}
