import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const topics = readdirSync('dist/topics').map((topic) => `topics/${topic}/index.html`);

const weights: { page: string; html: number; css: number; javascript: number }[] = [];

afterAll(() => console.table(weights));

/** What a page loads before anybody does anything on it, in bytes as they travel. */
function weigh(page: string): { html: number; css: number; javascript: number } {
	const html = readFileSync(join('dist', page), 'utf8');
	const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(read);
	const loaded = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(read);
	return {
		html: gzip(html),
		css: styles.reduce((sum, text) => sum + gzip(text), 0),
		// What stands in the page itself weighs there.
		javascript: loaded.reduce((sum, text) => sum + gzip(text), 0),
	};
}

function read([, address = '']: RegExpMatchArray): string {
	return readFileSync(join('dist', address), 'utf8');
}

function gzip(text: string): number {
	return gzipSync(text, { level: 9 }).length;
}

test.each(topics)('%s keeps to 20 kB of HTML, 16 kB of CSS and 6 kB of JavaScript', (page) => {
	const { html, css, javascript } = weigh(page);
	weights.push({ page, html, css, javascript });
	expect(html).toBeLessThanOrEqual(20_000);
	expect(css).toBeLessThanOrEqual(16_000);
	expect(javascript).toBeLessThanOrEqual(6_000);
});

test('a page loads at most two scripts and three style sheets', () => {
	const counts = topics.map((page) => {
		const html = readFileSync(join('dist', page), 'utf8');
		const styles = [...html.matchAll(/<link rel="stylesheet"/g)].length;
		return [...html.matchAll(/<script\b[^>]*\ssrc=/g)].length <= 2 && styles <= 3;
	});
	expect(new Set(counts)).toEqual(new Set([true]));
});
