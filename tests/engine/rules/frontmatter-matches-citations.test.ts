import { expect, test } from 'vitest';
import { frontmatterMatchesCitations } from '../../../src/engine/rules/frontmatter-matches-citations.ts';
import { findInFiles } from '../../support.ts';

const page = `---
title: Editing
sources: [manual, primer]
---

Quill has modes [@survey#modes].
`;

const both = [
	'topics/editing.mdx:3 Unexpected source `manual`, expected only those the page cites',
	'topics/editing.mdx:3 Unexpected source `primer`, expected only those the page cites',
	'topics/editing.mdx:6 Unexpected citation of `survey`, expected a source listed in `sources`',
];

test.each([
	['compares the sources of a page with those it cites', page, both],
	[
		'does so beside a field that is wrong',
		page.replace('title: Editing', 'title: [Editing]'),
		both,
	],
	['does not judge a text that cannot be read', page.replace('Quill', '<b>Quill'), []],
	['does not judge by a frontmatter that cannot be read', page.replace('Editing', '"Editing'), []],
])('%s', (_, text, expected) => {
	const found = findInFiles(frontmatterMatchesCitations, { 'topics/editing.mdx': text });
	expect(found).toEqual(expected);
});
