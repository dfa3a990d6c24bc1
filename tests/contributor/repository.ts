import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commitAll, makeClone, makeOrigin } from '../github/project.ts';
import { findStep, runStep } from '../github/workflow.ts';
import { git, makeTemporary } from '../scratch.ts';

/** A repository as GitHub has it, and the clone of somebody who contributes to it. */
export interface Repository {
	origin: string;
	desk: string;
}

/** What processes keep of code they have read, so that not each of them has to read it anew. */
export const quick = { NODE_COMPILE_CACHE: resolve('.cache/compiled') };

/** A repository whose content is that of a folder, and a clone of it with a branch for a contribution. */
export function makeRepository(content: string): Repository {
	const origin = makeOrigin(content);
	git(origin, 'config', 'receive.denyCurrentBranch', 'ignore');
	const desk = makeClone(origin);
	git(desk, 'switch', '--quiet', '--create', 'proposed');
	return { origin, desk };
}

/** Proposes what is on the desk as pull request 7, and names the commit. */
export function propose({ desk }: Repository): string {
	const head = commitAll(desk, 'content: add a source');
	git(desk, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/7/head');
	return head;
}

/** The errors that the workflow marks in pull request 7, as `file:line:column rule`; none when it passes. */
export function checkProposal({ origin }: Repository): string[] {
	const clone = makeClone(origin);
	mergeProposal(clone);
	const { status, stdout } = runStep(findStep('pull-request.yml', 'Check'), clone, quick);
	const pattern = /^::error file=([^,]+),line=(\d+),col=(\d+),.*title=([\w-]+)::/gmu;
	const errors = [...stdout.matchAll(pattern)].map(
		([, file, line, column, rule]) => `${file}:${line}:${column} ${rule}`,
	);
	if ((status === 0) !== (errors.length === 0)) throw new Error(`The check ended with ${status}.`);
	return errors;
}

/** Merges pull request 7 into main. */
export function merge({ origin }: Repository): void {
	const clone = makeClone(origin);
	mergeProposal(clone);
	git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
}

/** Writes the content folder of main to a new folder. */
export function checkOutMain({ origin }: Repository): string {
	return join(makeClone(origin), 'content');
}

/** The verdicts in the summary of the job, in which GitHub has merged pull request 7 with main. */
export function summarise({ origin }: Repository): string[][] {
	const clone = makeClone(origin);
	const base = git(clone, 'rev-parse', 'main');
	mergeProposal(clone);
	const summary = join(makeTemporary(), 'summary.md');
	run('pull-request.yml', 'What the pull request changes', clone, {
		BASE: base,
		GITHUB_STEP_SUMMARY: summary,
	});
	return readTable(readFileSync(summary, 'utf8'));
}

/** The verdicts in the comment, which the code of main writes about the commit. */
export function comment({ origin }: Repository, head: string): string[][] {
	const clone = makeClone(origin);
	const runner = makeTemporary();
	run('comment.yml', 'Compare', clone, {
		NUMBER: '7',
		BASE: git(clone, 'rev-parse', 'main'),
		HEAD: head,
		RUNNER_TEMP: runner,
	});
	return readTable(readFileSync(join(runner, 'diff.md'), 'utf8'));
}

function run(file: string, step: string, clone: string, env: Record<string, string>): void {
	const { status, stderr } = runStep(findStep(file, step), clone, { ...quick, ...env });
	if (status !== 0) throw new Error(`\`${step}\` ended with ${status}: ${stderr}`);
}

function mergeProposal(clone: string): void {
	git(clone, 'fetch', '--quiet', 'origin', 'refs/pull/7/head');
	git(clone, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'FETCH_HEAD');
}

/** Question, about, before and after of each verdict in a table, as a reader sees them. */
function readTable(markdown: string): string[][] {
	const [, , ...rows] = markdown.split('\n').filter((line) => line.startsWith('| '));
	return rows.map((row) =>
		row
			.split(/(?<!\\)\|/u)
			.slice(1, 5)
			.map((cell) => cell.trim().replace(/\\(.)/gu, '$1').replace(/^`|`$/gu, '')),
	);
}
