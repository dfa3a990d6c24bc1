import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeTemporary } from '../scratch.ts';
import { findStep } from './workflow.ts';

const repo = { owner: 'somebody', repo: 'editors' };
const run = {
	head_sha: 'bbb',
	head_branch: 'letter',
	head_repository: { owner: { login: 'reader' } },
};
const context = { repo, payload: { workflow_run: run } };

afterEach(() => {
	vi.unstubAllEnvs();
});

/** Runs the script of a step with the names that `actions/github-script` gives it, in a folder of its own. */
async function runScript(
	[file, name]: readonly [string, string],
	github: unknown,
	core: unknown = {},
	of: unknown = context,
): Promise<void> {
	const script = String(findStep(file, name).with['script']);
	const names = ['github', 'context', 'core', 'require'];
	const body = new Function(...names, `return (async () => { ${script} })()`);
	await body(github, of, core, createRequire(import.meta.url));
}

/** A GitHub that holds these comments or issues, and notes what is asked of it. */
function makeGithub(held: readonly unknown[]) {
	const asked: [string, unknown][] = [];
	const note = (name: string) => (parameters: unknown) => {
		asked.push([name, parameters]);
		return { data: held };
	};
	const names = {
		pulls: ['list'],
		issues: ['listComments', 'createComment', 'updateComment', 'listForRepo', 'create', 'update'],
	};
	const rest = Object.fromEntries(
		Object.entries(names).map(([part, all]) => [
			part,
			Object.fromEntries(all.map((name) => [name, note(name)])),
		]),
	);
	const paginate = (list: (parameters: unknown) => { data: unknown }, parameters: unknown) =>
		list(parameters).data;
	return { github: { rest, paginate }, asked };
}

const find = ['comment.yml', 'Find the pull request'] as const;
const proposal = { number: 7, head: { sha: 'bbb' }, base: { sha: 'aaa' } };

test('finds the pull request whose newest commit the run was for', async () => {
	const { github, asked } = makeGithub([
		{ ...proposal, number: 6, head: { sha: 'ccc' } },
		proposal,
	]);
	const outputs: unknown[] = [];
	await runScript(find, github, { setOutput: (...output: unknown[]) => outputs.push(output) });
	expect(asked).toEqual([['list', { ...repo, state: 'open', head: 'reader:letter' }]]);
	expect(outputs).toEqual([
		['number', 7],
		['base', 'aaa'],
	]);
});

test('says that a pull request has moved on', async () => {
	const { github } = makeGithub([{ ...proposal, head: { sha: 'ccc' } }]);
	const notices: unknown[] = [];
	await runScript(find, github, { notice: (text: unknown) => notices.push(text) });
	expect(notices).toEqual(['The pull request has moved on or is closed.']);
});

test('says that the fork of a pull request is gone', async () => {
	const { github, asked } = makeGithub([proposal]);
	const notices: unknown[] = [];
	const gone = { repo, payload: { workflow_run: { ...run, head_repository: null } } };
	await runScript(find, github, { notice: (text: unknown) => notices.push(text) }, gone);
	expect([notices, asked]).toEqual([['The repository of the pull request is gone.'], []]);
});

const comment = ['comment.yml', 'Comment'] as const;
const body = '<!-- changed verdicts -->\nNothing changes.\n';

function writeDiff(): void {
	const runner = makeTemporary();
	writeFileSync(join(runner, 'diff.md'), 'Nothing changes.\n');
	vi.stubEnv('RUNNER_TEMP', runner);
	vi.stubEnv('NUMBER', '7');
}

test('comments once', async () => {
	writeDiff();
	const { github, asked } = makeGithub([{ id: 1, user: { type: 'User' }, body }]);
	await runScript(comment, github);
	expect(asked.slice(1)).toEqual([['createComment', { ...repo, issue_number: 7, body }]]);
});

test('brings its own comment up to date', async () => {
	writeDiff();
	const { github, asked } = makeGithub([
		{ id: 1, user: { type: 'Bot' }, body: 'Thank you.' },
		{ id: 2, user: { type: 'Bot' }, body },
	]);
	await runScript(comment, github);
	expect(asked.slice(1)).toEqual([['updateComment', { ...repo, comment_id: 2, body }]]);
});

const keep = ['weekly.yml', 'Keep the issue'] as const;

const report = '## Check as of today\n\n1 warning\n';

function writeReports(dead: boolean): void {
	const runner = makeTemporary();
	writeFileSync(join(runner, 'check.md'), '1 warning\n');
	writeFileSync(join(runner, 'links.md'), '2 dead\n');
	vi.stubEnv('RUNNER_TEMP', runner);
	vi.stubEnv('DEAD', String(dead));
}

test('opens an issue about what has aged', async () => {
	writeReports(false);
	const { github, asked } = makeGithub([]);
	await runScript(keep, github);
	expect(asked).toEqual([
		['listForRepo', { ...repo, state: 'open', labels: 'ageing' }],
		[
			'create',
			{
				...repo,
				title: 'Claims that have aged, and links that no longer answer',
				labels: ['ageing'],
				body: report,
			},
		],
	]);
});

test('keeps one issue, with the links that no longer answer', async () => {
	writeReports(true);
	const { github, asked } = makeGithub([{ number: 3 }]);
	await runScript(keep, github);
	expect(asked.slice(1)).toEqual([
		['update', { ...repo, issue_number: 3, body: `${report}\n\n## Links\n\n2 dead\n` }],
	]);
});
