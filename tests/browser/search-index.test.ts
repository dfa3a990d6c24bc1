import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { serve } from './support.ts';

const site = serve({ folder: '.cache/editors', base: '/editors/' });
const shipped = serve({ folder: 'dist' });
let page: Page;
let home: Page;

beforeAll(async () => {
	page = await site.open('');
	home = await shipped.open('');
});

afterAll(() => {
	expect([...site.troubles, ...shipped.troubles]).toEqual([]);
});

const shownSchema = z.array(
	z.object({ url: z.string(), excerpt: z.string(), meta: z.record(z.string(), z.string()) }),
);

/** The first ten results of a search in the page's site. */
async function search(term: string | null, { at = page, options = {} } = {}) {
	const address = at === page ? site.address : shipped.address;
	// As text, for a tool that reads the test would put its own import in.
	const shown: unknown = await at.evaluate(`(async () => {
		const { search } = await import(${JSON.stringify(`${address}pagefind/pagefind.js`)});
		const { results } = await search(${JSON.stringify(term)}, ${JSON.stringify(options)});
		return Promise.all(results.slice(0, 10).map((result) => result.data()));
	})()`);
	return shownSchema.parse(shown);
}

const urls = async (...asked: Parameters<typeof search>) =>
	(await search(...asked)).map(({ url }) => url);

test('finds questions and sources under the base of the site', async () => {
	const [first] = await search('quill modes');
	expect(first).toEqual({
		url: '/editors/questions/editing/modes/',
		excerpt:
			'another <mark>mode</mark> to search. <mark>Quill</mark> opens in a <mark>mode</mark> for moving about. ' +
			'<mark>Modes</mark> were taken out in version 2.0. Nib has no <mark>modes</mark> &lt;img src=x ' +
			'onerror=alert(1)&gt;. <mark>Quill</mark> has no <mark>modes.</mark>',
		meta: {
			kind: 'question',
			title: 'Does a key mean different things at different times?',
			topic: 'editing',
			topicTitle: 'Editing',
			answers: JSON.stringify([
				{
					subject: 'quill',
					name: 'Quill',
					status: 'agreed',
					answer: 'No, a key is a key',
					changed: true,
				},
				{
					subject: 'nib',
					name: 'Nib & <b>Sons</b>',
					status: 'disputed',
					answer: 'Sources disagree',
					changed: false,
				},
			]),
		},
	});
	expect(await urls('modes', { options: { filters: { kind: ['source', 'topic'] } } })).toEqual([
		'/editors/sources/weekly/',
		'/editors/topics/editing/#where-the-sources-disagree',
		'/editors/topics/editing/',
		'/editors/sources/quill-manual/',
		'/editors/sources/handbook/',
		'/editors/sources/old-review/',
	]);
	expect(await urls(null, { options: { sort: { date: 'desc' } } })).toEqual([
		'/editors/topics/editing/#where-the-sources-disagree',
		'/editors/topics/editing/',
		'/editors/sources/quill-manual/',
		'/editors/questions/editing/modes/',
		'/editors/questions/editing/commands/',
		'/editors/sources/weekly/',
		'/editors/questions/speed/faster-start/',
		'/editors/sources/handbook/',
		'/editors/questions/editing/license-year/',
		'/editors/sources/old-review/',
	]);
});

test.each([
	['is tensorflow still static', '/questions/graphs/graph-kind/'],
	['torchserve dead?', '/questions/deployment/serving-maintained/'],
	['torch.compile', '/questions/graphs/made-through/'],
	['tensrboard', '/questions/debugging/tensorboard-hosted/'],
	['scikit-learn', '/sources/handson-mlp/'],
	['tf.contrib', '/questions/compatibility/contrib/'],
	['TF 2.16', '/questions/debugging/tensorboard-keras-3/'],
])('answers %j among the first three in the shipped knowledge base', async (query, expected) => {
	expect((await urls(query, { at: home })).slice(0, 3)).toContain(expected);
});

test.each([
	['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
	['one word of 5,000 letters', 'x'.repeat(5000)],
	['1,000 words', 'quill '.repeat(1000)],
	['emoji', '🙂👩‍👩‍👧‍👦 🏳️‍🌈'],
	['right-to-left text', 'مرحبا بالعالم \u202etxet'],
	['an open quotation mark', '"unbalanced \'quotes'],
	['quotation marks alone', '""'],
	['one quotation mark', '"'],
	['operators', '-quill +nib AND OR NOT (a OR b) * ? ~ ^ \\ / [a-z]{2}'],
	['names of what objects have', '__proto__ constructor toString'],
	['parts of addresses', '%00 %2e%2e/ ../../etc'],
	['control characters and half a character', '\u0000\u0007\ud800'],
])('stands %s', async (_, query) => {
	const found = await urls(query);
	expect(found.filter((url) => !url.startsWith('/editors/'))).toEqual([]);
});

test('has no script beside those a search loads', () => {
	const files = readdirSync('.cache/editors/pagefind').filter((file) => file.endsWith('.js'));
	expect(files.toSorted()).toEqual(['pagefind-core.js', 'pagefind-worker.js', 'pagefind.js']);
});
