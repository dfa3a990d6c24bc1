import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { serve } from './support.ts';

const site = serve({ folder: 'dist' });

const pages = [
	'',
	'topics/graphs/',
	'topics/deployment/',
	'questions/',
	'questions/graphs/graph-kind/',
	'questions/history/grew-out-of/',
	'compare/',
	'sources/',
	'sources/knowledgehut-2023-copy/',
	'disputes/',
	'changes/',
	'contribute/',
	'method/',
	'rules/',
	'rules/no-unacknowledged-dispute/',
	'search/',
	'search/?q=static+graph',
	'status/disputed/',
	'subjects/pytorch/',
	'404.html',
];

const schemes = ['light', 'dark'] as const;
const widths = [390, 1280];

test.each(pages.flatMap((path) => schemes.map((scheme) => [path, scheme] as const)))(
	'/%s in %s colours gives axe nothing to find',
	async (path, colorScheme) => {
		const page = await site.open(path, { colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	},
	// The longest pages have thousands of elements to look at.
	240_000,
);

test.each(pages.flatMap((path) => widths.map((width) => [path, width] as const)))(
	'/%s does not scroll sideways at %d pixels',
	async (path, width) => {
		const page = await site.open(path, { viewport: { width, height: 900 } });
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	},
);

test('a citation leads to its reference, and from there to the claim on its question page', async () => {
	const page = await site.open('topics/graphs/');
	const mark = page
		.getByRole('main')
		.getByRole('link', { name: /^Reference \d+: / })
		.first();
	const number = await mark.innerText();
	await mark.click();
	const reference = page.locator('.references li:target');
	expect(await reference.getAttribute('value')).toBe(number);
	await reference.getByRole('listitem').first().getByRole('link').first().click();
	await page.waitForURL(/questions\/.*#claim-/);
	expect(await page.locator(':target').count()).toBe(1);
	expect(await page.locator(':target').innerText()).not.toBe('');
});

test('a reference leads back to where it is cited', async () => {
	const page = await site.open('topics/graphs/');
	await page.getByRole('link', { name: 'Back to citation 1 of reference 1', exact: true }).click();
	expect(await page.locator(':target').getAttribute('aria-label')).toMatch(/^Reference 1: /);
});

test('the sidebar lists every topic page, in the order its pages ask for', async () => {
	const files = readdirSync('content/topics').filter((file) => file.endsWith('.mdx'));
	const order = (file: string) =>
		Number(/order: (\d+)/.exec(readFileSync(`content/topics/${file}`, 'utf8'))?.[1]);
	const topics = files
		.toSorted((a, b) => order(a) - order(b))
		.map((file) => `/topics/${file.slice(0, -4)}/`);
	const page = await site.open('');
	const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
	const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
	expect(topics.length).toBeGreaterThan(15);
	expect(hrefs.filter((href) => href?.startsWith('/topics/'))).toEqual(topics);
});

test('the first Tab reaches a link that skips to the content', async () => {
	const page = await site.open('topics/graphs/');
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').innerText()).toBe('Skip to content');
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#_top');
});

test('a disputed question shows both sides and why they differ', async () => {
	const page = await site.open('questions/history/first-release/');
	const text = await page.getByRole('main').innerText();
	expect(
		[/Disputed/, /2016/, /2017/, /Why sources differ/].map((words) => words.test(text)),
	).toEqual([true, true, true, true]);
});

test('a corrected question shows what refutes what', async () => {
	const page = await site.open('questions/history/grew-out-of/');
	const text = await page.getByRole('main').innerText();
	expect([/Corrected/, /DistBelief/, /Theano/, /refutes/].map((words) => words.test(text))).toEqual(
		[true, true, true, true],
	);
});

test('every page reads without JavaScript', async () => {
	const page = await site.open('questions/graphs/graph-kind/', { javaScriptEnabled: false });
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
		'Which kind of computation graph does it work with?',
	);
	expect(await page.getByText('Corrected').first().isVisible()).toBe(true);
});

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles.filter((text) => !text.includes('404.html'))).toEqual([]);
});
