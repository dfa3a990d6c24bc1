import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@inquirer/testing/vitest';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../folder.ts';
import { makePage, readFolder, runNew } from './support.ts';

type Step = readonly [message: string, ...keys: string[]];

/** Answers prompts in order: each by a part of its message, then what is typed or pressed, and Enter. */
async function answer(...steps: readonly Step[]): Promise<void> {
	for (const [message, ...keys] of steps) {
		while (!screen.getScreen().includes(message)) await screen.next();
		for (const key of keys) await press(key);
		screen.keypress('enter');
	}
}

/** Checks what a prompt says of an answer that does not fit, and takes the answer back. */
async function refuse(message: string, typed: string, expected: string): Promise<void> {
	await answer([message, typed]);
	while (!screen.getScreen().includes(expected)) await screen.next();
	typed.split('').forEach(() => screen.keypress('backspace'));
}

async function press(key: string): Promise<void> {
	const [, name] = /^<(.+)>$/u.exec(key) ?? [];
	if (name !== undefined) return screen.keypress(name);
	screen.type(key);
	if (screen.getScreen().includes('type to search')) await screen.next();
}

beforeEach(() => {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
	vi.restoreAllMocks();
});

test('asks for a source and a claim of it', async () => {
	const folder = makeFolder();
	const running = runNew('source', [], folder, true);
	await answer(
		['Title', 'A year: with Alder'],
		['Kind', '<down>', '<down>'],
		['Authors', 'Doe, Jo; The team'],
		['Publisher', 'Example Weekly'],
		['Published', '2024-05'],
		['Read on'],
		['Address', 'https://example.org/year'],
		['Whose maker publishes it?', '<space>'],
		['Does it republish, or rest on, a source that is here?', 'y'],
		['Source', 'handb'],
		['Does it republish, or rest on, another source', 'n'],
		['Note'],
		['Id', '-two'],
		['Add a claim of it?', 'y'],
		['Question', 'deleted'],
		['Subject', '<down>'],
		['Are deleted files brought back?', '<down>'],
		['Basis', '<down>', '<down>'],
		['Place', 'p. 3'],
		['Gist', 'They are not.'],
		['Id of the claim'],
		['Add another claim?'],
		['Write '],
	);
	const { text, code } = await running;
	expect(readFolder(folder)['sources/doe-2024-two.yaml']).toBe(`title: 'A year: with Alder'
kind: repository
authors:
  - { family: Doe, given: Jo }
  - { literal: The team }
publisher: Example Weekly
issued: 2024-05
accessed: 2026-11-20
url: https://example.org/year
speaks-for: [alder]
derived-from: [handbook]
claims:
  birch-undo:
    question: files/undo
    subject: birch
    answer: no
    basis: reported
    at: p. 3
    gist: They are not.
`);
	expect(text).toMatch(/^Wrote .*doe-2024-two\.yaml\n\nNext, propose it:\n/u);
	expect(code).toBe(0);
});

test('asks only for what a page does not say, once that is found right', async () => {
	const folder = makeFolder();
	const page = join(folder, 'page.html');
	const head = '<meta property="og:title" content="A year"><meta name="author" content="Doe, Jo">';
	writeFileSync(page, makePage(`${head}<link rel="canonical" href="https://example.org/a">`));
	const running = runNew('source', [page, '--kind', 'article', '--note', 'Seen.'], folder, true);
	await answer(
		['Is that right?'],
		['Publisher'],
		['Published'],
		['Read on'],
		['Whose maker'],
		['Does it republish'],
		['Id'],
		['Add a claim', 'n'],
		['Write '],
	);
	expect((await running).code).toBe(0);
	expect(readFolder(folder)['sources/doe.yaml']).toBe(`title: A year
kind: article
authors:
  - { family: Doe, given: Jo }
accessed: 2026-11-20
url: https://example.org/a
note: Seen.
`);
});

test('lets what a page says be corrected', async () => {
	const folder = makeFolder();
	const page = join(folder, 'page.html');
	writeFileSync(page, makePage('<title>A year</title><meta name="author" content="Doe, Jo">'));
	const args = [
		page,
		'--kind',
		'article',
		'--url',
		'https://example.org/a',
		'--speaks-for',
		'alder',
	];
	const running = runNew('source', [...args, '--note', 'N', '--dry-run'], folder, true);
	await answer(
		['Is that right?', 'n'],
		['Title', ' later'],
		['Authors', '; Roe, Ann'],
		['Publisher'],
		['Published'],
		['Read on'],
		['Does it republish'],
		['Id'],
		['Add a claim', 'n'],
	);
	const { text } = await running;
	expect(text).toContain('    title: A year later\n');
	expect(text).toContain('      - { family: Roe, given: Ann }\n');
});

const scoped = `kind:
  ask: Which kind is it?
  varies-by: version
  given: { device: [cpu, gpu], mode: [fast, slow] }
  answer: { type: choice, options: { big: A big one, small: A small one } }
number: { ask: How many files?, varies-by: date, answer: { type: quantity, unit: files } }
tools: { ask: Which tools?, answer: { type: set, options: { search: Search, diff: Compare } } }
free: { ask: Which words?, answer: { type: set } }
faster: { ask: Which is faster?, about: [alder, birch], answer: { type: order } }
`;
const released = 'name: Alder\nreleases: { "1.0": 2020-01-01, "2.0": 2022-01-01 }\n';
const rest: Step[] = [
	['Basis'],
	['Place'],
	['Gist'],
	['Checked'],
	['Id of the claim'],
	['Add another', 'n'],
	['Write '],
];

