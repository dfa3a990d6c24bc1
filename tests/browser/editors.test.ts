import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openDialog, settle } from './search.ts';
import { serve } from './support.ts';

const site = serve({ folder: '.cache/editors', base: '/editors/' });

test('the same program builds a knowledge base on another subject', async () => {
	const page = await site.open('');
	expect(await page.title()).toContain('Quill and Nib');
	expect(await page.content()).not.toMatch(/pytorch|tensorflow/i);
});

test.each([
	'',
	'topics/editing/',
	'questions/editing/modes/',
	'questions/speed/faster-start/',
	'sources/weekly/',
	'disputes/',
	'search/',
	'status/agreed/',
	'subjects/quill/',
])('/%s gives axe nothing to find', async (path) => {
	const page = await site.open(path);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('names and gists with markup are shown as text', async () => {
	const page = await site.open('sources/weekly/');
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
		'<script>alert(1)</script>',
	);
	expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('every link under a base path leads to a page and a place on it', async () => {
	const page = await site.open('');
	const seen = new Map<string, string>();
	const open = [site.address];
	const broken: string[] = [];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const url = new URL(next);
		const path = url.origin + url.pathname;
		const known = seen.get(path);
		const html = known ?? (await (await page.request.get(path)).text());
		if (url.hash && !html.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`))
			broken.push(next);
		if (known !== undefined) continue;
		seen.set(path, html);
		if ((await page.request.get(path)).status() !== 200) broken.push(next);
		for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
			const target = new URL(href.replaceAll('&amp;', '&'), path);
			if (target.origin === url.origin) open.push(target.href);
		}
	}
	expect(broken).toEqual([]);
	expect(seen.size).toBeGreaterThan(15);
});

test.each([
	['topics/editing/', '.references'],
	['questions/editing/modes/', 'main'],
	['sources/old-review/', 'main'],
])('the place of a claim on %s opens its source at the passage', async (path, part) => {
	const page = await site.open(path);
	const link = page.locator(part).getByRole('link', { name: 'Second page' });
	expect(await link.getAttribute('href')).toBe(
		'https://example.org/weekly/quill#:~:text=Who%20opens%20Quill,moving%20about',
	);
});

test('a search under a base path stays there, from the dialog to the page and to a result', async () => {
	const { page, dialog, field } = await openDialog(site, '');
	await field.fill('modes');
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	await dialog.getByRole('link', { name: 'All results' }).click();
	await page.waitForURL((url) => url.pathname + url.search === '/editors/search/?q=modes');
	await page.locator('search-page[data-state=found]').waitFor();
	await settle(page);
	await page.locator('.found .title a').first().click();
	await page.waitForURL((url) => url.pathname === '/editors/questions/editing/modes/');
	await page.waitForFunction(() => CSS.highlights.has('searched'));
});

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles).toEqual([]);
});
