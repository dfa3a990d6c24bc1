import { expect, test } from 'vitest';
import { findNotation, readBibliography } from '../../../scripts/new/bibliography.ts';
import { formatBibtex } from '../../../src/bibliography/bibtex.ts';
import { formatCsl } from '../../../src/bibliography/csl.ts';
import { formatRis } from '../../../src/bibliography/ris.ts';

const bibtex = `% exported
@string{press = "Example Press"}
@inproceedings{doe2019,
  title = {Undo Trees: An {Alder} Story},
  author = {Doe, Jo and {The Birch Team}},
  booktitle = {Proceedings of Editing},
  publisher = press,
  year = 2019, month = dec,
  doi = {10.1000/undo},
  pages = {1--10},
  version = {2}
}
`;
const ris = `TY  - JOUR
TI  - Undo trees
AU  - Doe, Jo
JO  - Journal of Editors
PY  - 2021/03/04
UR  - https://example.org/undo
SP  - 12
ER  - 
`;
const csl = {
	id: 'doe',
	type: 'post-weblog',
	title: 'Undo <i>trees</i>',
	author: [
		{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' },
		{ literal: 'Team' },
	],
	issued: { 'date-parts': [[2020, 5]], circa: true },
	URL: 'https://example.org/undo',
	'container-title': 'Example Weekly',
	version: '2.1',
};

test('reads BibTeX, and says what it does not carry over', async () => {
	expect(await readBibliography(bibtex, 'a.bib')).toEqual({
		fields: {
			title: 'Undo Trees: An Alder Story',
			kind: 'paper',
			authors: [{ family: 'Doe', given: 'Jo' }, { literal: 'The Birch Team' }],
			publisher: 'Example Press',
			issued: '2019-12',
			url: 'https://doi.org/10.1000/undo',
		},
		lost: ['`booktitle`', '`pages`', '`version`'],
	});
});

test('reads RIS', async () => {
	expect(await readBibliography(ris, 'a.ris')).toEqual({
		fields: {
			title: 'Undo trees',
			kind: 'paper',
			authors: [{ family: 'Doe', given: 'Jo' }],
			publisher: 'Journal of Editors',
			issued: '2021-03-04',
			url: 'https://example.org/undo',
		},
		lost: ['`SP`'],
	});
});

test('reads what is said of a conference in RIS', async () => {
	const conference = `TY  - CONF
T1  - Undo trees
AU  - Doe, Jo
PY  - 2017///
T2  - Proceedings of Editing
PB  - Example Press
DO  - 10.1000/undo
C1  - custom
ER  -
`;
	expect(await readBibliography(conference, 'a.ris')).toEqual({
		fields: {
			title: 'Undo trees',
			kind: 'paper',
			authors: [{ family: 'Doe', given: 'Jo' }],
			publisher: 'Example Press',
			issued: '2017',
			url: 'https://doi.org/10.1000/undo',
		},
		lost: ['`T2`', '`C1`'],
	});
});

test('reads CSL-JSON, one entry or a list of one', async () => {
	const found = {
		fields: {
			title: 'Undo trees',
			kind: 'article',
			authors: [{ family: 'van den Berg', given: 'Ada' }, { literal: 'Team' }],
			publisher: 'Example Weekly',
			issued: '2020-05~',
			url: 'https://example.org/undo',
		},
		lost: ['`version`'],
	};
	expect(await readBibliography(JSON.stringify(csl), 'a.json')).toEqual(found);
	expect(await readBibliography(JSON.stringify([csl]), 'a.json')).toEqual(found);
});

test.each([
	['bibtex', formatBibtex],
	['ris', formatRis],
	['json', formatCsl],
])('reads the %s that is exported here', async (notation, format) => {
	const fields = {
		title: 'Undo trees: a story',
		authors: [{ family: 'Doe', given: 'Jo' }],
		publisher: 'Example Press',
		issued: '2021-03-04',
		url: 'https://example.org/undo',
	};
	const lists = { 'speaks-for': [], 'derived-from': [], claims: [] };
	const text = format([{ ...fields, ...lists, id: 'doe-2021', kind: 'book' }]);
	expect(findNotation(text)).toBe(notation);
	expect((await readBibliography(text, 'a')).fields).toMatchObject({ ...fields, kind: 'book' });
});

test('takes the entry that is named, of several', async () => {
	const two = `${bibtex}@misc{two, title = {Two}, note = {remark}}\n`;
	expect(await readBibliography(two, 'a.bib', 'two')).toEqual({
		fields: { title: 'Two' },
		lost: ['`note`'],
	});
	await expect(readBibliography(two, 'a.bib')).rejects.toMatchObject({
		message: 'Unexpected `a.bib` with 2 entries, expected one',
		help: 'Name one with `--entry`: `doe2019`, `two`.',
	});
	await expect(readBibliography(two, 'a.bib', 'three')).rejects.toMatchObject({
		message: 'Unexpected `--entry three`, expected an entry of `a.bib`',
	});
});

test.each(['{"a": 1}', '[]', '{', '@article{', '[1, null]', 'TY  - '])(
	'refuses %j',
	async (text) => {
		await expect(readBibliography(text, 'a')).rejects.toMatchObject({ name: 'Refusal' });
	},
);

test.each([
	['2020', '2020'],
	['2020-05-12', '2020-05-12'],
	['issued 2020', undefined],
	['not-a-date', undefined],
])('reads the date %s', async (raw, issued) => {
	const text = JSON.stringify({ title: 'T', issued: { raw } });
	expect((await readBibliography(text, 'a')).fields.issued).toBe(issued);
});

test('makes nothing of hostile fields', async () => {
	const hostile = {
		title: 'T\u202E\u0007 \n two',
		publisher: 'P'.repeat(2000),
		URL: 'javascript:alert(1)',
		author: [{}, 3, null, { family: '\u0000' }, { given: 'Ada' }],
		issued: { 'date-parts': [['x', {}]] },
		type: '__proto__',
	};
	expect((await readBibliography(JSON.stringify(hostile), 'a')).fields).toEqual({
		title: 'T two',
		authors: [{ literal: 'Ada' }],
	});
});
