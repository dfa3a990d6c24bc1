import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { serve } from './support.ts';

const site = serve({ folder: '.cache/editors', base: '/editors/' });

const guides = ['method/', 'contribute/', 'contribute/data-model/', 'contribute/your-own/'];
const schemes = ['light', 'dark'] as const;

test.each(guides.flatMap((path) => schemes.map((colorScheme) => [path, colorScheme] as const)))(
	'/%s gives axe nothing to find when it is %s',
	async (path, colorScheme) => {
		const page = await site.open(path, { colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	},
);

test.each([
	['contribute/', ['question: editing/', 'editing/license-year', 'Did you mean editing/modes?']],
	['contribute/', ['Before', 'After', 'handbook#nib-modal added', 'gist: Vim takes text only']],
	['contribute/data-model/', ['Quill opens in a mode for moving about.', 'No, a key is a key']],
	['contribute/data-model/', ['speaks-for', 'Subjects whose maker publishes it.', '~78']],
	['contribute/your-own/', ['CORROBORATE_CONTENT=../tea npm run build', 'deploy.yml']],
	['method/', ['The answer has changed', 'A handbook of editors', 'weight: ordinary']],
])('/%s tells of this knowledge base: %j', async (path, parts) => {
	const page = await site.open(path);
	const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
	expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});

test.each(guides)('/%s fits a phone', async (path) => {
	const page = await site.open(path, { viewport: { width: 390, height: 844 } });
	const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(surplus).toBe(0);
});

test.each(schemes)('the picture of the form is there when it is %s', async (colorScheme) => {
	const page = await site.open('contribute/', { colorScheme });
	const picture = page.getByRole('img', { name: /^Part of the form/ });
	await picture.scrollIntoViewIfNeeded();
	const loaded = await picture.evaluate(async (image) => {
		if (!(image instanceof HTMLImageElement)) return '';
		await image.decode();
		return image.naturalWidth > 0 ? image.currentSrc : '';
	});
	expect(loaded).toContain(`/form-${colorScheme}.`);
});

test('the navigation leads to each of them', async () => {
	const page = await site.open('contribute/');
	const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
	const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
	const expected = [...guides, 'contribute/claim/'].map((path) => `/editors/${path}`);
	expect(expected.filter((path) => !paths.includes(path))).toEqual([]);
});

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles).toEqual([]);
});
