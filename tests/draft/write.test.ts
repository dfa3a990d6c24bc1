import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimKeys, questionKeys, sourceKeys } from '../../src/draft/draft.ts';
import { writeSource } from '../../src/draft/write.ts';
import { claimSchema } from '../../src/model/claim.ts';
import { questionSchema } from '../../src/model/question.ts';
import { sourceRecordSchema } from '../../src/model/source.ts';
import { hardText, readBack } from './support.ts';

test('writes the fields that the model knows, in its order', () => {
	expect(claimKeys).toEqual(Object.keys(claimSchema.shape));
	expect(sourceKeys).toEqual(Object.keys(sourceRecordSchema.shape));
	expect(questionKeys).toEqual(Object.keys(questionSchema.shape));
});

test('writes a source the way a person would', () => {
	const text = writeSource({
		id: 'example-2024',
		fields: {
			note: 'A long remark that takes more than one line, so that it has to be folded where a person would break the line, between words.',
			title: 'Graphs: an overview',
			kind: 'article',
			authors: [{ family: "O'Neil", given: 'Ada' }, { literal: 'The team, all of it' }],
			publisher: '',
			issued: '2024',
			url: 'https://example.org/graphs#top',
			'speaks-for': ['quill', 'nib'],
			'derived-from': [],
		},
		claims: [
			{
				id: 'quill-modes',
				fields: {
					scope: { versions: '2.10', period: undefined, given: { device: 'gpu' } },
					question: 'editing/modes',
					subject: 'quill',
					answer: 'yes',
					basis: 'measured',
					at: '§2, ¶3',
					gist: "It has modes; they're: normal and insert.",
					checked: '2024-05-01',
				},
			},
			{
				id: 'nib-tools',
				fields: {
					question: 'editing/tools',
					subject: 'nib',
					answer: { includes: ['a-tool', 'b-tool'], excludes: [], only: 'true' },
					scope: { given: {} },
					basis: 'asserted',
				},
			},
		],
	});
	expect(text).toMatchInlineSnapshot(`
		"title: 'Graphs: an overview'
		kind: article
		authors:
		  - { family: O'Neil, given: Ada }
		  - { literal: 'The team, all of it' }
		issued: 2024
		url: https://example.org/graphs#top
		speaks-for: [quill, nib]
		note: >-
		  A long remark that takes more than one line, so that it has to be folded where a person would break the line,
		  between words.
		claims:
		  quill-modes:
		    question: editing/modes
		    subject: quill
		    answer: yes
		    scope: { versions: '2.10', given: { device: gpu } }
		    basis: measured
		    at: §2, ¶3
		    gist: "It has modes; they're: normal and insert."
		    checked: 2024-05-01
		  nib-tools:
		    question: editing/tools
		    subject: nib
		    answer: { includes: [a-tool, b-tool], only: true }
		    basis: asserted
		"
	`);
});

test('writes the shipped sources with the values they have, half of them byte for byte', () => {
	const texts = readdirSync('content/sources').map((name) =>
		readFileSync(`content/sources/${name}`, 'utf8').replaceAll('\r\n', '\n'),
	);
	const written = texts.map((text) => writeAgain(text));
	expect(written.map(readBack)).toEqual(texts.map(readBack));
	const same = texts.filter((text, index) => text === written[index]);
	expect(same.length).toBeGreaterThan(texts.length / 2);
});

test('writes every text so that it is read as what it is', () => {
	fc.assert(
		fc.property(hardText, hardText, hardText, (one, two, three) => {
			const fields = {
				title: one,
				kind: two,
				authors: [{ family: one, given: two }, { literal: three }],
				issued: three,
				url: one,
				'speaks-for': [two, three],
				note: `${one} ${two} ${three}`,
			};
			const claim = {
				question: one,
				subject: two,
				answer: { includes: [one, two], excludes: [three] },
				scope: { versions: two, period: one, given: { device: three } },
				basis: three,
				gist: one,
			};
			const text = writeSource({ id: 'any', fields, claims: [{ id: 'any', fields: claim }] });
			expect(readBack(text)).toEqual({ ...fields, claims: { any: claim } });
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	['title', { title: 'A bell \u0007' }],
	['note', { note: 'One line\r\nand another' }],
	['authors.1.literal', { authors: [{ literal: 'Ada' }, { literal: 'half \ud83d' }] }],
	['speaks-for.0', { 'speaks-for': ['\u0085'] }],
])('refuses a control character in `%s`', (field, fields) => {
	expect(() => writeSource({ id: 'any', fields, claims: [] })).toThrow(
		new Error(`Unexpected control character in \`${field}\`, expected text`),
	);
});

test.each([
	['yes', 'yes'],
	['2.10', "'2.10'"],
	['2024-05', "'2024-05'"],
	['true', "'true'"],
	['~78', '~78'],
	['<=2.3', '<=2.3'],
	['>70', "'>70'"],
	['a > b', 'a > b'],
	['- a', "'- a'"],
	['a: b', "'a: b'"],
	['a:b', 'a:b'],
	['a #b', "'a #b'"],
	['"a"', `'"a"'`],
	["'a'", `"'a'"`],
	["it's", "it's"],
	['one\ttwo', "'one\ttwo'"],
	['one\n\ntwo', '|-\n      one\n\n      two'],
	['one\n', '"one\\n"'],
	['\u202Eone', '"\\u202eone"'],
	['שלום 👋', 'שלום 👋'],
])('writes the answer %j as %s', (answer, written) => {
	const fields = { question: 'q/q', answer };
	expect(writeSource({ id: 's', fields: { title: 't' }, claims: [{ id: 'c', fields }] })).toBe(
		`title: t\nauthors: []\nclaims:\n  c:\n    question: q/q\n    answer: ${written}\n`,
	);
});

function writeAgain(text: string): string {
	const { claims = {}, ...fields } = Object(readBack(text));
	const drafts = Object.entries(claims).map(([id, claim]) => ({ id, fields: Object(claim) }));
	return writeSource({ id: 'any', fields, claims: drafts });
}
