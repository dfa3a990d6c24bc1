import { expect, test } from 'vitest';
import { takeStyles, withOneScript } from '../../src/site/join-assets.ts';

test('the styles of a page become one file named after what they hold', () => {
	const html = '<head><style>a{}</style><link><style>b{}</style></head><style>c{}</style>';
	expect(takeStyles(html, '/base/_astro/')).toEqual({
		text: '<head><link><link rel="stylesheet" href="/base/_astro/page.711d165d.css"></head><style>c{}</style>',
		styles: new Map([['page.711d165d.css', 'a{}b{}']]),
	});
});

test('a page without styles of its own stays as it is', () => {
	const html = '<head><link></head>';
	expect(takeStyles(html, '/')).toEqual({ text: html, styles: new Map() });
});

test('one script stands for several, in the place of the first', () => {
	const tag = (name: string) => `<script type="module" src="/_astro/${name}"></script>`;
	const html = `${tag('a.js')}<p>${tag('kept.js')}${tag('b.js')}`;
	expect(withOneScript(html, ['a.js', 'b.js'], 'page.1.js')).toBe(
		`${tag('page.1.js')}<p>${tag('kept.js')}`,
	);
});
