import { spawnSync } from 'node:child_process';
import chromium from '@sparticuz/chromium';
import { preview } from 'astro';
import { chromium as playwright } from 'playwright-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

// Draws the two pictures of the form on the page about contributing: `node scripts/form-picture.ts`.

const outDir = '.cache/form-picture';
const width = 640;

const built = spawnSync('astro', ['build'], {
	stdio: 'inherit',
	env: { ...process.env, CORROBORATE_CONTENT: 'tests/fixtures/minimal', CORROBORATE_OUT: outDir },
});
if (built.status !== 0) throw new Error('The site with the form could not be built.');

const server = await preview({ root: '.', outDir, logLevel: 'error', server: { port: 0 } });
const browser = await playwright.launch({
	executablePath: await chromium.executablePath(),
	args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
for (const colorScheme of ['light', 'dark'] as const) {
	const page = await browser.newPage({
		viewport: { width, height: 3600 },
		deviceScaleFactor: 1.5,
		colorScheme,
	});
	await page.goto(
		`http://localhost:${server.port}/contribute/claim/?question=editing/modes&subject=vim`,
	);
	await fillIn(page);
	const file = `src/components/form-${colorScheme}.png`;
	await sharp(await capture(page))
		.png({ palette: true, colours: 64, effort: 10 })
		.toFile(file);
	console.log(`Wrote ${file}`);
}
await browser.close();
await server.stop();

/** Adds an article that says what another one says already. */
async function fillIn(page: Page): Promise<void> {
	await page.getByLabel('Title').fill('Two editors, one keyboard');
	await page.getByLabel('Kind of source').selectOption('article');
	await page.getByLabel('Address').fill('https://example.org/two-editors');
	await page.getByLabel('Published on').fill('2025-02-11');
	await page.getByLabel('Typing inserts text in one mode only').check();
	await page.getByLabel('How the source knows').selectOption('asserted');
	await page.getByLabel('Where in the source').fill('Typing, ¶1');
	const gist = 'Vim takes text only after one has entered insert mode.';
	await page.getByLabel('In your own words').fill(gist);
	await page.getByLabel('In your own words').blur();
	await page.locator('.summary[aria-busy="false"]').waitFor();
	await page.getByText('Agreed').first().waitFor();
}

/** The claim, from its answer on, and what it would change. */
async function capture(page: Page): Promise<Buffer> {
	const box = await page.locator('.claim').boundingBox();
	const first = await page.getByRole('group', { name: 'Answer' }).boundingBox();
	const last = await page.locator('.outlook').boundingBox();
	if (!box || !first || !last) throw new Error('The claim is not where it was on the form.');
	const top = first.y - 12;
	const height = last.y + last.height + 16 - top;
	return page.screenshot({ clip: { x: box.x, y: top, width: box.width, height } });
}
