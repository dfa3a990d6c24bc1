import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Served } from './support.ts';

/** Opens the dialog on a page by its key. */
export async function openDialog(site: Served, path: string, options: BrowserContextOptions = {}) {
	const page = await site.open(path, options);
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'search' });
	const field = dialog.getByRole('searchbox');
	await field.and(page.locator(':focus')).waitFor();
	return { page, dialog, field };
}

/** Opens the search page and waits until it shows what its address asks for. */
export async function openPage(site: Served, query: string, options: BrowserContextOptions = {}) {
	const page = await site.open(`search/${query}`, options);
	await page.locator('search-page:is([data-state=found], [data-state=nothing])').waitFor();
	await settle(page);
	return page;
}

/** Waits until nothing is being loaded and all results in sight stand there. */
export async function settle(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.locator('[data-state=loading]').waitFor({ state: 'detached' });
	await page.waitForFunction(() =>
		[...document.querySelectorAll('[data-state=found] .waiting')].every(
			(place) => place.getBoundingClientRect().top > innerHeight,
		),
	);
}

/** The titles of the results in sight. */
export function titles(root: Page | Locator): Promise<string[]> {
	return root.locator('.found .title').allInnerTexts();
}

/** Where the results in sight lead, without what is to be marked there. */
export function paths(root: Page | Locator): Promise<string[]> {
	return root
		.locator('.found .title a')
		.evaluateAll((links) =>
			links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
		);
}

/** What axe finds on a page. */
export async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** How far a page scrolls sideways. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What can be tapped and is less than 24 pixels high. */
export function smallTargets(root: Locator): Promise<string[]> {
	return root
		.locator('a:visible, button:visible, summary:visible, label:visible, select:visible')
		.evaluateAll((found) =>
			found
				.filter((target) => !target.matches('[data-pf-sr-hidden], .found a'))
				.filter((target) => target.getBoundingClientRect().height < 24)
				.map((target) => target.outerHTML),
		);
}
