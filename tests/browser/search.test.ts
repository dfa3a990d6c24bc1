import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { findings, openDialog, openPage, paths, settle } from './search.ts';
import { serve } from './support.ts';

const site = serve({ folder: 'dist' });

const schemes = ['light', 'dark'] as const;

// Every test leaves the console empty, under the policy of the pages; those that break something on purpose empty it.
afterEach(() => expect(site.troubles.splice(0)).toEqual([]));

test('nothing of the search is loaded before it is opened', async () => {
	const page = await site.open('');
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await page.goto(`${site.address}topics/graphs/`, { waitUntil: 'networkidle' });
	const ofSearch = () => loaded.filter((path) => /pagefind|search/.test(path));
	expect(ofSearch()).toEqual([]);
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('searchbox').waitFor();
	expect(ofSearch()).toContain('/pagefind/pagefind.js');
});

test.each([
	['the slash', (page: Page) => page.keyboard.press('/')],
	['Ctrl and K', (page: Page) => page.keyboard.press('Control+k')],
	['⌘ and K', (page: Page) => page.keyboard.press('Meta+k')],
	['its button', (page: Page) => page.getByRole('button', { name: 'Search' }).click()],
])('%s opens the dialog, Escape closes it, and the focus returns', async (_, open) => {
	const page = await site.open('topics/graphs/');
	await page.getByRole('button', { name: 'Search' }).focus();
	await open(page);
	await page.getByRole('dialog').getByRole('searchbox').and(page.locator(':focus')).waitFor();
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').count()).toBe(0);
	expect(await page.locator(':focus').innerText()).toContain('Search');
	await settle(page);
});

test('the home page opens the dialog by its own box', async () => {
	const page = await site.open('');
	await page.getByRole('button', { name: 'Search questions, claims and sources' }).click();
	await page.getByRole('dialog').getByRole('searchbox').waitFor();
	await settle(page);
});

test('a slash in a field is a slash', async () => {
	const page = await site.open('compare/');
	await page.getByLabel('Topic').focus();
	await page.keyboard.press('/');
	expect(await page.locator('pagefind-modal').count()).toBe(0);
});

test.each([
	['TensorFlow is based on Theano', '/questions/history/grew-out-of/'],
	['static graph', '/questions/graphs/graph-kind/'],
	['mobile IoT devices', '/questions/deployment/device-choice/'],
])('a search for the claim “%s” finds its question page', async (words, path) => {
	const { page, dialog, field } = await openDialog(site, '');
	await field.fill(words);
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	expect(await paths(dialog)).toContain(path);
});

test('a result tells what it is, its title, its answers with their status, the passage and the topic', async () => {
	const { page, dialog, field } = await openDialog(site, 'topics/graphs/');
	await field.fill('kind of computation graph');
	const result = dialog.locator('.found', { hasText: 'Which kind of computation graph' }).first();
	await result.waitFor();
	await settle(page);
	expect(await result.locator('.about bdi').allInnerTexts()).toEqual([
		'Question',
		'Computation graphs',
	]);
	expect(await result.locator('.answers li').allInnerTexts()).toEqual([
		expect.stringMatching(/^PyTorch\s+Dynamic as well as static\s+Agreed$/),
		expect.stringMatching(/^TensorFlow\s+Dynamic as well as static\s+Corrected\s+changed$/),
	]);
	expect(await result.locator('.chip svg').count()).toBe(2);
	expect(await result.locator('.passage mark').first().innerText()).toMatch(/comput|graph|kind/i);
});

test('the keyboard alone finds, chooses and opens a result, and its words are marked where it leads', async () => {
	const { page, dialog, field } = await openDialog(site, '');
	await field.pressSequentially('static graph');
	await dialog.locator('.found .title a').nth(1).waitFor();
	await settle(page);
	const [first = '', second = ''] = await paths(dialog);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
	await page.keyboard.press('ArrowDown');
	expect(new URL(await focusedHref(page)).pathname).toBe(first);
	await page.keyboard.press('ArrowDown');
	expect(new URL(await focusedHref(page)).pathname).toBe(second);
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => url.pathname === second);
	await settle(page);
	expect(await markedWords(page)).toContain('graph');
});

test('marked words leave the markup of the page as it is, and Escape takes the marks away', async () => {
	const plain = await site.open('topics/graphs/');
	const main = (page: Page) =>
		page
			.locator('main')
			.evaluate((element) => element.innerHTML.replaceAll('?highlight=graphs', ''));
	const marked = await site.open('topics/graphs/?highlight=graphs');
	await marked.waitForFunction(() => CSS.highlights.has('searched'));
	expect(await markedWords(marked)).toEqual(expect.arrayContaining(['graph', 'graphs']));
	expect(await main(marked)).toBe(await main(plain));
	await marked
		.getByRole('link', { name: /^Reference 1: / })
		.first()
		.hover();
	await marked.locator('evidence-card:popover-open').waitFor();
	await marked.keyboard.press('Escape');
	expect(await markedWords(marked)).toEqual([]);
});

test('the number of results is announced, in the dialog and on the page', async () => {
	const { page, dialog, field } = await openDialog(site, '');
	await field.fill('theano');
	await dialog
		.getByRole('status')
		.filter({ hasText: /^\d+ results?$/ })
		.waitFor();
	await settle(page);
	const other = await openPage(site, '?q=theano');
	await other.locator('pagefind-summary', { hasText: /^\d+ results?$/ }).waitFor();
});

test('the dialog leads to all results of what is searched for', async () => {
	const { page, dialog, field } = await openDialog(site, 'topics/graphs/');
	await field.fill('theano & "c++"');
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	await dialog.getByRole('link', { name: 'All results' }).click();
	await page.locator('search-page[data-state=found]').waitFor();
	expect(new URL(page.url()).searchParams.get('q')).toBe('theano & "c++"');
	expect(await page.getByRole('searchbox').inputValue()).toBe('theano & "c++"');
	await settle(page);
});

test('an empty dialog offers words to try and every topic', async () => {
	const { page, dialog } = await openDialog(site, 'sources/');
	const topics = await page
		.getByRole('navigation', { name: 'Main' })
		.locator('a[href^="/topics/"]')
		.allTextContents();
	const offered = await dialog.locator('.search-start a').allTextContents();
	expect(offered.map((text) => text.trim())).toEqual(
		expect.arrayContaining(['History and governance', 'Disputed', 'PyTorch', 'Paper']),
	);
	expect(topics.length).toBeGreaterThan(15);
	expect(await dialog.locator('.search-start a[href^="/topics/"]').count()).toBe(topics.length);
	await dialog.locator('[data-try]').first().click();
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
});

test.each(schemes)('the dialog in %s colours gives axe nothing to find', async (colorScheme) => {
	const { page, dialog, field } = await openDialog(site, 'topics/graphs/', { colorScheme });
	await settle(page);
	expect(await findings(page)).toEqual([]);
	await field.fill('static graph');
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	expect(await findings(page)).toEqual([]);
	await field.fill('qzxwvyk');
	await dialog.getByText('Nothing was found').waitFor();
	expect(await findings(page)).toEqual([]);
});

function focusedHref(page: Page): Promise<string> {
	return page.locator('a:focus').evaluate((link: HTMLAnchorElement) => link.href);
}

/** The words marked on a page, in lower case. */
function markedWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const marks = [...(CSS.highlights.get('searched') ?? [])];
		return [...new Set(marks.map((range) => range.toString().toLowerCase()))];
	});
}
