import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addClaims, addQuestion } from '../../src/draft/add.ts';
import { hardText, readBack } from './support.ts';

const claim = { id: 'new', fields: { question: 'q/q', answer: 'yes', basis: 'asserted' } };
const written = ['new:', '  question: q/q', '  answer: yes', '  basis: asserted'];
const flow = 'new: { question: q/q, answer: yes, basis: asserted }';
const at = (indent: number) => written.map((line) => `${' '.repeat(indent)}${line}\n`).join('');

test.each([
	['without claims', 'title: t\n', `title: t\nclaims:\n${at(2)}`],
	['without an end of line', 'title: t', `title: t\nclaims:\n${at(2)}`],
	['with no claim yet', 'claims: {} # none\ntitle: t\n', `claims: # none\n${at(2)}title: t\n`],
	['with an empty key', 'claims:\n\n# end\n', `claims:\n${at(2)}\n# end\n`],
	[
		'with claims before other keys',
		'claims:\n    a: { question:   "q/q" }   # one\n\ntitle: t\n',
		`claims:\n    a: { question:   "q/q" }   # one\n${at(4)}\ntitle: t\n`,
	],
	[
		'with comments at the end of the claims',
		'claims:\n  a:\n    basis: x\n\n    # of a\n  # of claims\n\n# of the file\n',
		`claims:\n  a:\n    basis: x\n\n    # of a\n  # of claims\n${at(2)}\n# of the file\n`,
	],
	[
		'with blank lines between claims',
		'claims:\n  a:\n    basis: x\n\n  b:\n    basis: x\n',
		`claims:\n  a:\n    basis: x\n\n  b:\n    basis: x\n\n${at(2)}`,
	],
	[
		'that ends in folded text',
		'claims:\n  a:\n    gist: >-\n      one\n      two\n\n\ntitle: t\n',
		`claims:\n  a:\n    gist: >-\n      one\n      two\n${at(2)}\n\ntitle: t\n`,
	],
	[
		'in brackets',
		'{ "title": "t", "claims": { "a": { "basis": "x" }, } }\n',
		`{ "title": "t", "claims": { "a": { "basis": "x" }, ${flow}, } }\n`,
	],
	['in brackets without claims', '{ title: t }\n', `{ title: t, claims: { ${flow} } }\n`],
	['in brackets with no claim', '{ claims: {}, a: b }\n', `{ claims: { ${flow} }, a: b }\n`],
	[
		'with the line ends of Windows',
		'title: t\r\nclaims:\r\n  a:\r\n    basis: x\r\n',
		`title: t\r\nclaims:\r\n  a:\r\n    basis: x\r\n${at(2).replaceAll('\n', '\r\n')}`,
	],
	['with a byte order mark', '\uFEFFtitle: t\n', `\uFEFFtitle: t\nclaims:\n${at(2)}`],
])('adds a claim to a source %s', (_which, text, expected) => {
	expect(addClaims(text, [claim])).toBe(expected);
});

test('adds any claim to each shipped source and leaves all the rest as it is', () => {
	for (const name of readdirSync('content/sources')) {
		const text = readFileSync(`content/sources/${name}`, 'utf8');
		const [gist = ''] = fc.sample(hardText, 1);
		const fields = { ...claim.fields, gist };
		const added = addClaims(text, [{ id: 'quite-new', fields }]);
		const before = Object(readBack(text));
		const claims = { ...before.claims, 'quite-new': fields };
		expect(readBack(added)).toEqual({ ...before, claims });
		expect(restOf(text, added)).toBe(text);
	}
});

test('adds a question after the others, apart from them by a line', () => {
	const draft = {
		id: 'editing/undo',
		fields: {
			ask: 'How far does it undo?',
			aliases: ['undo', 'redo: history'],
			'varies-by': 'version',
			given: { mode: ['insert', 'normal'] },
			answer: {
				type: 'choice',
				options: {
					all: 'All the way',
					one: { label: 'One step', aliases: ['single'] },
					none: 'No',
				},
			},
			'review-every': 'P12M',
		},
	};
	const text = `undo:
  ask: How far does it undo?
  aliases: [undo, 'redo: history']
  varies-by: version
  given: { mode: [insert, normal] }
  answer:
    type: choice
    options:
      all: All the way
      one: { label: One step, aliases: [single] }
      none: No
  review-every: P12M
`;
	expect(addQuestion(undefined, draft)).toBe(text);
	expect(addQuestion('# Editing\ntabs: { ask: Tabs? }\n# last\n', draft)).toBe(
		`# Editing\ntabs: { ask: Tabs? }\n# last\n\n${text}`,
	);
});

test('refuses a file it cannot read, and one that is no map', () => {
	expect(() => addClaims('title: [', [claim])).toThrow('Unexpected YAML');
	expect(() => addClaims('- a\n', [claim])).toThrow('Unexpected text or list');
	expect(() => addClaims('claims: [a]\n', [claim])).toThrow(
		'Unexpected text or list under `claims`',
	);
	expect(() => addClaims('a: b\n', [{ id: 'c', fields: { gist: 'a\u0007' } }])).toThrow(
		'Unexpected control character in `c.gist`',
	);
});

/** What is left of the longer text without the stretch that was put into it. */
function restOf(text: string, longer: string): string {
	let start = 0;
	while (start < text.length && text[start] === longer[start]) start++;
	return longer.slice(0, start) + longer.slice(start + longer.length - text.length);
}
