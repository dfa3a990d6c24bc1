import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';

const loader = new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] });
const validator = new HtmlValidate(loader);
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html'),
);
const kinds = Map.groupBy(pages, (page) => {
	const [part = '', ...rest] = page.split('/');
	return part === 'topics' ? page : `${part} ${rest.length}`;
});
// The two longest of every kind, and every topic.
const chosen = [...kinds.values()].flatMap((all) =>
	all
		.map((page) => ({ page, html: readFileSync(join('dist', page), 'utf8') }))
		.toSorted((a, b) => b.html.length - a.html.length)
		.slice(0, 2),
);

test.each(chosen)('$page is valid HTML', async ({ html }) => {
	const { results } = await validator.validateString(html);
	const found = results.flatMap(({ messages }) => messages);
	expect(found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`)).toEqual(
		[],
	);
});

test('every page is described in words of its own, not in those of the site', () => {
	const described = pages.map((page) => {
		const html = readFileSync(join('dist', page), 'utf8');
		return [page, /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''] as const;
	});
	const [, site = ''] = described.find(([page]) => page === 'index.html') ?? [];
	const borrowed = described.filter(([, text]) => text.length < 12 || text === site);
	expect(borrowed.map(([page]) => page).toSorted()).toEqual(['404.html', 'index.html']);
});

test('every link inside the site leads to a page, and to a place on it', () => {
	const ids = new Map<string, Set<string>>();
	const links: [string, string][] = [];
	for (const page of pages) {
		const html = readFileSync(join('dist', page), 'utf8');
		const path = `/${page.replace(/index\.html$/, '')}`;
		ids.set(path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)));
		for (const [, href = ''] of html.matchAll(/<(?:a|use)\b[^>]*?\shref="([^"]*)"/g)) {
			links.push([path, href.replaceAll('&amp;', '&')]);
		}
	}
	const files = new Set(readdirSync('dist', { recursive: true, encoding: 'utf8' }));
	const broken = links.filter(([path, href]) => {
		const url = new URL(href, `https://site.invalid${path}`);
		if (url.host !== 'site.invalid') return false;
		const found = ids.get(url.pathname);
		if (!found) return !files.has(decodeURIComponent(url.pathname.slice(1)));
		return url.hash !== '' && !found.has(decodeURIComponent(url.hash.slice(1)));
	});
	expect(links.length).toBeGreaterThan(5000);
	expect(broken).toEqual([]);
});
