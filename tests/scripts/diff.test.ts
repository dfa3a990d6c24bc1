import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Outcome } from '../../scripts/command.ts';
import { diff } from '../../scripts/commands/diff.ts';
import { tellFailure } from '../../scripts/failure.ts';
import { diffSchema } from '../../src/model/diff.ts';
import { git, makeTemporary } from '../scratch.ts';
import { describeSource, makeFolder } from './folder.ts';
import { runKb } from './run.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const dispute = { 'sources/letter.yaml': describeSource('Letter', 'session') };

/** A repository whose content folder is `docs/kb`, agreed in the first commit and disputed in the second. */
function makeRepository(): string {
	const root = makeTemporary();
	git(root, 'init', '--quiet');
	mkdirSync(join(root, 'docs'));
	cpSync(makeFolder(), join(root, 'docs/kb'), { recursive: true });
	commit(root, 'agreed');
	writeFileSync(join(root, 'docs/kb/sources/letter.yaml'), dispute['sources/letter.yaml']);
	commit(root, 'disputed');
	return root;
}

function commit(root: string, tag: string): void {
	git(root, 'add', '--all');
	git(root, 'commit', '--quiet', '--message', tag);
	git(root, 'tag', tag);
}

/** Compares, with a place of its own for temporary folders; none may be left there. */
async function compare(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
	const temporary = makeTemporary();
	for (const [name, value] of Object.entries({ ...env, TMPDIR: temporary })) {
		vi.stubEnv(name, value);
	}
	onTestFinished(() => {
		vi.unstubAllEnvs();
	});
	const outcome = await run(args);
	vi.unstubAllEnvs();
	expect(readdirSync(temporary)).toEqual([]);
	return outcome;
}

async function run(args: string[]): Promise<Outcome> {
	try {
		return await diff.run(args, settings);
	} catch (error) {
		return tellFailure(error);
	}
}

const turned = (from: string, to: string) => `Changes from ${from} to ${to}, as of 2026-11-20

Verdicts
  changed  editing/undo, Alder
    was  Agreed: To the start of the file
    is   Disputed: the sources disagree
    why  letter#undo changed

Claims
  changed  letter#undo: answer

Findings
  new   sources/handbook.yaml:11:13 error no-unacknowledged-dispute
    Unexpected answer \`all\` about \`alder\`, expected \`session\` as \`letter#undo\` claims for the same scope

1 verdict changed; 1 claim changed; 1 finding new
`;

test('compares two revisions, and ends with 1 on new errors', async () => {
	const content = join(makeRepository(), 'docs/kb');
	const ended = await compare(['agreed', 'disputed', '--content', content]);
	expect(ended).toEqual({ text: turned('agreed', 'disputed'), code: 1 });
});

test('compares a revision with the working folder', async () => {
	const content = join(makeRepository(), 'docs/kb');
	expect(await compare(['HEAD~1', '--content', content])).toEqual({
		text: turned('HEAD~1', content),
		code: 1,
	});
	const nothing = `Nothing changes from HEAD to ${content}, as of 2026-11-20.\n`;
	expect(await compare(['HEAD', '--content', content])).toEqual({ text: nothing, code: 0 });
});

test('finds the repository from any folder in it', async () => {
	const root = makeRepository();
	const args = ['diff', 'agreed', '--content', '..'];
	const ended = await runKb(args, { cwd: join(root, 'docs/kb/sources') });
	expect(ended).toEqual({ stdout: turned('agreed', '..'), stderr: '', code: 1 });
});

test('compares revisions of a content folder that is there no longer', async () => {
	const root = makeRepository();
	rmSync(join(root, 'docs'), { recursive: true });
	const args = ['agreed', 'disputed', '--content', join(root, 'docs/kb')];
	expect(await compare(args)).toEqual({ text: turned('agreed', 'disputed'), code: 1 });
});

test('compares folders without Git, and ends with 0 when errors are gone', async () => {
	const [base, head] = [makeFolder(dispute), makeFolder()];
	const { text, code } = await compare([base, head], { PATH: '' });
	expect(text).toMatch(/^Findings\n {2}gone {2}sources\/handbook\.yaml:11:13 error/mu);
	expect(code).toBe(0);
});

test('compares a folder that is the repository itself', async () => {
	const root = makeFolder();
	git(root, 'init', '--quiet');
	commit(root, 'agreed');
	writeFileSync(join(root, 'sources/letter.yaml'), dispute['sources/letter.yaml']);
	const ended = await compare(['agreed', '--content', root]);
	expect(ended).toEqual({ text: turned('agreed', root), code: 1 });
});

test('reads a revision as it was committed, whatever attributes and hooks say', async () => {
	const root = makeRepository();
	const content = join(root, 'docs/kb');
	writeFileSync(join(root, '.gitattributes'), 'docs export-ignore\n* text eol=crlf\n');
	symlinkSync('handbook.yaml', join(content, 'sources/again.yaml'));
	symlinkSync('/etc/hostname', join(content, 'sources/outside.yaml'));
	writeFileSync(join(content, 'beside.bin'), 'Not part of the knowledge base');
	commit(root, 'linked');
	const hook = { GIT_DIR: join(root, 'nowhere'), GIT_INDEX_FILE: 'nowhere' };
	const nothing = `Nothing changes from linked to ${content}, as of 2026-11-20.\n`;
	expect(await compare(['linked', '--content', content], hook)).toEqual({ text: nothing, code: 0 });
});

