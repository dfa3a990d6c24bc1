import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { findings, openPage, settle, titles } from './search.ts';
import { serve } from './support.ts';

const site = serve({ folder: 'dist' });

const schemes = ['light', 'dark'] as const;

// Every test leaves the console empty, under the policy of the pages; those that break something on purpose empty it.
afterEach(() => expect(site.troubles.splice(0)).toEqual([]));

test('where nothing is found, it says what else to try', async () => {
	const page = await openPage(site, '?q=qzxwvyk&kind=question');
	expect(await page.getByText('Nothing was found that fits all of it.').isVisible()).toBe(true);
	await page.locator('.search-notes').getByRole('button', { name: 'Remove all filters' }).click();
	await page.waitForURL((url) => url.search === '?q=qzxwvyk');
	expect(await page.getByRole('link', { name: 'Computation graphs' }).last().isVisible()).toBe(
		true,
	);
});

test('filters narrow the results, say how many there are, and stand in the address', async () => {
	const page = await openPage(site, '?q=theano');
	const all = await titles(page);
	const count = Number(await countBeside(page, 'Sources'));
	await page.getByLabel('Sources').check();
	await page.waitForURL((url) => url.search === '?q=theano&kind=source');
	await page.locator('pagefind-summary', { hasText: new RegExp(`^${count} results?$`) }).waitFor();
	await settle(page);
	const kinds = await page.locator('.found .about bdi:first-child').allInnerTexts();
	expect(new Set(kinds)).toEqual(new Set(['Source']));
	await page.getByLabel('Questions').check();
	await page.waitForURL((url) => url.search === '?q=theano&kind=question&kind=source');
	await settle(page);
	expect((await titles(page)).length).toBeGreaterThan(count);
	await page.getByRole('button', { name: 'Remove all filters' }).click();
	await page.waitForURL((url) => url.search === '?q=theano');
	await settle(page);
	expect(await titles(page)).toEqual(all);
});

test('a filter value of the address that is none is left out of the search, too', async () => {
	const page = await openPage(site, '?q=theano&kind=__proto__&sort=constructor');
	await page.waitForURL((url) => url.search === '?q=theano');
	const found = await titles(page);
	expect(found.length).toBeGreaterThan(0);
	expect(found).toEqual(await titles(await openPage(site, '?q=theano')));
});

test('filters alone list what they leave, newest first where that is asked for', async () => {
	const page = await openPage(site, '?kind=source&source-kind=paper&sort=date');
	expect(await page.getByLabel('Order').inputValue()).toBe('date');
	const facts = await page.locator('.found .about bdi:nth-child(2)').allInnerTexts();
	expect(new Set(facts)).toEqual(new Set(['Paper']));
	const years = await page
		.locator('.found .about bdi')
		.filter({ hasText: /^\d{4}$/ })
		.allInnerTexts();
	expect(years.length).toBeGreaterThan(2);
	expect(new Set(years).size).toBeGreaterThan(1);
	expect(years).toEqual(years.toSorted().toReversed());
});

test('several values of one filter widen it', async () => {
	const count = async (query: string) =>
		parseInt(await (await openPage(site, query)).locator('pagefind-summary').innerText());
	const [graphs, history, both] = [
		await count('?kind=question&topic=graphs'),
		await count('?kind=question&topic=history'),
		await count('?kind=question&topic=graphs&topic=history'),
	];
	expect(both).toBe(graphs + history);
});

test('an address that is shared shows the same results, filters and order', async () => {
	const query = '?q=graph&kind=question&topic=graphs&status=agreed&sort=date';
	const first = await openPage(site, query);
	const second = await openPage(site, query);
	expect(await titles(second)).toEqual(await titles(first));
	expect((await titles(first)).length).toBeGreaterThan(0);
	expect(await second.getByRole('searchbox').inputValue()).toBe('graph');
	expect(
		await second
			.locator('.search-filters :checked:not(option)')
			.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
	).toEqual(['question', 'agreed', 'graphs']);
	expect(new URL(second.url()).search).toBe(query);
});

test('back and forward go through searches, not through letters', async () => {
	const page = await openPage(site, '?q=theano');
	const before = await titles(page);
	await page.getByRole('searchbox').fill('');
	await page.getByRole('searchbox').pressSequentially('keras backend');
	await page.waitForURL((url) => url.search === '?q=keras+backend');
	await page.getByLabel('Questions').check();
	await page.waitForURL((url) => url.search === '?q=keras+backend&kind=question');
	await settle(page);
	await page.goBack();
	await page.waitForURL((url) => url.search === '?q=keras+backend');
	expect(await page.getByLabel('Questions').isChecked()).toBe(false);
	await page.goBack();
	await page.waitForURL((url) => url.search === '?q=theano');
	await settle(page);
	expect(await page.getByRole('searchbox').inputValue()).toBe('theano');
	expect(await titles(page)).toEqual(before);
	await page.goForward();
	await page.goForward();
	await page.waitForURL((url) => url.search === '?q=keras+backend&kind=question');
	expect(await page.getByLabel('Questions').isChecked()).toBe(true);
	await settle(page);
});

test('back from a result leads to the results again', async () => {
	const page = await openPage(site, '?q=theano');
	const before = await titles(page);
	await page.locator('.found .title a').first().click();
	await page.waitForURL(/highlight=/);
	await settle(page);
	await page.goBack();
	await page.locator('search-page[data-state=found]').waitFor();
	await settle(page);
	expect(await titles(page)).toEqual(before);
});

test.each(
	schemes.flatMap((scheme) =>
		['?q=static+graph&kind=question', '?q=qzxwvyk'].map((query) => [query, scheme] as const),
	),
)('/search/%s in %s colours gives axe nothing to find', async (query, colorScheme) => {
	expect(await findings(await openPage(site, query, { colorScheme }))).toEqual([]);
});

function countBeside(page: Page, label: string): Promise<string> {
	return page.locator('label', { hasText: label }).locator('[data-count]').innerText();
}
