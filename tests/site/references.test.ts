import { expect, test } from 'vitest';
import { listReferences, makeMarks } from '../../src/site/references.ts';
import { openFiles } from './library.ts';

const topic = (body: string) => {
	const library = openFiles({ 'topics/editing.mdx': `---\ntitle: Editing\n---\n\n${body}\n` });
	const [page] = library.pages;
	return page ? listReferences(page, library) : [];
};

const references = topic('Tabs [@survey#quill-tabs; @manual#tabs; @survey#nib-tabs].');

test('references are numbered as they are first cited, with a way back to each mark', () => {
	const listed = topic('One [@manual#tabs; @survey#modes; @survey#nib-tabs], two [@survey#modes].');
	expect(
		listed.map(({ number, source, claims, marks }) => [
			number,
			source.id,
			claims.map(({ id }) => id),
			marks,
		]),
	).toEqual([
		[1, 'manual', ['manual#tabs'], [0]],
		[2, 'survey', ['survey#modes', 'survey#nib-tabs'], [1, 3]],
	]);
});

test('claims of one source in one bracket share a mark, wherever they stand in it', () => {
	const items = ['survey#quill-tabs', 'manual#tabs', 'survey#nib-tabs'].map((id) => ({ id }));
	expect(
		makeMarks(items, 4, references).map(({ reference, claims, places }) => [
			reference?.number,
			claims,
			places,
		]),
	).toEqual([
		[1, [0, 1], ['cite-4', 'cite-6']],
		[2, [0], ['cite-5']],
	]);
});

test('a claim with words of its own keeps a mark of its own', () => {
	const items = [{ id: 'survey#quill-tabs' }, { id: 'survey#nib-tabs', suffix: ', p. 3' }];
	expect(makeMarks(items, 0, references).map(({ places }) => places)).toEqual([
		['cite-0'],
		['cite-1'],
	]);
});

test('a citation of nothing keeps a mark without a reference', () => {
	expect(makeMarks([{ id: 'nobody#x' }], 0, references)).toEqual([
		{ id: 'nobody#x', reference: undefined, claims: [], places: ['cite-0'] },
	]);
});
