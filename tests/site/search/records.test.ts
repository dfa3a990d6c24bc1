import { expect, test } from 'vitest';
import { readablePart, writePage } from '../../../src/site/search/indexed-page.ts';
import { dated, makeSearchRecords } from '../../../src/site/search/records.ts';
import { makeSections } from '../../../src/site/search/sections.ts';
import { listVocabulary } from '../../../src/site/search/vocabulary.ts';
import { hostileFiles, openFiles } from '../library.ts';

const questions = {
	'questions/editing.yaml': `modes:
  ask: Does it have modes?
  aliases: [modal editing]
  varies-by: version
  answer: { type: flag }
tabs:
  ask: How does it show files?
  answer: { type: choice, options: { yes: { label: In tabs, aliases: [tabbed] }, no: One at a time } }
`,
};
const library = openFiles(questions);
const records = makeSearchRecords(library);
const find = (url: string) => records.find((record) => record.url === url);

test('has one record for each question and each source', () => {
	expect(records.map(({ url }) => url)).toEqual([
		...library.questions.map(({ id }) => `/questions/${id}/`),
		...library.sources.map(({ id }) => `/sources/${id}/`),
	]);
});

test('has the home page where there is nothing else to be found', () => {
	const { kb } = library;
	expect(makeSearchRecords({ ...library, questions: [], sources: [] })).toEqual([
		{
			url: '/',
			title: kb.title,
			aliases: [],
			answers: [],
			options: [],
			body: [kb.description],
			meta: { kind: 'topic', title: kb.title, topicTitle: kb.title },
			filters: { kind: ['topic'] },
			sort: {},
		},
	]);
});

test('makes a record of a question', () => {
	const answer = { status: 'agreed', changed: false };
	expect(find('/questions/editing/tabs/')).toEqual({
		url: '/questions/editing/tabs/',
		title: 'How does it show files?',
		aliases: ['tabbed'],
		answers: ['Quill: One at a time (Agreed).', 'Nib: In tabs (Agreed).'],
		options: ['In tabs', 'One at a time'],
		body: [],
		meta: {
			kind: 'question',
			title: 'How does it show files?',
			topic: 'editing',
			topicTitle: 'Editing',
			answers: expect.any(String),
		},
		filters: {
			kind: ['question'],
			topic: ['editing'],
			subject: ['quill', 'nib'],
			status: ['agreed'],
		},
		sort: { date: '2023-10-31' },
	});
	expect(JSON.parse(find('/questions/editing/tabs/')?.meta['answers'] ?? '')).toEqual([
		{ ...answer, subject: 'quill', name: 'Quill', answer: 'One at a time' },
		{ ...answer, subject: 'nib', name: 'Nib', answer: 'In tabs' },
	]);
});

test('makes a record of a source', () => {
	expect(find('/sources/manual/')).toEqual({
		url: '/sources/manual/',
		title: 'The Quill manual',
		aliases: ['The Quill project', 'Documentation'],
		answers: [],
		options: [],
		body: [],
		meta: {
			kind: 'source',
			title: 'The Quill manual',
			topic: 'editing',
			topicTitle: 'Editing',
			sourceKind: 'documentation',
			year: '2023',
			publisher: 'The Quill project',
		},
		filters: {
			kind: ['source'],
			topic: ['editing'],
			subject: ['quill'],
			'source-kind': ['documentation'],
			year: ['2023'],
		},
		sort: { date: '2023-06-01' },
	});
});

test.each([
	[['2023', '2023-05-01', undefined], { date: '2023-12-31' }],
	[['2021-03', '2020'], { date: '2021-03-31' }],
	[[undefined, 'soon'], {}],
	[[], {}],
])('dates %j', (dates, expected) => {
	expect(dated(dates)).toEqual(expected);
});

test('splits a page into sections, without what it places from elsewhere', () => {
	const page = {
		id: 'editing',
		title: 'Editing',
		description: 'How one edits.',
		questions: [],
		sources: ['manual'],
		citations: [{ id: 'manual#modes', start: 0, end: 1 }],
		components: [],
		paragraphs: [],
		links: [],
		headings: [],
	};
	const html = `<main><h1>Editing</h1><div class="sl-markdown-content">
<p>Two <code>ways</code><span data-pagefind-ignore>1</span>.</p><div class="not-content">A table</div>
<h2 id="modes">Modes</h2><p>Some.</p><h3 id="quill">Quill<span data-pagefind-ignore>2</span></h3><ul><li>a</li><li>b</li></ul>
<h2 id="empty">Empty</h2><section class="references"><h2 id="references">References</h2></section>
</div></main>`;
	const shared = {
		meta: { kind: 'topic', topic: 'editing', topicTitle: 'Editing' },
		filters: { kind: ['topic'], topic: ['editing'], subject: ['quill'] },
		sort: { date: '2023-06-01' },
	};
	const section = (url: string, title: string, body: string) => ({
		...shared,
		url: `/topics/editing/${url}`,
		title,
		aliases: url === '' ? [] : ['Editing'],
		answers: [],
		options: [],
		body: url === '' ? ['How one edits.', body] : [body],
		meta: { ...shared.meta, title },
	});
	expect(makeSections(html, page, library)).toEqual([
		section('', 'Editing', 'Two ways.'),
		section('#modes', 'Modes', 'Some.'),
		section('#quill', 'Modes: Quill', 'a b'),
	]);
});

test('writes what is hostile as text', () => {
	const [record] = makeSearchRecords(openFiles(hostileFiles)).filter(
		({ url }) => url === '/sources/manual/',
	);
	const html = record ? writePage(record, { language: 'en', usual: 10 }) : '';
	expect(html.match(/<(?!\/?(?:html|body|p|i)\b)/g)).toEqual(null);
	expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
});

test('quotes what stands before title and aliases, and nothing else', () => {
	expect(readablePart('An answer. Text. ⁂. Title Alias')).toBe('An answer. Text.');
	expect(readablePart('Text')).toBe('Text');
});

test('lists the words that a mistake may hide', () => {
	const record = find('/sources/manual/');
	expect(record && [...listVocabulary([record])]).toEqual([
		['d', ['documentation']],
		['m', ['manual']],
		['p', ['project']],
		['q', ['quill']],
	]);
});
