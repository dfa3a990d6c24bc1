import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { basisSchema } from '../../src/model/claim.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { offerQuestions } from '../../src/site/guide/completion.ts';
import { makeLibrary } from '../../src/site/knowledge.ts';
import { openWorkspace } from './workspace.ts';

const file = 'content/sources/leaflet.yaml';

const draft = `title: A leaflet
kind: article
claims:
  first:
    question: 
    subject: 
  modes:
    question: editing/modes
    subject: quill
    answer: 
    basis: 
    scope: { given: { disk: ssd } }
    gits: It has modes.
`;

test('completes the questions, subjects, options and bases, each with its words', async () => {
	const editor = await openWorkspace();
	await editor.open(file, draft);
	const questions = await editor.complete(file, { line: 4, character: 14 });
	expect(questions).toMatchObject({
		'editing/modes': 'Does a key mean different things at different times?',
		'speed/faster-start': 'Which starts faster?',
	});
	expect(await editor.complete(file, { line: 5, character: 13 })).toEqual({
		nib: 'Nib & <b>Sons</b>',
		quill: 'Quill',
	});
	expect(await editor.complete(file, { line: 9, character: 12 })).toMatchObject({
		modal: 'Yes, it has modes',
		modeless: 'No, a key is a key',
	});
	expect(Object.keys(await editor.complete(file, { line: 10, character: 11 }))).toEqual([
		...basisSchema.options,
	]);
});

test('the page about contributing shows what is offered', async () => {
	const editor = await openWorkspace();
	await editor.open(file, draft.replace('question: \n', 'question: editing/\n'));
	const offered = await editor.complete(file, { line: 4, character: 22 });
	const reading = readKnowledge('tests/fixtures/editors');
	const library = makeLibrary(reading.knowledge, check(reading, { asOf: '2025-01-01' }));
	const { shown, total } = offerQuestions('editing', library, 2);
	expect(shown.map(({ id, words }) => [id, offered[id] === words])).toEqual([
		['editing/commands', true],
		['editing/license-year', true],
	]);
	expect(Object.keys(offered).filter((id) => id.startsWith('editing/'))).toHaveLength(total);
});

test('completes the keys of a source, and says what each is', async () => {
	const editor = await openWorkspace();
	await editor.open(file, 'title: A leaflet\n\n');
	const keys = await editor.complete(file, { line: 1, character: 0 });
	expect(Object.keys(keys)).toEqual(
		expect.arrayContaining(['kind', 'issued', 'speaks-for', 'derived-from', 'claims']),
	);
	expect(keys['speaks-for']).toContain('Subjects whose maker publishes it.');
	expect(await editor.hover(file, { line: 0, character: 2 })).toContain('Its title, as published.');
});

test('marks what cannot be right where it stands', async () => {
	const editor = await openWorkspace();
	const problems = await editor.open(file, draft);
	const wrong = problems.map(({ message, range: { start } }) => `${start.line + 1}: ${message}`);
	expect(wrong).toEqual(
		expect.arrayContaining([
			'5: Unexpected id, expected one that this knowledge base has',
			'12: Property disk is not allowed.',
			'13: Property gits is not allowed.',
		]),
	);
});

test.each(['tests/fixtures/editors', 'content'])('finds nothing wrong in %s', async (folder) => {
	const editor = await openWorkspace(folder);
	const files = [
		'kb.yaml',
		...['subjects', 'questions', 'sources'].flatMap((part) =>
			readdirSync(join(folder, part))
				.filter((name) => name.endsWith('.yaml'))
				.map((name) => `${part}/${name}`),
		),
	];
	const problems = await Promise.all(
		files.map((path) => editor.open(`content/${path}`, readFileSync(join(folder, path), 'utf8'))),
	);
	expect(files.filter((_, index) => problems[index]?.length !== 0)).toEqual([]);
});
