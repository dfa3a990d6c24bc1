import { expect, test } from 'vitest';
import { citePage } from '../../src/site/citation.ts';
import { findRecord } from '../../src/site/page-record.ts';
import { listTags } from '../../src/site/tags.ts';
import { openFiles } from './library.ts';

const library = openFiles();

function cite(route: string, title: string) {
	return citePage(findRecord(route, library), { route, title }, library);
}

test('a page is cited as it is on the day of its verdicts', () => {
	const { text, formats } = cite('topics/editing', 'Editing');
	expect(text).toBe('Editing. (1 January 2025). Two editors.');
	expect(formats.map(({ file, text: written }) => [file, written.split(/\r?\n/)[0]])).toEqual([
		['topics-editing.bib', '@misc{topics-editing,'],
		['topics-editing.ris', 'TY  - GEN'],
		['topics-editing.json', '['],
	]);
});

test('a page on a source is cited as that source', () => {
	expect(cite('sources/primer', 'Editors for beginners').text).toBe(
		'Editors for beginners [article]. (June 2023). Example Press. https://example.org/primer',
	);
});

test('the tags of a page on a source speak of the source', () => {
	const { source } = cite('sources/primer', 'Editors for beginners');
	expect(listTags(source, true, library)).toEqual([
		['citation_title', 'Editors for beginners'],
		['citation_publication_date', '2023/06'],
		['citation_publisher', 'Example Press'],
		['citation_public_url', 'https://example.org/primer'],
		['DC.title', 'Editors for beginners'],
		['DC.publisher', 'Example Press'],
		['DC.date', '2023-06'],
		['DC.type', 'Text'],
		['DC.identifier', 'https://example.org/primer'],
	]);
});

test('the tags of any other page speak of the page', () => {
	const { source } = cite('questions/editing/modes', 'Does it have modes?');
	expect(listTags(source, false, library)).toEqual([
		['citation_title', 'Does it have modes?'],
		['citation_publication_date', '2025/01/01'],
		['citation_publisher', 'Two editors'],
		['citation_language', 'en'],
		['DC.title', 'Does it have modes?'],
		['DC.publisher', 'Two editors'],
		['DC.date', '2025-01-01'],
		['DC.type', 'Text'],
		['DC.language', 'en'],
	]);
});
