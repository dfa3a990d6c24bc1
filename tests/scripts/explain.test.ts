import { expect, test } from 'vitest';
import { explain } from '../../scripts/commands/explain.ts';
import { describeSource, makeFolder } from './folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

async function run(...args: string[]) {
	return explain.run(['--content', makeFolder(), ...args], settings);
}

test('tells the verdict on a question and a subject', async () => {
	expect(await run('editing/undo', 'alder')).toEqual({ text: undoInAlder(), code: 0 });
});

test.each(['Alder', 'al', 'ALDER'])('knows a subject as %s', async (subject) => {
	expect(await run('editing/undo', subject)).toEqual({ text: undoInAlder(), code: 0 });
});

test('takes a question without its topic where that is enough', async () => {
	const { text, code } = await run('large');
	expect(text).toMatch(/^Are large files opened in parts\?\nfiles\/large, as of 2026-11-20\n/u);
	expect(code).toBe(0);
});

test('gives the verdict of another day', async () => {
	const { text } = await run('editing/undo', 'alder', '--as-of', '2024-01-01');
	expect(text).toContain('as of 2024-01-01');
	expect(text).toContain('Unanswered: no source says.');
});

test('says when it does not rest on everything', async () => {
	const folder = makeFolder({ 'sources/note.yaml': 'title: [' });
	const { text, code } = await explain.run(
		['--content', folder, 'editing/undo', 'alder'],
		settings,
	);
	expect(text).toBe(
		`${undoInAlder()}\nNot everything in the folder could be read; \`kb check\` says what is left out here.\n`,
	);
	expect(code).toBe(0);
});

test('names both sides of a dispute', async () => {
	const folder = makeFolder({ 'sources/letter.yaml': describeSource('Letter', 'session') });
	const { text } = await explain.run(['--content', folder, 'editing/undo', 'alder'], settings);
	expect(text).toContain('Disputed: the sources disagree.');
	expect(text).toContain('One side, 1 source, gives the answer: To the start of the session.');
	expect(text).toContain('One side, 1 source, gives the answer: To the start of the file.');
});

test.each([
	[
		[],
		'Unexpected end, expected a question',
		'Write `kb explain QUESTION [SUBJECT]`; `kb explain --help` says more.',
	],
	[
		['large', 'alder', 'birch'],
		'Unexpected `birch`, expected one question and one subject at most',
		'Write `kb explain QUESTION [SUBJECT]`; `kb explain --help` says more.',
	],
	[
		['editing/und'],
		'Unexpected question `editing/und`, expected one of the 3 of this knowledge base',
		'Did you mean `editing/undo`? They are in the folder `questions`.',
	],
	[
		['lage'],
		'Unexpected question `lage`, expected one of the 3 of this knowledge base',
		'Did you mean `large`? They are in the folder `questions`.',
	],
	[
		['undo'],
		'Unexpected question `undo`, expected its topic before it',
		'Write one of `editing/undo`, `files/undo`.',
	],
	[
		['large', 'aldr'],
		'Unexpected subject `aldr`, expected one of `alder`, `birch`',
		'Did you mean `alder`? Subjects go by id, name or alias.',
	],
	[
		['large', '--as-of', '2024'],
		'Unexpected `--as-of 2024`, expected a day such as `2026-11-20`',
		'Write year, month and day, in this order.',
	],
])('refuses %j', async (args, message, help) => {
	expect(await run(...args)).toEqual({ text: `${message}\n\n  help: ${help}\n`, code: 2 });
});

function undoInAlder(): string {
	return `How far back does undo reach?
editing/undo, as of 2026-11-20

Alder
  Agreed: To the start of the file. Last confirmed: 2025-03-01.

  Why
    2 sources, 2 independent, for the answer: To the start of the file.
    One more independent source saying anything else would dispute it.

  For
    handbook#undo: To the start of the file
      “Handbook”, reported, 2025-03-01
    letter#undo: To the start of the file
      “Letter”, reported, 2025-03-01
`;
}
