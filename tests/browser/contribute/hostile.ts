import { expect, test } from 'vitest';
import { fillIn } from './fill.ts';
import { readShown } from './shown.ts';
import type { Sites } from './sites.ts';
import { checkFile, content, form } from './sites.ts';

/** Tests that hostile text stays text. */
export function testHostile({ site }: Sites): void {
	const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';

	test.each([
		['markup', markup],
		['5,000 characters', 'w'.repeat(5000)],
		['a name that every object has', '__proto__'],
		['an address', 'javascript:alert(1)'],
		['turned text', '\u202Edesrever\u202C'],
	])('an address with %s fills in nothing and runs nothing', async (_, text) => {
		const asked = encodeURIComponent(text);
		const page = await site.open(`${form}?question=${asked}&subject=${asked}&source=${asked}`);
		await page.locator('.claim-form form').waitFor();
		expect(await page.locator('#claim-0-question').inputValue()).toBe('');
		expect(await page.locator('img[src="x"]').count()).toBe(0);
		expect(await page.getByText('names a question and a subject and a source').isVisible()).toBe(
			true,
		);
	});

	test('hostile text stays text, keeps its shape and comes out as it went in', async () => {
		const page = await site.open(form, { viewport: { width: 390, height: 900 } });
		await page.locator('.claim-form form').waitFor();
		const source = {
			title: `${markup} \u05D0\u05D1\u05D2`,
			kind: 'article',
			publisher: 'w'.repeat(5000),
			issued: `'"#: &*!|>%@\``,
			url: 'javascript:alert(3)',
			note: `${markup}\u202E\u0007 - a: b #`,
		};
		await fillIn(page, {
			name: '',
			source,
			claims: [
				{
					ask: 'How did it get its name?',
					subject: 'Nib',
					basis: 'asserted',
					type: `{{${markup}}} \u202E`,
					gist: '---\n...\n- x: y',
				},
			],
			shows: [],
		});
		expect(await readShown(page)).toEqual(await checkFile(page, content, '2025-01-01'));
		const found = await page.evaluate(() => ({
			overflow: document.documentElement.scrollWidth - window.innerWidth > 0,
			foreign: document.querySelectorAll('img[src="x"], a[href^="javascript" i]').length,
		}));
		expect(found).toEqual({ overflow: false, foreign: 0 });
	});
}
