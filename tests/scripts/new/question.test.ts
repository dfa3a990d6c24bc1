import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { readFolder, runNew } from './support.ts';

test('adds a question to its topic, and says how to answer it', async () => {
	const folder = makeFolder();
	const before = readFolder(folder)['questions/editing.yaml'];
	const { text, code } = await runNew(
		'question',
		[
			...['editing/redo', '--ask', 'Is there: redo?', '--type', 'choice', '--alias', 'repeat'],
			...['--option', 'yes=All of it', '--option', 'some=Some', '--varies-by', 'version'],
			...['--given', 'mode=insert,normal', '--review-every', 'P12M', '--nature', 'merit'],
		],
		folder,
	);
	expect(code).toBe(0);
	expect(readFolder(folder)['questions/editing.yaml']).toBe(`${before}
redo:
  ask: 'Is there: redo?'
  aliases: [repeat]
  nature: merit
  varies-by: version
  given: { mode: [insert, normal] }
  answer:
    type: choice
    options: { yes: All of it, some: Some }
  review-every: P12M
`);
	expect(text).toContain('A question needs an answer: kb new claim --question editing/redo\n');
});

test('shows what it adds to a file with the line ends of Windows as it is read', async () => {
	const file = 'questions/editing.yaml';
	const before = (readFolder(makeFolder())[file] ?? '').replaceAll('\n', '\r\n');
	const folder = makeFolder({ [file]: before });
	const args = ['editing/redo', '--ask', 'Redo?', '--type', 'flag'];
	const { text } = await runNew('question', args, folder);
	const added = ['', 'redo:', '  ask: Redo?', '  answer: { type: flag }', ''];
	expect(text).toContain(added.map((line) => `    ${line}`.trimEnd()).join('\n'));
	expect(readFolder(folder)[file]).toBe(before + added.join('\r\n'));
});

test('begins a topic', async () => {
	const folder = makeFolder();
	const order = ['--type', 'order', '--about', 'alder,birch', '--unit', ''];
	const { code } = await runNew(
		'question',
		['speed/faster', '--ask', 'Which?', ...order.slice(0, 4)],
		folder,
	);
	expect(code).toBe(0);
	expect(readFolder(folder)['questions/speed.yaml']).toBe(
		'faster:\n  ask: Which?\n  about: [alder, birch]\n  answer: { type: order }\n',
	);
});

const asked = ['editing/redo', '--ask', 'Redo?'];

test.each([
	[
		['editing/undo', '--ask', 'A', '--type', 'flag'],
		'Unexpected `editing/undo`, expected a question that is not there yet',
	],
	[['../undo', '--ask', 'A', '--type', 'flag'], 'Unexpected `../undo`, expected `topic/question`'],
	[['a/b/c', '--ask', 'A', '--type', 'flag'], 'Unexpected `a/b/c`'],
	[['--ask', 'A', '--type', 'flag'], 'Unexpected end, expected `--id`'],
	[['editing/redo'], 'Unexpected end, expected `--ask`'],
	[asked, 'Unexpected end, expected `--type`'],
	[[...asked, '--type', 'chioce'], 'Unexpected `--type chioce`'],
	[[...asked, '--type', 'choice'], 'Unexpected question, expected a sound one: `answer.options`: '],
	[
		[...asked, '--type', 'order'],
		'sound one: `answer.type`: Unexpected `order`, expected `about` beside it',
	],
	[[...asked, '--type', 'choice', '--option', 'A b=C'], 'Unexpected question'],
	[
		[...asked, '--type', 'choice', '--option', 'b'],
		'Unexpected `--option b`, expected `name=value`',
	],
	[
		[...asked, '--type', 'flag', '--review-every', 'often'],
		'`review-every`: expected a duration such as P18M',
	],
	[[...asked, '--type', 'flag', '--about', 'aldr'], 'Did you mean `alder`?'],
	[[...asked, '--type', 'flag', '--varies-by', 'weather'], 'Unexpected `--varies-by weather`'],
	[[...asked, '--type', 'flag', '--id', 'a/b'], 'Unexpected `--id a/b`'],
	[['a/b', 'c/d'], 'Unexpected `c/d`'],
])('refuses %j', async (args, message) => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const { text, code } = await runNew('question', args, folder);
	expect(text).toContain(message);
	expect(text).toMatch(/\n\n {2}help: [A-Z`].*\.\n$/u);
	expect([code, readFolder(folder)]).toEqual([2, before]);
});
