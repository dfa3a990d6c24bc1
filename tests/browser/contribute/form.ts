import { expect, test } from 'vitest';
import { fillIn, settle } from './fill.ts';
import { ordinaryCases } from './ordinary-cases.ts';
import { readFile, readShown } from './shown.ts';
import type { Sites } from './sites.ts';
import { checkFile, content, form } from './sites.ts';

const ready = ordinaryCases[0] ?? { name: '', claims: [], shows: [] };

/** Tests what the form keeps, how it is filled in and where it leads. */
export function testForm({ site }: Sites): void {
	test('a draft survives a reload, and is gone after starting anew', async () => {
		const page = await site.open(form);
		await page.locator('.claim-form form').waitFor();
		await fillIn(page, ready);
		const before = await readFile(page);
		await page.reload();
		await settle(page);
		expect(await readFile(page)).toEqual(before);
		expect(await page.locator('#claim-0-question').inputValue()).toBe(
			'Does it show files in tabs?',
		);
		await page.getByRole('button', { name: 'Start anew' }).first().click();
		expect(await page.locator('#source-title').inputValue()).toBe('');
		await page.getByRole('button', { name: 'Bring back what was there' }).click();
		await settle(page);
		expect(await readFile(page)).toEqual(before);
		await page.getByRole('button', { name: 'Start anew' }).first().click();
		expect(await page.locator('#source-title').inputValue()).toBe('');
		expect(await page.locator('#claim-0-question').inputValue()).toBe('');
		await page.waitForFunction(
			() => localStorage.getItem('corroborate-claim-1 /contribute/claim/') === null,
		);
		await page.reload();
		await page.locator('.claim-form form').waitFor();
		expect(await page.locator('#source-title').inputValue()).toBe('');
	});

	test.each([
		['is no JSON', '{'],
		['is of another version', '{"version":2}'],
		[
			'holds other things',
			'{"version":1,"mode":"new","known":[],"source":{"title":{}},"claims":[{}]}',
		],
	])('a kept draft that %s is left alone', async (_, stored) => {
		const page = await site.open('');
		await page.evaluate((draft) => {
			localStorage.setItem('corroborate-claim-1 /contribute/claim/', draft);
		}, stored);
		await page.goto(site.address + form);
		await page.locator('.claim-form form').waitFor();
		expect(await page.locator('#source-title').inputValue()).toBe('');
	});

	test('a kept draft with an answer, a subject and a question that are gone is reported as the check does', async () => {
		const page = await site.open('');
		await page.evaluate(() => {
			const claims = [
				{
					key: 0,
					question: 'editing/modes',
					subject: 'emacs',
					answer: 'sometimes',
					basis: 'asserted',
					versions: '9.0',
				},
				{ key: 1, question: 'editing/gone', subject: 'nib', answer: 'yes', basis: 'guessed' },
			];
			const draft = { version: 1, mode: 'new', source: { title: 'T', kind: 'blog' }, claims };
			localStorage.setItem('corroborate-claim-1 /contribute/claim/', JSON.stringify(draft));
		});
		await page.goto(site.address + form);
		await settle(page);
		const shown = await readShown(page);
		expect(shown).toEqual(await checkFile(page, content, '2025-01-01'));
		expect(shown.findings.filter((text) => text.includes('sometimes'))).toHaveLength(1);
		expect(shown.findings.filter((text) => text.includes('emacs'))).toHaveLength(1);
	});

	test('the form works where the browser keeps nothing', async () => {
		const page = await site.open('');
		await page.addInitScript(() => {
			const keep = Storage.prototype.setItem;
			Storage.prototype.setItem = function (key, value) {
				if (key.startsWith('corroborate-claim')) throw new Error('no storage');
				keep.call(this, key, value);
			};
		});
		await page.goto(site.address + form);
		await page.locator('.claim-form form').waitFor();
		await fillIn(page, ready);
		expect(await page.getByText('This browser keeps nothing').isVisible()).toBe(true);
	});

	test('a claim is made by keyboard alone', async () => {
		const page = await site.open(form);
		await page.locator('#source-title').focus();
		const type = (text: string) => page.keyboard.type(text);
		const tab = () => page.keyboard.press('Tab');
		const reach = async (id: string) => {
			for (let steps = 0; steps < 40; steps++) {
				const reached = await page.evaluate(() => document.activeElement?.id ?? '');
				const named = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
				if (reached === id || named === id) return;
				await tab();
			}
			throw new Error(`${id} is not reached by Tab`);
		};
		await type('A year with editors');
		await reach('source-kind');
		await type('Article');
		await reach('source-publisher');
		await type('Monthly');
		await reach('source-url');
		await type('https://example.org/a-year');
		await reach('source-issued');
		await type('2023-09-10');
		await reach('claim-0-question');
		await type('tabs');
		await page.getByRole('option').filter({ visible: true }).first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await reach('claim-0-subject');
		await page.keyboard.press('ArrowDown');
		await reach('claim-0-answer');
		await page.keyboard.press('Space');
		await reach('claim-0-basis');
		await type('asserted');
		await settle(page);
		expect(await page.locator('.verdict').innerText()).toMatch(
			/^The check (?:lets it pass|has nothing)/u,
		);
	});

	test('a finding leads to its field', async () => {
		const page = await site.open(form);
		await page.locator('.claim-form form').waitFor();
		await fillIn(page, {
			...ready,
			claims: [{ ask: 'Does it show files in tabs?', subject: 'Nib' }],
		});
		await page.locator('.to-fill').getByRole('button', { name: 'How the source knows' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('claim-0-basis');
	});

	test('a link fills in the question, the subject and the source', async () => {
		const page = await site.open(`${form}?question=editing/tabs&subject=nib&source=manual`);
		await page.locator('.claim-form form').waitFor();
		expect(await page.locator('#source-known').inputValue()).toBe('The Quill manual');
		expect(await page.locator('#claim-0-question').inputValue()).toBe(
			'Does it show files in tabs?',
		);
		expect(await page.getByLabel('Nib', { exact: true }).isChecked()).toBe(true);
	});

	test.each(['questions/editing/tabs/', 'sources/weekly/'])(
		'%s leads to the form with its fields filled',
		async (path) => {
			const page = await site.open(path);
			const links = await page
				.locator('a[href*="/contribute/claim/?"]')
				.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
			expect(links).toEqual(
				path.startsWith('sources')
					? ['/contribute/claim/?source=weekly']
					: [
							'/contribute/claim/?question=editing%2Ftabs',
							'/contribute/claim/?question=editing%2Ftabs&subject=nib',
						],
			);
		},
	);
}
