import { expect, test } from 'vitest';
import type { Core, CoreResult } from '../../../src/site/search/core.ts';
import { encodeFacets } from '../../../src/site/search/facets.ts';
import type { FacetTable } from '../../../src/site/search/facets.ts';
import type { Aids } from '../../../src/site/search/search.ts';
import { search } from '../../../src/site/search/search.ts';

const facets: FacetTable = [['kind', ['question', 'source', 'topic']]];

/** What each page says; its name begins with its kind. */
const pages: Readonly<Record<string, string>> = {
	'question-tabs': 'quill shows files in tabs',
	'question-modes': 'quill has modes',
	'source-manual': 'quill shows files in tabs',
	'topic-editing': 'modes of editing with tabs',
};

/** Looks words up as Pagefind does: all of them, or words that begin with them; quoted ones as they are. */
function makeCore(asked: (string | null)[] = []): Core {
	return {
		filters: () => Promise.resolve({}),
		search: (term, options) => {
			asked.push(term);
			const names = Object.keys(pages).toSorted();
			const found = term === null ? names : names.filter((name) => says(pages[name] ?? '', term));
			const sorted = options?.sort?.['date'] === 'desc' ? found.toReversed() : found;
			const results = sorted.map((name) => makeResult(name, term ?? ''));
			return Promise.resolve({ results, unfilteredResultCount: 0, filters: {}, totalFilters: {} });
		},
	};
}

function says(text: string, term: string): boolean {
	const words = text.split(' ');
	if (term.startsWith('"')) return ` ${text} `.includes(` ${term.slice(1, -1)} `);
	return term.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

function makeResult(name: string, term: string): CoreResult {
	const content = pages[name] ?? '';
	const code = encodeFacets({ kind: [name.split('-')[0] ?? ''] }, facets);
	const words = content.split(' ').flatMap((word, at) => (word.startsWith(term) ? [at] : []));
	return {
		id: `${name}.ab12.${code}`,
		score: 1,
		words,
		data: () =>
			Promise.resolve({ url: `/${name}/#a`, content, excerpt: '', meta: { title: name } }),
	};
}

const aids: Aids = {
	lexicon: { records: 4, facets, mark: 'ab12.', names: [['quill', 'ql']], letters: [] },
	loadWords: (letter) =>
		Promise.resolve(['modes', 'shows', 'editing'].filter((w) => w[0] === letter)),
	excerptLength: 3,
	highlightParam: 'highlight',
};

async function find(text: string, options = {}): Promise<string[]> {
	const { results } = await search(text, options, makeCore(), aids);
	return results.map(({ id }) => id.split('.')[0] ?? '');
}

test('finds pages that have most of the words, and answers before sources', async () => {
	expect(await find('does quill have tabs')).toEqual([
		'question-tabs',
		'source-manual',
		'question-modes',
		'topic-editing',
	]);
});

test('knows a thing by its other name, and mends a word', async () => {
	expect(await find('ql moeds')).toEqual([
		'question-modes',
		'topic-editing',
		'question-tabs',
		'source-manual',
	]);
	expect(await find('edting')).toEqual(['topic-editing']);
});

test('finds nothing where there is nothing to find', async () => {
	for (const text of ['', ' ', '🙂', '?!', '""', 'xylophone']) expect(await find(text)).toEqual([]);
});

test('takes words in quotation marks as they stand, and apart where they stand nowhere so', async () => {
	expect(await find('"files in tabs"')).toEqual(['question-tabs', 'source-manual']);
	expect(await find('"tabs files"')).toEqual(['question-tabs', 'source-manual', 'topic-editing']);
});

test('narrows, orders and counts', async () => {
	expect(await find('tabs', { filters: { kind: ['question', 'topic'] } })).toEqual([
		'question-tabs',
		'topic-editing',
	]);
	expect(await find('tabs', { sort: { date: 'desc' } })).toEqual([
		'topic-editing',
		'source-manual',
		'question-tabs',
	]);
	const { filters, totalFilters, unfilteredResultCount } = await search(
		'tabs',
		{ filters: { kind: 'topic' } },
		makeCore(),
		aids,
	);
	expect({ filters, totalFilters, unfilteredResultCount }).toEqual({
		filters: { kind: { question: 0, source: 0, topic: 1 } },
		totalFilters: { kind: { question: 1, source: 1, topic: 1 } },
		unfilteredResultCount: 3,
	});
});

test('shows the passage found, and leads to a page that marks it', async () => {
	const { results } = await search('ql tabs', {}, makeCore(), aids);
	const data = await results[0]?.data();
	expect(data).toMatchObject({
		url: '/question-tabs/?highlight=quill&highlight=tabs#a',
		excerpt: '<mark>quill</mark> shows files',
		plain_excerpt: 'quill shows files',
		sub_results: [],
	});
});

test('looks up no more than the terms it plans, however long the query is', async () => {
	const asked: (string | null)[] = [];
	await search('quill '.repeat(1000), {}, makeCore(asked), aids);
	expect(asked.toSorted()).toEqual(['"ql"', '"quill"', 'ql', 'quill']);
});
