import { expect, test } from 'vitest';
import { hasLongSources, listLongKinds, listLongTopics } from '../../src/site/long-lists.ts';
import {
	writeComparisonPage,
	writeQuestionList,
	writeQuestionsPage,
} from '../../src/site/markdown-lists.ts';
import { listByStatus, listBySubject } from '../../src/site/question-lists.ts';
import { openFiles } from './library.ts';

const many = Array.from(
	{ length: 500 },
	(_, index) => `q${index}: { ask: Is it ${index}?, answer: { type: flag } }`,
);
const long = { 'questions/more-of-it.yaml': many.join('\n') };

test('lists no topics on pages of their own where one page has room for all', () => {
	expect(listLongTopics('compare', openFiles())).toEqual([]);
});

test('lists topics with their questions, each with its neighbours', () => {
	const library = openFiles(long);
	const parts = listLongTopics('compare', library);
	expect(parts.map(({ topic, prev, next }) => [topic.id, topic.title, prev, next])).toEqual([
		['editing', 'Editing', false, { link: '/compare/more-of-it/', label: 'More of it' }],
		['more-of-it', 'More of it', { link: '/compare/editing/', label: 'Editing' }, false],
	]);
	expect(parts.flatMap(({ topic }) => topic.questions).length).toBe(library.questions.length);
});

test('writes the lists of a topic as Markdown', () => {
	const library = openFiles(long);
	const topic = listLongTopics('questions', library)[0]?.topic;
	if (!topic) throw new Error('The list is long');
	expect(writeComparisonPage(topic, library)).toMatchInlineSnapshot(`
		"# Compare: Editing

		Answers as of 2025-01-01. /compare/editing/

		| Question | Quill | Nib |
		| --- | --- | --- |
		| [Does it have modes?](/questions/editing/modes/index.md) | Yes (Agreed) | No source says (Unanswered) |
		| [Does it show files in tabs?](/questions/editing/tabs/index.md) | No (Agreed) | Yes (Agreed) |
		"
	`);
	expect(writeQuestionsPage(topic, library)).toMatchInlineSnapshot(`
		"# Questions: Editing

		As of 2025-01-01. /questions/editing/

		- [Does it have modes?](/questions/editing/modes/index.md) (Quill: Agreed)
		- [Does it show files in tabs?](/questions/editing/tabs/index.md) (Quill: Agreed, Nib: Agreed)
		"
	`);
});

test('writes what has a status in common as Markdown, topic by topic', () => {
	const library = openFiles(long);
	const list = listByStatus('agreed', library);
	expect(writeQuestionList(list, library)).toMatchInlineSnapshot(`
		"# Answers by status: Agreed

		Two or more independent sources give this answer, and none that counts conflicts with it.

		As of 2025-01-01. /status/agreed/

		2 questions

		## Editing

		- [Does it have modes?](/questions/editing/modes/index.md) (Quill: Agreed)
		- [Does it show files in tabs?](/questions/editing/tabs/index.md) (Quill: Agreed, Nib: Agreed)
		"
	`);
});

test('lists what some source answers for a subject', () => {
	const library = openFiles(long);
	const lists = library.subjects.map((subject) => listBySubject(subject, library));
	expect(lists.map(({ path, questions }) => [path, questions.map(({ id }) => id)])).toEqual([
		['/subjects/quill/', ['editing/modes', 'editing/tabs']],
		['/subjects/nib/', ['editing/tabs']],
	]);
});

test('lists kinds of sources on pages of their own where there are many sources', () => {
	const sources = Array.from({ length: 501 }, (_, index) => [
		`sources/p${index}.yaml`,
		`{ title: P${index}, kind: paper, issued: 2020, accessed: 2024-01-01, url: https://example.org/${index} }`,
	]);
	const library = openFiles(Object.fromEntries(sources));
	const kinds = listLongKinds(library).map(({ kind, sources }) => [kind, sources.length]);
	expect(kinds.filter(([kind]) => kind === 'paper')).toEqual([['paper', 501]]);
	expect(kinds.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(library.sources.length);
	expect([hasLongSources(library), hasLongSources(openFiles())]).toEqual([true, false]);
	expect(listLongKinds(openFiles())).toEqual([]);
});
