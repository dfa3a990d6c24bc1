import { expect, test } from 'vitest';
import * as z from 'zod';
import { answerTypeSchema } from '../../src/model/answer.ts';
import type { Claim } from '../../src/model/claim.ts';
import { findExample, isCorrected, isDisputed } from '../../src/site/guide/example.ts';
import { describeFields, describeKinds } from '../../src/site/guide/fields.ts';
import { makeMistake } from '../../src/site/guide/mistake.ts';
import { proposeSource } from '../../src/site/guide/proposal.ts';
import { renderMarkdown } from '../../src/site/guide/render.ts';
import { documentedRecords } from '../../src/site/guide/tables.ts';
import { weighClaims } from '../../src/site/guide/weight.ts';
import { writeExample } from '../../src/site/guide/written.ts';
import { openFiles } from './library.ts';

const rival = `title: Quill in a day
kind: article
publisher: Example Post
issued: 2023-07
url: https://example.org/quill-in-a-day
claims:
  tabs: { question: editing/tabs, subject: quill, answer: yes, basis: asserted, at: Page 2 }
`;

test.each(documentedRecords)('the table of $id has the fields of its schema', ({ schema }) => {
	const { shape } = z.object({ shape: z.record(z.string(), z.custom<z.ZodType>()) }).parse(schema);
	expect(describeFields(schema).map(({ name, about }) => [name, about])).toEqual(
		Object.entries(shape).map(([name, field]) => [name, field.description]),
	);
});

test('a field tells what it takes, whether it must be there and what holds without it', () => {
	const schema = z.strictObject({
		word: z.enum(['a', 'b']).default('a').describe('A word.'),
		day: z.iso.date().describe('A day.'),
		links: z.array(z.url()).optional().describe('Links.'),
		either: z.union([z.string(), z.strictObject({})]).describe('One or the other.'),
		byId: z.record(z.string(), z.string()).default({}).describe('Some.'),
	});
	const base = { words: [], required: true, default: undefined };
	expect(describeFields(schema)).toEqual([
		{
			...base,
			name: 'word',
			takes: 'one of',
			words: ['a', 'b'],
			required: false,
			default: 'a',
			about: 'A word.',
		},
		{ ...base, name: 'day', takes: 'a day', about: 'A day.' },
		{ ...base, name: 'links', takes: 'a list', required: false, about: 'Links.' },
		{ ...base, name: 'either', takes: 'text or a map', about: 'One or the other.' },
		{ ...base, name: 'byId', takes: 'a map by id', required: false, about: 'Some.' },
	]);
});

test('every kind of answer is told, with the fields it has of its own', () => {
	const told = describeKinds(answerTypeSchema).map(({ type, fields }) => [
		type,
		...fields.map(({ name }) => name),
	]);
	expect(told).toEqual([
		['choice', 'options', 'compatible'],
		['flag'],
		['quantity', 'unit', 'tolerance'],
		['date'],
		['version'],
		['set', 'options'],
		['order'],
		['text'],
	]);
});

test('an example is one of the wanted kind, or there is none', () => {
	const library = openFiles({ 'sources/rival.yaml': rival });
	const corrected = findExample(library, [isDisputed, isCorrected]);
	expect(corrected?.verdict).toMatchObject({ question: 'editing/tabs', subject: 'quill' });
	expect(corrected?.claims.map(({ id }) => id)).toEqual([
		'almanac#quill-tabs',
		'manual#tabs',
		'rival#tabs',
		'survey#quill-tabs',
	]);
	expect(findExample(library, [isDisputed])).toBeUndefined();
	expect(findExample(library)?.verdict.status).toBe('agreed');
});

test('a base without claims has no example', () => {
	const sources = ['manual', 'primer', 'review', 'almanac', 'survey'].map((id) => [
		`sources/${id}.yaml`,
		'title: Nothing\nkind: book\n',
	]);
	expect(findExample(openFiles(Object.fromEntries(sources)))).toBeUndefined();
});

test('records that no file can hold are no example', () => {
	const claim = `{ question: editing/tabs, subject: quill, answer: yes, basis: asserted, gist: "a\\u0007" }`;
	const library = openFiles({ 'sources/rival.yaml': rival.replace(/\{.*\}/u, claim) });
	expect(findExample(library, [isCorrected])).toBeUndefined();
	expect(findExample(library)?.question.id).toBe('editing/modes');
});

test('an example is written as its files hold it', () => {
	const library = openFiles({ 'sources/rival.yaml': rival });
	const example = findExample(library, [isCorrected]);
	const files = example ? writeExample(example, library) : {};
	expect(Object.keys(files)).toEqual([
		'questions/editing.yaml',
		'sources/almanac.yaml',
		'sources/manual.yaml',
		'sources/rival.yaml',
		'sources/survey.yaml',
	]);
	expect(files['sources/rival.yaml']).toBe(`title: Quill in a day
kind: article
authors: []
publisher: Example Post
issued: 2023-07
url: https://example.org/quill-in-a-day
claims:
  tabs:
    question: editing/tabs
    subject: quill
    answer: yes
    basis: asserted
    at: Page 2
`);
});

