import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { base } from './base.ts';
import { fillIn, pick, settle } from './fill.ts';
import { ordinaryCases } from './ordinary-cases.ts';
import { readFile } from './shown.ts';
import type { Sites } from './sites.ts';
import { content, form } from './sites.ts';

const ready = ordinaryCases[0] ?? { name: '', claims: [], shows: [] };

/** Tests how the file leaves the form, and how the form looks. */
export function testDelivery({ site, shipped }: Sites): void {
	test('GitHub opens with a new file filled in, the file to be edited, or an empty one', async () => {
		const page = await site.open(form);
		await page.locator('.claim-form form').waitFor();
		await fillIn(page, ready);
		const link = page.locator('a.button');
		const { text } = await readFile(page);
		const address = new URL((await link.getAttribute('href')) ?? '');
		expect([address.origin + address.pathname, ...address.searchParams]).toEqual([
			`https://github.com/example/editors/new/main/${content}/sources`,
			['filename', 'monthly-2023.yaml'],
			['value', text],
		]);
		expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
			'_blank',
			'noopener noreferrer',
		]);
		await page.getByText('More: what it rests on').click();
		await page.locator('#source-note').fill('ö '.repeat(2000));
		await settle(page);
		expect(await link.getAttribute('href')).toBe(
			`https://github.com/example/editors/new/main/${content}/sources?filename=monthly-2023.yaml`,
		);
		await page.getByLabel('One that is listed here', { exact: true }).check();
		await pick(page, '#source-known', 'Editors of the year');
		await settle(page);
		expect(await link.getAttribute('href')).toBe(
			`https://github.com/example/editors/edit/main/${content}/sources/weekly.yaml`,
		);
	});

	test('the file is downloaded under its name, and added to what a known source has', async () => {
		const page = await site.open(`${form}?source=weekly&question=editing/tabs&subject=quill`);
		await page.locator('.claim-form form').waitFor();
		await page.locator('#claim-0-answer').getByLabel('No', { exact: true }).check();
		await page.locator('#claim-0-basis').selectOption('asserted');
		await settle(page);
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download the file' }).click(),
		]);
		expect(saved.suggestedFilename()).toBe('weekly.yaml');
		const text = readFileSync(await saved.path(), 'utf8');
		expect(text).toBe(
			`${base['sources/weekly.yaml']}  quill-tabs:\n    question: editing/tabs\n    subject: quill\n    answer: no\n    basis: asserted\n`,
		);
	});

	test('without a repository the form says where the file belongs', async () => {
		const page = await shipped.open(form);
		await page.locator('.claim-form form').waitFor();
		await page.locator('#source-title').fill('T');
		await settle(page);
		expect(await page.locator('a.button').count()).toBe(0);
		expect(
			await page
				.getByText('The file belongs to the knowledge base as content/sources/t.yaml')
				.isVisible(),
		).toBe(true);
	});

	test('without JavaScript the page says what it needs, and leads on', async () => {
		const page = await site.open(form, { javaScriptEnabled: false });
		const words = page.locator('noscript > p');
		expect([await words.isVisible(), await words.innerText()]).toEqual([
			true,
			'This form needs JavaScript: it makes the file and checks it in your browser. Without it, there are two other ways, an editor and a terminal.',
		]);
		await words.locator('a').click();
		expect(new URL(page.url()).pathname).toBe('/contribute/');
	});

	test.each(['light', 'dark'] as const)(
		'the form in %s colours gives axe nothing to find, empty and filled',
		async (colorScheme) => {
			const page = await shipped.open(form, { colorScheme });
			await page.locator('.claim-form form').waitFor();
			const list = async () => {
				const { violations } = await new AxeBuilder({ page }).analyze();
				return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
			};
			const empty = await list();
			const claims = [
				{
					ask: 'Which kind of computation graph does it work with?',
					subject: 'PyTorch',
					choose: 'Static',
				},
			];
			await fillIn(page, { name: '', source: { title: 'T', issued: 'May' }, claims, shows: [] });
			const filled = await list();
			await page.locator('#claim-0-question').fill('mobile');
			await page.getByRole('option').filter({ visible: true }).first().waitFor();
			expect([empty, filled, await list()]).toEqual([[], [], []]);
		},
	);

	test.each([390, 768, 1280])('the form does not scroll sideways at %d pixels', async (width) => {
		const page = await shipped.open(form, { viewport: { width, height: 900 } });
		await page.locator('.claim-form form').waitFor();
		await fillIn(page, {
			...ready,
			claims: [
				{ ask: 'Which settings may have to differ for the same accuracy?' },
				{ ask: 'How many stars does it have on GitHub?' },
			],
		});
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}
