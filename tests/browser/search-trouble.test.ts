import { afterEach, expect, test } from 'vitest';
import { openDialog, openPage, overflow, settle, smallTargets } from './search.ts';
import { serve } from './support.ts';

const site = serve({ folder: 'dist' });

const widths = [390, 768, 1280];

// Every test leaves the console empty, under the policy of the pages; those that break something on purpose empty it.
afterEach(() => expect(site.troubles.splice(0)).toEqual([]));

test.each([
	['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
	['an address that runs', '" onfocus="alert(1)" javascript:alert(1)'],
	['5 000 characters', 'tensor '.repeat(715).slice(0, 5000)],
	['5 000 characters without a space', 'x'.repeat(5000)],
	['emoji', '🔥🧑‍🚒 tensor 👩🏽‍🔬'],
	['right-to-left words', '\u202eشبكة עברית graph'],
	['quotes and operators', '"exact phrase" -graph +tensor AND (OR) * ? [a-z] \\ $& %s'],
	['a lone surrogate and a null', 'graph \ud83d \u0000 tensor'],
	['nothing but blanks', '   \t  '],
])('a search for %s harms nothing', async (_, words) => {
	const { page, dialog, field } = await openDialog(site, '');
	let isFooled = false;
	page.on('dialog', () => (isFooled = true));
	await field.fill(words);
	await page.locator('pagefind-modal:not([data-state=loading])').waitFor({ state: 'attached' });
	await settle(page);
	expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	expect(await dialog.locator('img, script:not([type="text/pagefind-template"])').count()).toBe(0);
	await page.goto(`${site.address}search/?${new URLSearchParams({ q: words, topic: words })}`);
	await page.locator('search-page[data-state]').waitFor();
	await settle(page);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.goto(`${site.address}topics/graphs/?${new URLSearchParams({ highlight: words })}`);
	await settle(page);
	expect(isFooled).toBe(false);
});

test.each(widths)('dialog and page fit %d pixels, with targets to tap', async (width) => {
	const viewport = { width, height: 900 };
	const { page, dialog, field } = await openDialog(site, '', { viewport });
	await field.fill('static graph');
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	expect(await smallTargets(dialog)).toEqual([]);
	expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	const other = await openPage(site, '?q=static+graph', { viewport });
	expect(await overflow(other)).toBeLessThanOrEqual(0);
	const filters = other.locator('.filters > summary');
	if (await filters.isVisible()) await filters.click();
	expect(await smallTargets(other.locator('search-page'))).toEqual([]);
});

test('without JavaScript the buttons lead to lists of everything', async () => {
	const page = await site.open('', { javaScriptEnabled: false });
	await page.getByRole('button', { name: 'Search questions, claims and sources' }).click();
	expect(new URL(page.url()).pathname).toBe('/search/');
	expect(await page.locator('noscript p').innerText()).toContain('needs JavaScript');
	expect(await page.locator('.search-filters, .search-notes, .tries').first().isVisible()).toBe(
		false,
	);
	await page.getByRole('main').getByRole('link', { name: 'Disputed' }).click();
	const disputed = page.getByRole('main').getByRole('link', { name: 'Which is more flexible' });
	await disputed.first().click();
	await page.waitForLoadState('networkidle');
	expect(new URL(page.url()).pathname).toMatch(/^\/questions\//);
	await page.goto(`${site.address}search/`);
	await page.getByRole('main').getByRole('link', { name: 'Keras', exact: true }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Keras');
	expect(await page.getByRole('main').locator('a[href^="/questions/"]').count()).toBeGreaterThan(5);
});

test('where the index cannot be loaded, it says so and offers the lists', async () => {
	const page = await site.open('');
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('alert').filter({ hasText: 'Search could not be loaded' }).waitFor();
	expect(await dialog.getByRole('link', { name: 'Computation graphs' }).isVisible()).toBe(true);
	expect(await dialog.getByText('Pagefind').filter({ visible: true }).count()).toBe(0);
	expect(site.troubles.splice(0).length).toBeGreaterThan(0);
});

test('where the dialog itself cannot be loaded, it says so', async () => {
	const page = await site.open('');
	await page.context().setOffline(true);
	await page.keyboard.press('/');
	await page.getByRole('alert').filter({ hasText: 'Search could not be loaded' }).waitFor();
	site.troubles.splice(0);
});

test('nothing of it is printed', async () => {
	const page = await openPage(site, '?q=theano');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('searchbox').isVisible()).toBe(false);
	expect(await page.locator('site-search').isVisible()).toBe(false);
});
