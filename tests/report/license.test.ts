import { expect, test } from 'vitest';
import { licenseSchema } from '../../src/model/license.ts';
import { showLicense } from '../../src/report/license.ts';

test.each([
	['CC-BY-4.0', { name: 'CC-BY-4.0', url: 'https://spdx.org/licenses/CC-BY-4.0.html' }],
	['GPL-2.0+', { name: 'GPL-2.0+', url: 'https://spdx.org/licenses/GPL-2.0+.html' }],
	[
		{ name: 'House rules', url: 'https://example.org/terms' },
		{ name: 'House rules', url: 'https://example.org/terms' },
	],
])('the licence %j is shown with its text', (license, shown) => {
	expect(showLicense(licenseSchema.parse(license))).toEqual(shown);
});

test('no licence is shown where none is stated', () => {
	expect(showLicense(undefined)).toBe(null);
});

test.each([
	['CC BY 4.0'],
	['../terms'],
	['CC-BY-4.0 <b>'],
	[{ name: 'House rules' }],
	[{ name: 'House rules', url: 'javascript:alert(1)' }],
])('%j is no licence', (license) => {
	expect(licenseSchema.safeParse(license).success).toBe(false);
});