test('a question is written with its options, and what is acknowledged on it', () => {
	const library = openFiles({
		'questions/editing.yaml': `modes:
  ask: Does it have modes?
  answer: { type: flag }
tabs:
  ask: Where does it show files?
  answer:
    type: choice
    options: { yes: In tabs, no: { label: Side by side, aliases: [split] } }
  disputes:
    - { between: [rival#tabs, almanac#quill-tabs], note: One looked at another window. }
`,
		'sources/rival.yaml': rival,
	});
	const example = findExample(library, [isCorrected]);
	const files = example ? writeExample(example, library) : {};
	expect(files['questions/editing.yaml']).toBe(`tabs:
  ask: Where does it show files?
  nature: fact
  varies-by: nothing
  answer:
    type: choice
    options: { yes: In tabs, no: { label: Side by side, aliases: [split] } }
  disputes:
    - between:
        - rival#tabs
        - almanac#quill-tabs
      note: One looked at another window.
`);
	const proposal = example && proposeSource(example, library);
	expect(proposal?.source).toBe('manual');
	expect(proposal?.diff.findings.gone.map(({ rule }) => rule)).toEqual([
		'no-unacknowledged-dispute',
	]);
});

test('the claims of an example stand in the order of their time, with their weight', () => {
	const library = openFiles({ 'sources/rival.yaml': rival });
	const example = findExample(library, [isCorrected]);
	const weighed = example ? weighClaims(example, library) : [];
	expect(weighed.map(({ source, weight }) => [source.id, source.issued, weight])).toEqual([
		['manual', '2023-06-01', 'Primary'],
		['rival', '2023-07', 'Ordinary'],
		['almanac', '2023-09', 'Ordinary'],
		['survey', '2023-10', 'Strong'],
	]);
});

test('a letter that is missing is found where it is missing', () => {
	const library = openFiles({ 'sources/rival.yaml': rival });
	const example = findExample(library, [isCorrected]);
	const mistake = example && makeMistake(example, library);
	expect(mistake?.finding).toMatchObject({
		rule: 'known-references',
		severity: 'error',
		message: 'Unexpected question `editing/tas`, expected a known one',
		help: 'Did you mean `editing/tabs`?',
		place: { file: 'sources/almanac.yaml', line: 9, column: 15 },
	});
	expect(mistake?.text.split('\n')[8]).toBe('    question: editing/tas');
});

test('a source proposed anew brings the comment that its pull request would get', async () => {
	const library = openFiles({ 'sources/rival.yaml': rival });
	const example = findExample(library, [isCorrected]);
	const proposal = example && proposeSource(example, library);
	expect(proposal?.markdown).toBe(
		`Changes from \`main\` to \`add-manual\`, as of 2025-01-01: 1 verdict changed; 1 claim added; 1 finding gone.

| Question | About | Before | After | Why |
| --- | --- | --- | --- | --- |
| \`editing/tabs\` | Quill | Disputed: the sources disagree, with most support for: no | Corrected: no | \`manual#tabs\` added |

<details><summary>1 claim added</summary>

- added \`manual#tabs\`

</details>

<details><summary>1 finding gone</summary>

- gone error \`no-unacknowledged-dispute\` at \`sources/almanac.yaml:11:13\`: Unexpected answer \`no\` about \`quill\`, expected \`yes\` as \`rival#tabs\` claims for the same scope

</details>
`,
	);
	const html = await renderMarkdown(proposal?.markdown ?? '');
	expect(html).toContain('<td><code>editing/tabs</code></td>');
	expect(html).toContain('<details><summary>1 claim added</summary>');
});

test('markup in names stays text in the comment', async () => {
	const library = openFiles({
		'subjects/quill.yaml': 'name: "<img src=x onerror=alert(1)> [a](javascript:b)"\n',
		'sources/rival.yaml': rival,
	});
	const example = findExample(library, [isCorrected, isDisputed]);
	const html = await renderMarkdown((example && proposeSource(example, library)?.markdown) ?? '');
	expect(html).toContain('&#x3C;img src=x onerror=alert(1)>');
	expect(html).not.toMatch(/<(?:img|a)\b/u);
});

test('claims that are no text are left to other examples', () => {
	const isSet = ({ answer }: Claim) => typeof answer !== 'string';
	const library = openFiles({
		'questions/editing.yaml': `modes:
  ask: Does it have modes?
  answer: { type: set }
tabs:
  ask: Does it show files in tabs?
  answer: { type: flag }
`,
		'sources/manual.yaml': `title: The Quill manual
kind: documentation
issued: 2023-06-01
url: https://example.org/quill/manual
claims:
  modes: { question: editing/modes, subject: quill, answer: [one, two], basis: documented }
`,
	});
	expect(library.claims('editing/modes').some(isSet)).toBe(true);
	expect(findExample(library)?.question.id).toBe('editing/tabs');
});
