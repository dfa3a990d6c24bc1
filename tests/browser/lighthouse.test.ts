import chromium from '@sparticuz/chromium';
import { preview } from 'astro';
import lighthouse from 'lighthouse';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

const port = 9333;
const runs = 3;
let address = '';
let browser: Browser;
let stop = async (): Promise<void> => {};

beforeAll(async () => {
	const server = await preview({
		root: '.',
		outDir: 'dist',
		logLevel: 'error',
		server: { port: 0 },
	});
	stop = server.stop;
	address = `http://localhost:${server.port}/`;
	browser = await playwright.launch({
		executablePath: await chromium.executablePath(),
		args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
	});
});

afterAll(async () => {
	await browser.close();
	await stop();
});

/** The scores of a page on the mobile profile, in percent. */
async function score(path: string): Promise<Record<string, number>> {
	const result = await lighthouse(address + path, { port, output: 'json', logLevel: 'error' });
	const categories = Object.values(result?.lhr.categories ?? {});
	return Object.fromEntries(
		categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
	);
}

test.each(['', 'topics/deployment/', 'questions/graphs/graph-kind/', 'compare/'])(
	'Lighthouse gives /%s full marks, and 98 or more for speed (median of three)',
	async (path) => {
		const scores: Record<string, number>[] = [];
		for (let run = 0; run < runs; run++) scores.push(await score(path));
		const medians = Object.fromEntries(
			['accessibility', 'best-practices', 'seo', 'performance'].map((id) => [
				id,
				scores.map((all) => all[id] ?? 0).toSorted((a, b) => a - b)[1] ?? 0,
			]),
		);
		console.log(`/${path} ${JSON.stringify(medians)}`);
		expect({ ...medians, performance: (medians['performance'] ?? 0) >= 98 }).toEqual({
			accessibility: 100,
			'best-practices': 100,
			seo: 100,
			performance: true,
		});
	},
	120_000,
);
