import { expect, test } from 'vitest';
import { describeSource, makeFolder } from '../folder.ts';
import { readFolder, runNew } from './support.ts';

const claimed = [
	'--source',
	'letter',
	'--question',
	'files/undo',
	'--subject',
	'birch',
	'--basis',
	'reported',
];

const questions = `kind:
  ask: Which kind is it?
  varies-by: version
  given: { device: [cpu, gpu] }
  answer: { type: choice, options: { big: { label: A big one, aliases: [large] }, small: A small one } }
number: { ask: How many?, varies-by: date, answer: { type: quantity, unit: files } }
tools: { ask: Which tools?, answer: { type: set, options: { search: Search, diff: { label: Compare files } } } }
free: { ask: Which words?, answer: { type: set } }
begun: { ask: When was it begun?, answer: { type: date } }
since: { ask: Since which version?, answer: { type: version } }
said: { ask: What is said?, answer: { type: text } }
faster: { ask: Which is faster?, about: [alder, birch], answer: { type: order } }
`;
const subject =
	'name: Alder\nversioning: pep440\nreleases: { "1.0": 2020-01-01, "2.0": 2022-01-01 }\n';

/** What the answers of a claim are written as. */
async function writeClaim(args: readonly string[]): Promise<string> {
	const folder = makeFolder({ 'questions/all.yaml': questions, 'subjects/alder.yaml': subject });
	const before = readFolder(folder)['sources/letter.yaml'] ?? '';
	const call = ['--source', 'letter', '--id', 'new', '--basis', 'reported', ...args];
	const { text, code } = await runNew('claim', call, folder);
	const after = readFolder(folder)['sources/letter.yaml'] ?? '';
	if (code !== 0) return text.split('\n\n')[0] ?? '';
	expect(after.startsWith(before)).toBe(true);
	return after.slice(before.length).replace('    basis: reported\n', '');
}

test.each([
	[
		['all/kind', 'alder', 'small', '--versions', '>=1.0,<2.0', '--given', 'device=gpu'],
		"answer: small\n    scope: { versions: '>=1.0,<2.0', given: { device: gpu } }",
	],
	[['all/kind', 'alder', 'A big one'], 'answer: big'],
	[['all/kind', 'alder', 'large'], 'answer: big'],
	[
		['all/number', 'alder', '60..65', '--period', '2019/..'],
		"answer: '60..65'".replaceAll("'", '') + '\n    scope: { period: 2019/.. }',
	],
	[['all/number', 'alder', '~78'], 'answer: ~78'],
	[
		['all/tools', 'alder', 'Compare files,search', '--only'],
		'answer: { includes: [diff, search], only: true }',
	],
	[
		['all/tools', 'alder', 'diff', '--excludes', 'search'],
		'answer: { includes: [diff], excludes: [search] }',
	],
	[['all/free', 'alder', 'any thing', '--answer', 'two'], 'answer: { includes: [any thing, two] }'],
	[['all/begun', 'alder', '2015-11'], "answer: '2015-11'"],
	[['all/since', 'alder', '>=2.0'], "answer: '>=2.0'"],
	[['all/said', 'alder', 'So: it "says"'], `answer: 'So: it "says"'`],
])(
	'writes the answer to %j',
	async ([question = '', about = '', answer = '', ...more], expected) => {
		const found = await writeClaim([
			'--question',
			question,
			'--subject',
			about,
			'--answer',
			answer,
			...more,
		]);
		expect(found.replace(/'60\.\.65'/u, '60..65')).toBe(
			`  new:\n    question: ${question}\n    subject: ${about}\n    ${expected}\n`,
		);
	},
);

test('writes an order without a subject, with place, words and days', async () => {
	const more = [
		'--at',
		'p. 3',
		'--gist',
		'It is: faster',
		'--checked',
		'2026-01-02',
		'--passage',
		'p1:4@12/310:AAAAAA:AAAA',
	];
	expect(await writeClaim(['--question', 'all/faster', '--answer', 'birch > alder', ...more]))
		.toBe(`  new:
    question: all/faster
    answer: birch > alder
    at: p. 3
    gist: 'It is: faster'
    checked: 2026-01-02
    passage: p1:4@12/310:AAAAAA:AAAA
`);
});

