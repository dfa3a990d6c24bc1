import { expect, test } from 'vitest';
import { ordinaryCases } from './ordinary-cases.ts';
import { valueCases } from './value-cases.ts';
import { fillIn } from './fill.ts';
import { readShown } from './shown.ts';
import type { Sites } from './sites.ts';
import { checkFile, content, form } from './sites.ts';

/** Tests that the form says what `check` then says. */
export function testPredictions({ site, shipped }: Sites): void {
	test.each([...ordinaryCases, ...valueCases])(
		'what the form says of a contribution is what the check says: $name',
		async (one) => {
			const page = await site.open(form);
			await page.locator('.claim-form form').waitFor();
			await fillIn(page, one);
			const shown = await readShown(page);
			expect(shown).toEqual(await checkFile(page, content, '2025-01-01'));
			const all = (await page.locator('.claim-form').innerText()).replaceAll(/\s+/gu, ' ');
			expect(one.shows.filter((words) => !all.includes(words))).toEqual([]);
		},
	);

	const shippedClaims = [
		{
			ask: 'Which kind of computation graph does it work with?',
			subject: 'PyTorch',
			basis: 'asserted',
			choose: 'Static',
		},
		{
			ask: 'How many stars does it have on GitHub?',
			subject: 'TensorFlow',
			basis: 'measured',
			type: '120',
			period: '2018',
		},
	];

	test.each(shippedClaims)(
		'what the form says holds for the shipped knowledge base, too: $ask',
		async (claim) => {
			const page = await shipped.open(form);
			await page.locator('.claim-form form').waitFor();
			const source = {
				title: 'Frameworks of the year',
				kind: 'article',
				publisher: 'Example Weekly',
				issued: '2020-03',
				url: 'https://example.org/frameworks',
			};
			await fillIn(page, { name: '', source, claims: [claim], shows: [] });
			expect(await readShown(page)).toEqual(await checkFile(page, 'content', '2026-11-20'));
		},
	);
}
