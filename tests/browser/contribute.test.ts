import { expect, test } from 'vitest';
import { testDelivery } from './contribute/delivery.ts';
import { testForm } from './contribute/form.ts';
import { testHostile } from './contribute/hostile.ts';
import { testPredictions } from './contribute/predictions.ts';
import { buildSite } from './contribute/sites.ts';
import { serve } from './support.ts';

const site = serve({ folder: buildSite() });
const shipped = serve({ folder: 'dist' });

testPredictions({ site, shipped });
testForm({ site, shipped });
testHostile({ site, shipped });
testDelivery({ site, shipped });

test('no page asked a stranger for anything, nor complained', () => {
	expect([...site.troubles, ...shipped.troubles]).toEqual([]);
});