test.each([
	[['all/kind', 'alder', 'tiny'], 'Unexpected `--answer tiny`, expected one of `big`, `small`'],
	[['all/kind', 'alder', 'big', '--answer', 'small'], 'Unexpected second answer'],
	[['all/kind', 'alder', 'big', '--versions', 'soon'], 'Unexpected `--versions soon`'],
	[
		['all/kind', 'alder', 'big', '--given', 'device=tpu'],
		'Unexpected `--given device=tpu`, expected one of `cpu`, `gpu`',
	],
	[
		['all/kind', 'alder', 'big', '--given', 'devise=gpu'],
		'Unexpected `--given devise=gpu`, expected one of `device`',
	],
	[
		['all/kind', 'alder', 'big', '--given', 'gpu'],
		'Unexpected `--given gpu`, expected `name=value`',
	],
	[['all/number', 'alder', 'many'], 'Unexpected `--answer many`, expected a number'],
	[['all/number', 'alder', '3', '--period', 'soon'], 'Unexpected `--period soon`'],
	[
		['all/kind', 'alder', 'big', '--given', 'constructor=gpu'],
		'Unexpected `--given constructor=gpu`, expected one of `device`',
	],
	[['all/number', 'alder', '3', '--given', 'a=b'], 'Unexpected `--given a=b`, expected none'],
	[['all/begun', 'alder', 'soon'], 'Unexpected `--answer soon`, expected an EDTF date'],
	[['files/large', 'alder', 'maybe'], 'Unexpected `--answer maybe`, expected `yes` or `no`'],
	[
		['files/large', 'cedar', 'yes'],
		'Unexpected `--subject cedar`, expected one of `alder`, `birch`',
	],
	[['all/faster', 'alder', 'alder > birch'], 'Unexpected `--subject alder`, expected none'],
	[
		['files/large', 'alder', 'yes', '--gist', 'x'.repeat(281)],
		'expected at most 280 characters, these are 281',
	],
	[['files/large', 'alder', 'yes', '--at', 'a\u0000'], 'expected text without control characters'],
	[['files/large', 'alder', 'yes', '--checked', '2026'], 'Unexpected `--checked 2026`'],
	[['files/large', 'alder', 'yes', '--basis', 'measurd'], 'Unexpected `--basis measurd`'],
])('refuses %j', async ([question = '', about = '', answer = '', ...more], message) => {
	const args = ['--question', question, '--subject', about, '--answer', answer, ...more];
	expect(await writeClaim(args)).toContain(message);
});

test.each([
	[['--source', 'leter'], 'Unexpected `--source leter`', 'Did you mean `letter`?'],
	[[], 'Unexpected end, expected `--source`', 'It says which source makes the claim.'],
	[[...claimed], 'Unexpected end, expected `--answer`', 'It says what the source says.'],
	[[...claimed, '--answer', 'no', '--id', 'undo'], 'Unexpected `--id undo`', 'Correct `--id`'],
	[[...claimed, '--answer', 'no', '--id', '../x'], 'Unexpected `--id ../x`', 'Correct `--id`'],
	[
		['--source', 'letter', '--question', 'large'],
		'Unexpected `--question large`',
		'Did you mean `files/large`?',
	],
])('refuses %j', async (args, message, help) => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const { text, code } = await runNew('claim', args, folder);
	expect(text).toContain(message);
	expect(text).toContain(`help: ${help}`);
	expect([code, readFolder(folder)]).toEqual([2, before]);
});

test('keeps all the rest of a file, and gives the claim an id that is free', async () => {
	const text = `# Kept\n${describeSource('Letter', 'all')}# End\n`.replace(
		'undo:',
		'birch-undo:   # odd',
	);
	const folder = makeFolder({ 'sources/letter.yaml': text });
	const { code } = await runNew('claim', [...claimed, '--answer', 'no'], folder);
	expect(code).toBe(0);
	expect(readFolder(folder)['sources/letter.yaml']).toBe(
		text.replace(
			'# End',
			'  birch-undo-2:\n    question: files/undo\n    subject: birch\n    answer: no\n    basis: reported\n# End',
		),
	);
});

test('says that a broken file has to be mended first', async () => {
	const folder = makeFolder({ 'sources/letter.yaml': 'title: T\nkind: book\nclaims: none\n' });
	const { text, code } = await runNew('claim', [...claimed, '--answer', 'no'], folder);
	expect(text).toBe(
		'Unexpected content in `sources/letter.yaml`, expected a file that can be added to\n\n  help: Run `kb check` and mend what it finds first.\n',
	);
	expect(code).toBe(2);
});
