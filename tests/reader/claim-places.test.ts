import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/reader/folder.ts';
import { soundBase, withFolder } from '../support.ts';

const source = `title: Notes
kind: article
issued: 2024-01-01
url: https://example.org/notes
claims:
  plain:
    question: editing/tabs # a comment
    subject: quill
    answer: yes
    basis: asserted
    gist: |
      Over two
      lines.

  "quoted":
    question: editing/tabs
    subject: quill
    answer: "yes"
    basis: asserted
  "flow": { question: editing/tabs, subject: quill, answer: 'yes',
   basis: asserted }
  last: { question: editing/tabs,
    subject: nib, answer: no, basis: opinion }
`;

const inBrackets = `title: Notes
kind: article
issued: 2024-01-01
url: https://example.org/notes
claims: {
  plain: { question: editing/tabs, subject: quill, answer: yes, basis: asserted },
  'quoted': {
 question: editing/tabs, subject: nib, answer: no, basis: opinion }
 }
`;

/** Where fields of claims of a source are found, as `line:column-line:column`. */
function findPlaces(text: string, fields: readonly (readonly [claim: string, field: string])[]) {
	return withFolder({ ...soundBase, 'sources/notes.yaml': text }, (dir) => {
		const { locate } = readKnowledge(dir);
		return fields.map(([claim, field]) => {
			const place = locate({ kind: 'claim', id: `notes#${claim}` }, field);
			return `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
		});
	});
}

test('finds the fields of claims, however they are written', () => {
	expect(
		findPlaces(source, [
			['plain', ''],
			['plain', 'question'],
			['plain', 'gist'],
			['plain', 'scope.versions'],
			['quoted', ''],
			['quoted', 'answer'],
			['flow', 'basis'],
			['last', ''],
			['last', 'subject'],
		]),
	).toEqual([
		'6:3-6:8',
		'7:15-7:27',
		'12:7-13:13',
		'6:3-6:8',
		'15:4-15:10',
		'18:14-18:17',
		'21:11-21:19',
		'22:3-22:7',
		'23:14-23:17',
	]);
});

test('finds the fields of claims in brackets', () => {
	expect(
		findPlaces(inBrackets, [
			['plain', 'answer'],
			['quoted', ''],
			['quoted', 'question'],
			['quoted', 'scope'],
		]),
	).toEqual(['6:60-6:63', '7:4-7:10', '8:12-8:24', '7:4-7:10']);
});

test('finds what follows an anchor that is not allowed', () => {
	const text = source
		.replace('subject: quill', 'subject: &it quill')
		.replace('subject: nib', 'subject: *it');
	expect(
		findPlaces(text, [
			['plain', 'subject'],
			['last', 'subject'],
		]),
	).toEqual(['8:18-8:23', '23:14-23:17']);
});
