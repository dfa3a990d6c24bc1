import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { serve } from './support.ts';

const site = serve({ folder: 'dist' });

const schemes = ['light', 'dark'] as const;
const widths = [390, 768, 1280];

// Every test leaves the console empty, under the policy of the pages; those that break something on purpose empty it.
afterEach(() => expect(site.troubles.splice(0)).toEqual([]));

/** Opens the dialog on a page by its key. */
async function openDialog(path: string, options: BrowserContextOptions = {}) {
	const page = await site.open(path, options);
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'search' });
	const field = dialog.getByRole('searchbox');
	await field.and(page.locator(':focus')).waitFor();
	return { page, dialog, field };
}

/** Opens the search page and waits until it shows what its address asks for. */
async function openPage(query: string, options: BrowserContextOptions = {}) {
	const page = await site.open(`search/${query}`, options);
	await page.locator('search-page:is([data-state=found], [data-state=nothing])').waitFor();
	await settle(page);
	return page;
}

/** Waits until nothing is being loaded and all results in sight stand there. */
async function settle(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.locator('[data-state=loading]').waitFor({ state: 'detached' });
}

function titles(root: Page | Locator): Promise<string[]> {
	return root.locator('.found .title').allInnerTexts();
}

function paths(root: Page | Locator): Promise<string[]> {
	return root
		.locator('.found .title a')
		.evaluateAll((links) =>
			links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
		);
}

function findings(page: Page): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	return axe
		.analyze()
		.then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
}

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
	const { page, dialog, field } = await openDialog('');
	await field.fill(words);
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	expect(await paths(dialog)).toContain(path);
});

test('a result tells what it is, its title, its answers with their status, the passage and the topic', async () => {
	const { page, dialog, field } = await openDialog('topics/graphs/');
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
	const { page, dialog, field } = await openDialog('');
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
	const { page, dialog, field } = await openDialog('');
	await field.fill('theano');
	await dialog
		.getByRole('status')
		.filter({ hasText: /^\d+ results?$/ })
		.waitFor();
	await settle(page);
	const other = await openPage('?q=theano');
	await other.locator('pagefind-summary', { hasText: /^\d+ results?$/ }).waitFor();
});

test('the dialog leads to all results of what is searched for', async () => {
	const { page, dialog, field } = await openDialog('topics/graphs/');
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
	const { page, dialog } = await openDialog('sources/');
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

test('where nothing is found, it says what else to try', async () => {
	const page = await openPage('?q=qzxwvyk&kind=question');
	expect(await page.getByText('Nothing was found that fits all of it.').isVisible()).toBe(true);
	await page.locator('.search-notes').getByRole('button', { name: 'Remove all filters' }).click();
	await page.waitForURL((url) => url.search === '?q=qzxwvyk');
	expect(await page.getByRole('link', { name: 'Computation graphs' }).last().isVisible()).toBe(
		true,
	);
});

test('filters narrow the results, say how many there are, and stand in the address', async () => {
	const page = await openPage('?q=theano');
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

function countBeside(page: Page, label: string): Promise<string> {
	return page.locator('label', { hasText: label }).locator('[data-count]').innerText();
}

test('filters alone list what they leave, newest first where that is asked for', async () => {
	const page = await openPage('?kind=source&source-kind=paper&sort=date');
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
		parseInt(await (await openPage(query)).locator('pagefind-summary').innerText());
	const [graphs, history, both] = [
		await count('?kind=question&topic=graphs'),
		await count('?kind=question&topic=history'),
		await count('?kind=question&topic=graphs&topic=history'),
	];
	expect(both).toBe(graphs + history);
});

test('an address that is shared shows the same results, filters and order', async () => {
	const query = '?q=graph&kind=question&topic=graphs&status=agreed&sort=date';
	const first = await openPage(query);
	const second = await openPage(query);
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
	const page = await openPage('?q=theano');
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
	const page = await openPage('?q=theano');
	const before = await titles(page);
	await page.locator('.found .title a').first().click();
	await page.waitForURL(/highlight=/);
	await settle(page);
	await page.goBack();
	await page.locator('search-page[data-state=found]').waitFor();
	await settle(page);
	expect(await titles(page)).toEqual(before);
});

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
	const { page, dialog, field } = await openDialog('');
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

function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test.each(schemes)('the dialog in %s colours gives axe nothing to find', async (colorScheme) => {
	const { page, dialog, field } = await openDialog('topics/graphs/', { colorScheme });
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

test.each(
	schemes.flatMap((scheme) =>
		['?q=static+graph&kind=question', '?q=qzxwvyk'].map((query) => [query, scheme] as const),
	),
)('/search/%s in %s colours gives axe nothing to find', async (query, colorScheme) => {
	expect(await findings(await openPage(query, { colorScheme }))).toEqual([]);
});

test.each(widths)('dialog and page fit %d pixels, with targets to tap', async (width) => {
	const viewport = { width, height: 900 };
	const { page, dialog, field } = await openDialog('', { viewport });
	await field.fill('static graph');
	await dialog.locator('.found .title a').first().waitFor();
	await settle(page);
	expect(await smallTargets(dialog)).toEqual([]);
	expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	const other = await openPage('?q=static+graph', { viewport });
	expect(await overflow(other)).toBeLessThanOrEqual(0);
	const filters = other.locator('.filters > summary');
	if (await filters.isVisible()) await filters.click();
	expect(await smallTargets(other.locator('search-page'))).toEqual([]);
});

/** What can be tapped and is less than 24 pixels high. */
function smallTargets(root: Locator): Promise<string[]> {
	return root
		.locator('a:visible, button:visible, summary:visible, label:visible, select:visible')
		.evaluateAll((found) =>
			found
				.filter((target) => !target.matches('[data-pf-sr-hidden], .found a'))
				.filter((target) => target.getBoundingClientRect().height < 24)
				.map((target) => target.outerHTML),
		);
}

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
	const page = await openPage('?q=theano');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('searchbox').isVisible()).toBe(false);
	expect(await page.locator('site-search').isVisible()).toBe(false);
});