/** The claim that answers to prompts make. */
async function askForClaim(question: string, ...steps: Step[]): Promise<string> {
	const folder = makeFolder({ 'questions/all.yaml': scoped, 'subjects/alder.yaml': released });
	const before = readFolder(folder)['sources/letter.yaml'] ?? '';
	const running = runNew('claim', ['--source', 'letter', '--question', question], folder, true);
	await answer(...steps, ...rest);
	expect((await running).code).toBe(0);
	return readFolder(folder)['sources/letter.yaml']?.slice(before.length) ?? '';
}

test.each<[string, Step[], string]>([
	[
		'all/kind',
		[
			['Subject'],
			['Which kind', '<down>'],
			['Versions', '>=2.0'],
			['Conditions', '<space>'],
			['Which device?', '<down>'],
		],
		"    subject: alder\n    answer: small\n    scope: { versions: '>=2.0', given: { device: gpu } }\n",
	],
	[
		'all/number',
		[['Subject'], ['How many', '60..65'], ['Period', '2019/..']],
		'    subject: alder\n    answer: 60..65\n    scope: { period: 2019/.. }\n',
	],
	[
		'all/tools',
		[['Subject'], ['Which tools', '<down>', '<space>'], ['do not belong'], ['no others', 'y']],
		'    subject: alder\n    answer: { includes: [diff], only: true }\n',
	],
	[
		'all/free',
		[['Subject'], ['Which words', 'one, two'], ['do not belong', 'three'], ['no others', 'n']],
		'    subject: alder\n    answer: { includes: [one, two], excludes: [three] }\n',
	],
	['all/faster', [['Which is faster', 'birch > alder']], '    answer: birch > alder\n'],
])('asks for an answer to %s in the way that fits', async (question, steps, expected) => {
	const found = await askForClaim(question, ...steps);
	expect(found.replaceAll("'60..65'", '60..65')).toContain(
		`    question: ${question}\n${expected}    basis: measured\n    checked: 2026-11-20\n`,
	);
});

test('says at once what does not fit', async () => {
	const folder = makeFolder({ 'questions/all.yaml': scoped, 'subjects/alder.yaml': released });
	const before = readFolder(folder);
	const args = ['--source', 'letter', '--question', 'all/number', '--subject', 'alder'];
	const running = runNew('claim', args, folder, true);
	await refuse('How many', 'many', 'Expected a number');
	await answer(['How many', '7']);
	await refuse('Period', 'soon', 'Expected a stretch of time');
	await answer(['Period'], ['Basis'], ['Place']);
	await refuse('Gist', 'x'.repeat(281), 'Expected at most 280 characters, these are 281.');
	await answer(['Gist']);
	await refuse('Checked', '-1', 'Expected a day such as 2026-11-20.');
	await answer(['Checked']);
	await refuse('Id of the claim', '/../x', 'Expected lower case letters');
	await answer(['Id of the claim'], ['Add another', 'n'], ['Write ', 'n']);
	expect(await running).toEqual({ text: 'Nothing was written.\n', code: 0 });
	expect(readFolder(folder)).toEqual(before);
});

test('finds questions while somebody types', async () => {
	const folder = makeFolder();
	const running = runNew('claim', ['--source', 'letter', '--id', 'new'], folder, true);
	while (!screen.getScreen().includes('Question')) await screen.next();
	screen.type('session');
	while (screen.getScreen().includes('files/')) await screen.next();
	expect(screen.getScreen()).toContain('❯ How far back does undo reach?  editing/undo\n');
	await answer(['Question'], ['Subject', '<down>'], ['How far', '<down>']);
	await answer(...rest.filter(([message]) => message !== 'Id of the claim'));
	expect((await running).code).toBe(0);
	expect(readFolder(folder)['sources/letter.yaml']).toContain(
		'  new:\n    question: editing/undo\n    subject: birch\n    answer: all\n',
	);
});

test('warns of errors, and writes only when somebody insists', async () => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const args = [
		'--source',
		'letter',
		'--question',
		'files/large',
		'--subject',
		'alder',
		'--answer',
		'no',
	];
	const steps: Step[] = [...rest.slice(0, -1), ['The check finds errors.']];
	const first = runNew('claim', args, folder, true);
	await answer(...steps);
	expect(await first).toEqual({ text: 'Nothing was written.\n', code: 1 });
	expect(readFolder(folder)).toEqual(before);
	const second = runNew('claim', args, folder, true);
	await answer(...rest.slice(0, -1), ['The check finds errors.', 'y']);
	expect((await second).code).toBe(1);
	expect(readFolder(folder)['sources/letter.yaml']).toContain('\n  alder-large:\n');
});

test('asks for a question', async () => {
	const folder = makeFolder();
	const running = runNew('question', [], folder, true);
	await answer(
		['Question', 'Does it redo?'],
		['several subjects'],
		['for an answer'],
		['Option 1', 'All of it'],
		['Option 2', 'Nothing'],
		['Option 3'],
		['Nature'],
		['change?', '<down>'],
		['Aliases', 'repeat, again'],
		['Id', 'editing/redo'],
		['Write '],
	);
	expect((await running).code).toBe(0);
	expect(readFolder(folder)['questions/editing.yaml']).toMatch(
		/\n\nredo:\n {2}ask: Does it redo\?\n {2}aliases: \[repeat, again\]\n {2}varies-by: version\n {2}answer:\n {4}type: choice\n {4}options: \{ all-of-it: All of it, nothing: Nothing \}\n$/u,
	);
});
