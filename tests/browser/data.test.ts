import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { serve } from './support.ts';

/** Built without and with an address, the second below a base. */
const builds = [
	{ folder: 'dist', site: '', base: '/' },
	{ folder: '.cache/editors', site: 'https://kb.example.org', base: '/editors/' },
];
const [, published = { folder: '', site: '', base: '' }] = builds;

const site = serve({ folder: 'dist' });

/** The folders of a build that hold a page. */
function listPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?:^|\/)index\.html$/.test(file))
		.map((file) => file.slice(0, -'index.html'.length));
}

function readHtml(folder: string, page: string): string {
	return readFileSync(join(folder, page, 'index.html'), 'utf8');
}

function readAttribute(html: string, pattern: RegExp): string {
	return pattern.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
}

test.each(builds)('every page of $folder has a copy in Markdown', ({ folder }) => {
	const pages = listPages(folder);
	expect(pages.filter((page) => !existsSync(join(folder, page, 'index.md')))).toEqual([]);
	const untitled = pages.filter(
		(page) => !/^# \S/.test(readFileSync(join(folder, page, 'index.md'), 'utf8')),
	);
	expect(untitled).toEqual([]);
	expect(pages.length).toBeGreaterThan(20);
});

test.each(builds)('every link of $folder/llms.txt leads to a file', ({ folder, site, base }) => {
	const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
	const all = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
	const links = all.filter((address) => !address.startsWith('https://spdx.org/licenses/'));
	const broken = links.filter((address) => {
		const start = site + base;
		return !address.startsWith(start) || !existsSync(join(folder, address.slice(start.length)));
	});
	expect(broken).toEqual([]);
	expect(links.length).toBeGreaterThan(10);
	expect(all.length - links.length).toBeLessThanOrEqual(1);
});

test.each(builds)(
	'every place that JSON-LD of $folder names is there',
	({ folder, site, base }) => {
		const start = site + base;
		const broken: string[] = [];
		let named = 0;
		for (const page of listPages(folder)) {
			const html = readHtml(folder, page);
			const script = readAttribute(html, /<script type="application\/ld\+json">([^<]*)<\/script>/);
			if (script === '') continue;
			for (const [, id = ''] of JSON.stringify(JSON.parse(script)).matchAll(/"@id":"([^"]*)"/g)) {
				named += 1;
				const [path = '', hash] = id.slice(start.length).split('#');
				const file = join(folder, path, 'index.html');
				const isThere = id.startsWith(start) && existsSync(file);
				const isPlace =
					hash === undefined || (isThere && readHtml(folder, path).includes(`id="${hash}"`));
				if (!isThere || !isPlace) broken.push(`${page}: ${id}`);
			}
		}
		expect(broken).toEqual([]);
		expect(named).toBeGreaterThan(30);
	},
);

test.each(builds)(
	'every page of $folder has a picture of the right size',
	async ({ folder, site, base }) => {
		const start = site + base;
		const pages = listPages(folder);
		const addresses = pages.map((page) =>
			readAttribute(readHtml(folder, page), /<meta property="og:image" content="([^"]*)"/),
		);
		expect(addresses.filter((address) => !address.startsWith(`${start}og/`))).toEqual([]);
		const found = await Promise.all(
			[...new Set(addresses)].map(async (address) => {
				const { format, width, height } = await sharp(
					join(folder, address.slice(start.length)),
				).metadata();
				return `${format} ${width}x${height}`;
			}),
		);
		expect(new Set(found)).toEqual(new Set(['png 1200x630']));
		expect(found.length).toBeGreaterThan(10);
	},
);

test('pages of a published site know their address, and the sitemap lists them all', () => {
	const { folder, site: address, base } = published;
	const pages = listPages(folder);
	const canonical = pages.map((page) =>
		readAttribute(readHtml(folder, page), /<link rel="canonical" href="([^"]*)"/),
	);
	expect(canonical).toEqual(pages.map((page) => address + base + page));
	const parser = new XMLParser();
	const { urlset } = parser.parse(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8'));
	const listed = urlset.url.map(({ loc }: { loc: string }) => loc);
	expect(listed.toSorted()).toEqual(canonical.toSorted());
	expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
		`User-agent: *\nAllow: /\nSitemap: ${address}${base}sitemap-index.xml\n`,
	);
});

test('a site without an address claims none', () => {
	const html = readHtml('dist', '');
	expect(html).not.toMatch(/rel="canonical"|og:url|citation_public_url/);
	expect(readFileSync('dist/robots.txt', 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test.each(builds)(
	'the feed of $folder is well-formed and leads to pages',
	({ folder, site, base }) => {
		const text = readFileSync(join(folder, 'changes/atom.xml'), 'utf8');
		const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
		const { entry: entries = [] } = parser.parse(text).feed;
		const paths = entries.map((entry: { link: Record<string, string> }) =>
			(entry.link['@_href'] ?? '').slice((site + base).length),
		);
		expect(
			paths.filter(
				(path: string) => !existsSync(join(folder, path.split('#')[0] ?? '', 'index.html')),
			),
		).toEqual([]);
	},
);

test('a page is copied as Markdown by its button', async () => {
	const page = await site.open('topics/graphs/', {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await page.getByText('Copied', { exact: true }).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(readFileSync('dist/topics/graphs/index.md', 'utf8'));
});

test('a page tells how to cite it, also without JavaScript', async () => {
	const page = await site.open('sources/flare-compare-2022/', { javaScriptEnabled: false });
	await page.getByText('Cite this source').click();
	await page.getByText('BibTeX', { exact: true }).click();
	expect(await page.getByText('@misc{flare-compare-2022,').innerText()).toContain(
		'\ttitle = {{TensorFlow vs. PyTorch}},',
	);
	expect(await page.getByRole('button', { name: 'Copy as Markdown' }).count()).toBe(0);
	expect(await page.getByRole('link', { name: 'This page as Markdown' }).getAttribute('href')).toBe(
		'/sources/flare-compare-2022/index.md',
	);
});

test('the data page leads to every file', async () => {
	const page = await site.open('data/');
	const links = page.getByRole('main').locator('a[download]');
	const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
	const statuses = await Promise.all(
		hrefs.map(async (href) => {
			const { pathname } = new URL(href ?? '', site.address);
			return [pathname, (await page.request.get(new URL(pathname, site.address).href)).status()];
		}),
	);
	expect(statuses).toEqual(
		[
			'claims.json',
			'claims.csv',
			'verdicts.json',
			'sources.csl.json',
			'sources.bib',
			'sources.ris',
			'kb.schema.json',
		].map((name) => [`/data/${name}`, 200]),
	);
});

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles).toEqual([]);
});

test.each([
	[
		'dist',
		/<a href="https:\/\/spdx\.org\/licenses\/CC-BY-4\.0\.html"[^>]*>CC-BY-4\.0<\/a> is the licence/,
	],
	['.cache/editors', /Not stated: nobody has said yet/],
])('the data page of %s says under which licence, or that none is stated', (folder, words) => {
	const text = readHtml(folder, 'data').replace(/\s+/g, ' ');
	expect(text).toMatch(words);
});
