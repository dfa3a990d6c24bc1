import { expect, test } from 'vitest';
import { readPage } from '../../../scripts/new/page.ts';
import { makePage } from './support.ts';

test('reads the tags for scholars before all others', async () => {
	const page = makePage(`<title>Undo trees | Journal of Editors</title>
<meta name="citation_title" content="Undo trees &amp; more">
<meta name="citation_author" content="Doe, Jo"><meta name="citation_author" content="Max Muster">
<meta name="citation_publication_date" content="2020/5/12">
<meta name="citation_journal_title" content="Journal of Editors">
<meta name="citation_publisher" content="Example Press">
<meta property="og:title" content="Undo trees - read it now">
<meta property="og:url" content="https://example.org/undo?a=1&amp;b=2">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"No","datePublished":"1999"}</script>`);
	expect(await readPage(page)).toEqual({
		fields: {
			title: 'Undo trees & more',
			kind: 'paper',
			authors: [{ family: 'Doe', given: 'Jo' }, { literal: 'Max Muster' }],
			publisher: 'Example Press',
			issued: '2020-05-12',
			url: 'https://example.org/undo?a=1&b=2',
		},
		lost: [],
	});
});

test('reads JSON-LD, also inside a graph and below the text', async () => {
	const data = {
		'@graph': [
			{ '@type': 'WebSite', name: 'Site' },
			{ '@type': 'WebPage', name: 'Page', datePublished: '2001' },
			{
				'@type': ['BlogPosting'],
				headline: 'A year with Alder',
				datePublished: '2023-08-01T22:00:00+02:00',
				author: [{ '@type': 'Person', name: 'Jo Doe' }, 'The team'],
				publisher: { '@type': 'Organization', name: 'Example Weekly' },
			},
		],
	};
	const body = `<h1>Hm</h1><script type="application/ld+json">${JSON.stringify(data)}</script>`;
	const head = '<link rel="canonical" href="https://example.org/year">';
	expect((await readPage(makePage(head, body))).fields).toEqual({
		title: 'A year with Alder',
		kind: 'article',
		authors: [{ literal: 'Jo Doe' }, { literal: 'The team' }],
		publisher: 'Example Weekly',
		issued: '2023-08-01',
		url: 'https://example.org/year',
	});
});

test('reads Open Graph and Dublin Core', async () => {
	const page = makePage(`<meta property="og:title" content="Birch at ten">
<meta property="og:site_name" content="Example Daily">
<meta property="article:published_time" content="2024-02-29T10:00:00Z">
<meta name="DC.Creator" content="Doe, Jo"><meta name="DC.date" content="2024">`);
	expect((await readPage(page, 'https://example.org/birch')).fields).toEqual({
		title: 'Birch at ten',
		authors: [{ family: 'Doe', given: 'Jo' }],
		publisher: 'Example Daily',
		issued: '2024-02-29',
		url: 'https://example.org/birch',
	});
});

test.each([
	['a page without anything', makePage(''), {}],
	['a title alone', makePage('<title>Birch &mdash; notes</title>'), { title: 'Birch — notes' }],
	[
		'the address a browser noted when it saved the page',
		`<!-- saved from url=(0025)https://example.org/saved -->\n${makePage('<title>Saved</title>')}`,
		{ title: 'Saved', url: 'https://example.org/saved' },
	],
	['text without tags of a page', 'just <b>words</b>', {}],
	[
		'a broken page',
		'<html><head><title>Cut</title><meta name="author" content="',
		{ title: 'Cut' },
	],
	[
		'broken JSON-LD',
		makePage('<title>T</title><script type="application/ld+json">{"@type":'),
		{ title: 'T' },
	],
	[
		'JSON-LD of no use',
		makePage(
			'<script type="application/ld+json">[null, 3, {"@type": "Article", "author": {"x": []}}]</script>',
		),
		{},
	],
])('makes nothing up for %s', async (_what, page, fields) => {
	expect(await readPage(page)).toEqual({ fields, lost: [] });
});

test('carries over nothing hostile, and says what it leaves', async () => {
	const page = makePage(`<meta property="og:title" content="${'A'.repeat(2000)}">
<meta property="og:url" content="javascript:alert(1)">
<link rel="canonical" href="https://user:secret@example.org/">
<meta name="author" content="\u202Eevil\u0007 <script>alert(1)</script>">
<meta name="author" content="https://example.org/profile">
<meta name="date" content="last week">`);
	expect(await readPage(page)).toEqual({
		fields: { authors: [{ literal: 'evil <script>alert(1)</script>' }] },
		lost: ['a title of 2000 characters, which is none', 'the date “last week”'],
	});
});

test.each([
	['deep', '<div>'.repeat(400_000)],
	['long', '<div><p>some words here and there</p></div>'.repeat(47_000)],
	['full of tags that do not end', '<meta '.repeat(300_000)],
])('reads a page that is %s', async (_what, body) => {
	const { fields } = await readPage(makePage('<title>Large</title>', body));
	expect(fields).toEqual({ title: 'Large' });
});