test('gives the verdicts of both sides for one day', async () => {
	const kb = 'title: Editors\ndescription: Two.\nsubjects: [alder, birch]\n';
	const base = makeFolder({ 'kb.yaml': `${kb}as-of: 2020-01-01\n` });
	const head = makeFolder({ 'kb.yaml': `${kb}as-of: 2026-01-01\n` });
	const undated = makeFolder({ 'kb.yaml': kb });
	const found = [
		await compare([base, head, '--format', 'json']),
		await compare([base, head, '--format', 'json', '--as-of', '2024-01-01']),
		await compare([base, undated, '--format', 'json']),
	].map(({ text }) => diffSchema.parse(JSON.parse(text)));
	expect(found.map(({ asOf, verdicts }) => [asOf, verdicts])).toEqual([
		['2026-01-01', []],
		['2024-01-01', []],
		['2026-11-21', []],
	]);
});

test('writes a comment in Markdown', async () => {
	const args = ['--content', join(makeRepository(), 'docs/kb'), '--format', 'markdown'];
	const { text, code } = await compare(['agreed', ...args]);
	expect(text).toContain(
		'| `editing/undo` | Alder | Agreed: To the start of the file | Disputed: the sources disagree | `letter#undo` changed |',
	);
	expect(code).toBe(1);
});

test('refuses what is neither a folder nor a revision', async () => {
	const root = makeRepository();
	const content = join(root, 'docs/kb');
	const names = ['lost', '^HEAD', 'HEAD..agreed', join(root, 'docs'), '--output=x', '-h', ''];
	for (const name of names) {
		expect(await compare(['--content', content, '--', name])).toEqual({
			text: `Unexpected \`${name}\`, expected a content folder or a revision of the repository \`${root}\`

  help: Check the name with \`git log\`, or fetch the branch it is on.
`,
			code: 2,
		});
	}
});

test('refuses a revision without the content folder', async () => {
	const content = join(makeRepository(), 'docs/other');
	expect(await compare(['agreed', 'HEAD', '--content', content])).toEqual({
		text: `Unexpected revision \`agreed\` without a folder \`docs/other\`, expected one that holds it

  help: Name a revision in which the content folder was there; \`--content\` says which folder that is.
`,
		code: 2,
	});
});

const callHelp = 'Write `kb diff BASE [HEAD]`; `kb diff --help` says more.';

test.each([
	[[], 'Unexpected end, expected a revision or a folder', callHelp],
	[['a', 'b', 'c'], 'Unexpected `c`, expected two revisions or folders at most', callHelp],
	[
		['a', '--format', 'html'],
		'Unexpected `--format html`, expected one of `text`, `json`, `markdown`',
		'Run `kb diff --help` to see what each option means.',
	],
	[
		['a', '--as-of', 'now'],
		'Unexpected `--as-of now`, expected a day such as `2026-11-20`',
		'Write year, month and day, in this order.',
	],
])('refuses %j', async (args, message, help) => {
	expect(await run(args)).toEqual({ text: `${message}\n\n  help: ${help}\n`, code: 2 });
});

test('says that a shallow clone lacks the revision', async () => {
	const clone = join(makeTemporary(), 'clone');
	git(tmpdir(), 'clone', '--quiet', '--depth', '1', `file://${makeRepository()}`, clone);
	expect(await compare(['HEAD~1', '--content', join(clone, 'docs/kb')])).toEqual({
		text: `Unexpected \`HEAD~1\`, expected a content folder or a revision of the repository \`${clone}\`

  help: This clone holds only the latest history: fetch the rest with \`git fetch --unshallow\`.
`,
		code: 2,
	});
});

test('says that there is no repository, or no Git', async () => {
	const content = makeFolder();
	const ceiling = { GIT_CEILING_DIRECTORIES: tmpdir(), LC_ALL: 'C' };
	expect(await compare(['main', '--content', content], ceiling)).toEqual({
		text: `Unexpected \`main\`, expected a content folder, since no Git repository holds \`${content}\`

  help: Name two folders that hold \`kb.yaml\`. Git says: fatal: not a git repository (or any of the parent directories): .git
`,
		code: 2,
	});
	expect(await compare(['main', '--content', content], { PATH: '' })).toEqual({
		text: `Unexpected \`main\`, expected a content folder, since there is no \`git\` to run

  help: Install Git, or name two folders that hold \`kb.yaml\`.
`,
		code: 2,
	});
});

test('leaves nothing behind when it fails halfway', async () => {
	const root = makeRepository();
	const blob = git(root, 'rev-parse', 'agreed:docs/kb/sources/letter.yaml');
	rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
	const { text, code } = await compare(['agreed', '--content', join(root, 'docs/kb')]);
	expect(text).toMatch(/^The program failed: Error: Git does not hand out `sources\/letter.yaml`/u);
	expect(code).toBe(2);
});
