import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { reportSchema } from '../../src/model/report.ts';
import { describeSource, makeFolder } from './folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const dispute = { 'sources/letter.yaml': describeSource('Letter', 'session') };

async function run(...args: string[]) {
	return check.run(args, settings);
}

async function report(...args: string[]) {
	const { text } = await run('--format', 'json', ...args);
	return reportSchema.parse(JSON.parse(text));
}

test('ends with 0 when sources agree', async () => {
	const text = 'No findings in 3 questions, 2 sources, 6 claims\n';
	expect(await run('--content', makeFolder())).toEqual({ text, code: 0 });
	expect(await run('--content', makeFolder(), '--strict')).toEqual({ text, code: 0 });
});

test('ends with 1 on a dispute, and shows both sides', async () => {
	const folder = makeFolder(dispute);
	const { text, code } = await run('--content', folder);
	expect(text).toContain(`${folder}/sources/letter.yaml:11:13`);
	expect(text).toContain(`${folder}/sources/handbook.yaml:11:13`);
	expect(text).toContain('  error  no-unacknowledged-dispute\n');
	expect(text).toMatch(/ 11 │ {5}answer: (?:session|all)\n/u);
	expect(code).toBe(1);
});

test('fails on warnings when asked to be strict', async () => {
	const kb = `title: Editors
description: Two text editors.
subjects: [alder, birch]
rules: { no-unacknowledged-dispute: { severity: warning, reason: They are old. } }
`;
	const folder = makeFolder({ ...dispute, 'kb.yaml': kb });
	expect(await run('--content', folder)).toMatchObject({ code: 0 });
	expect(await run('--content', folder, '--strict')).toMatchObject({ code: 1 });
});

test('takes the day from the call, else from the knowledge base, else from the clock', async () => {
	const folder = makeFolder();
	const undated = 'title: Editors\ndescription: Two.\nsubjects: [alder, birch]\n';
	const days = [
		await report('--content', folder, '--as-of', '2025-06-01'),
		await report('--content', folder),
		await report('--content', makeFolder({ 'kb.yaml': undated })),
	].map(({ asOf }) => asOf);
	expect(days).toEqual(['2025-06-01', '2026-11-20', '2026-11-21']);
});

test('prints the report as JSON', async () => {
	const { verdicts } = await report('--content', makeFolder());
	const verdict = verdicts.find(({ subject, question }) => {
		return subject === 'alder' && question === 'editing/undo';
	});
	expect(verdict).toMatchObject({ status: 'agreed', answer: 'all', given: {} });
});

test.each([
	[
		['--format', 'jsn'],
		'Unexpected `--format jsn`, expected one of `pretty`, `json`, `sarif`, `github`, `markdown`',
		'Did you mean `json`? Run `kb check --help` to see what each option means.',
	],
	[
		['--format', 'constructor'],
		'Unexpected `--format constructor`, expected one of `pretty`, `json`, `sarif`, `github`, `markdown`',
		'Run `kb check --help` to see what each option means.',
	],
	[
		['--as-of', 'yesterday'],
		'Unexpected `--as-of yesterday`, expected a day such as `2026-11-20`',
		'Write year, month and day, in this order.',
	],
])('refuses %j', async (args, message, help) => {
	expect(await run(...args)).toEqual({ text: `${message}\n\n  help: ${help}\n`, code: 2 });
});

test('throws an error with a hint when there is no folder', async () => {
	await expect(run()).rejects.toMatchObject({
		name: 'UnreadableFolder',
		help: expect.stringMatching(/\.$/u),
	});
});

test('shows no file from outside the folder', async () => {
	const outside = makeFolder({ 'secret.yaml': 'name: Secret\nsecret: yes\n' });
	const folder = makeFolder();
	symlinkSync(join(outside, 'secret.yaml'), join(folder, 'subjects/cedar.yaml'));
	writeFileSync(
		join(folder, 'kb.yaml'),
		'title: Editors\ndescription: Two.\nsubjects: [alder, cedar]\n',
	);
	const { text } = await run('--content', folder);
	expect(text).not.toMatch(/ │ .*secret/iu);
});
