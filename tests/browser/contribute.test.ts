import { expect, test } from 'vitest';
import { testDelivery } from './contribute/delivery.ts';
import { testForm } from './contribute/form.ts';
import { testHostile } from './contribute/hostile.ts';
import { testPredictions } from './contribute/predictions.ts';
import { settle } from './contribute/fill.ts';
import { readShown } from './contribute/shown.ts';
import { buildSite, form } from './contribute/sites.ts';
import { serve } from './support.ts';

const site = serve({ folder: buildSite() });
const shipped = serve({ folder: 'dist' });
const below = serve({ folder: '.cache/editors', base: '/editors/' });

testPredictions({ site, shipped });
testForm({ site, shipped });
testHostile({ site, shipped });
testDelivery({ site, shipped });

test('the form works on a site below another path', async () => {
	const page = await below.open(form);
	await page.locator('.claim-form form').waitFor();
	await page.locator('#source-title').fill('T');
	await settle(page);
	expect((await readShown(page)).toFill).toEqual([
		expect.stringContaining('Unexpected source without kind'),
	]);
});

test('no page asked a stranger for anything, nor complained', () => {
	expect([...site.troubles, ...shipped.troubles, ...below.troubles]).toEqual([]);
});
