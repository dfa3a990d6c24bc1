import chromium from '@sparticuz/chromium';
import { preview } from 'astro';
import { chromium as playwright } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** A built site that is being served, and a browser to look at it. */
export interface Served {
	/** Address of the home page, with a slash at the end. */
	address: string;
	/** Opens a page of the site; its console and failed requests are kept in `troubles`. */
	open(path: string, options?: BrowserContextOptions): Promise<Page>;
	/** Everything the console or the network complained about. */
	troubles: string[];
}

/** Starts the browser that comes with the packages, with its web security on. */
export async function launchBrowser(): Promise<Browser> {
	return playwright.launch({
		executablePath: await chromium.executablePath(),
		args: ['--no-sandbox', '--disable-dev-shm-usage'],
	});
}

/** Serves a built site for the tests of a file. */
export function serve({ folder, base = '/' }: { folder: string; base?: string }): Served {
	let browser: Browser | undefined;
	let stop = async (): Promise<void> => {};
	const served: Served = { address: '', troubles: [], open };

	beforeAll(async () => {
		const server = await preview({
			root: '.',
			outDir: folder,
			base,
			logLevel: 'error',
			server: { port: 0 },
		});
		stop = server.stop;
		served.address = `http://localhost:${server.port}${base}`;
		browser = await launchBrowser();
	});

	afterAll(async () => {
		await browser?.close();
		await stop();
	});

	return served;

	async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
		if (!browser) throw new Error('The browser is opened before the first test');
		const context = await browser.newContext({
			viewport: { width: 1280, height: 900 },
			...options,
		});
		const page = await context.newPage();
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) served.troubles.push(message.text());
		});
		page.on('pageerror', (error) => served.troubles.push(error.message));
		page.on('requestfailed', (request) => served.troubles.push(`${request.url()} failed`));
		page.on('request', (request) => {
			if (!request.url().startsWith('http://localhost'))
				served.troubles.push(`${request.url()} is not ours`);
		});
		await page.goto(served.address + path);
		return page;
	}
}
