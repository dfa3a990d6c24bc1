import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { makeTemporary } from '../scratch.ts';
import { describeSource } from '../scripts/folder.ts';
import { checkOutProposal, makeProject } from './project.ts';
import { findStep, runStep } from './workflow.ts';

const table = `| Question | About | Before | After | Why |
| --- | --- | --- | --- | --- |
| \`editing/undo\` | Alder | Agreed: To the start of the file | Disputed: the sources disagree | \`letter#undo\` changed |
`;

test('a pull request says in its summary which verdicts it changes', () => {
	const project = makeProject();
	checkOutProposal(project);
	const summary = join(makeTemporary(), 'summary.md');
	const step = findStep('pull-request.yml', 'What the pull request changes');
	const { status, stderr } = runStep(step, project.clone, {
		BASE: project.base,
		GITHUB_STEP_SUMMARY: summary,
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(readFileSync(summary, 'utf8')).toContain(table);
});

test('a pull request with an error fails, with the place of it as an annotation', () => {
	const project = makeProject();
	checkOutProposal(project);
	const { status, stdout } = runStep(findStep('pull-request.yml', 'Check'), project.clone, {});
	expect(status).toBe(1);
	expect(stdout).toContain('::error file=content/sources/handbook.yaml,line=11,');
});

test('a pull request without an error passes', () => {
	const { clone } = makeProject();
	expect(runStep(findStep('pull-request.yml', 'Check'), clone, {}).status).toBe(0);
});

test('the comment is made by the code of main from the content that is proposed', () => {
	const project = makeProject();
	const runner = makeTemporary();
	const { status, stdout } = runStep(findStep('comment.yml', 'Compare'), project.clone, {
		NUMBER: '7',
		BASE: project.base,
		HEAD: project.head,
		RUNNER_TEMP: runner,
	});
	expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
	expect(readFileSync(join(runner, 'diff.md'), 'utf8')).toContain(table);
});

test('no comment is made on a commit that the run was not for', () => {
	const project = makeProject();
	const runner = makeTemporary();
	const { status } = runStep(findStep('comment.yml', 'Compare'), project.clone, {
		NUMBER: '7',
		BASE: project.base,
		HEAD: project.base,
		RUNNER_TEMP: runner,
	});
	expect(status).toBe(1);
	expect(existsSync(join(runner, 'diff.md'))).toBe(false);
});

// One question is due for another look whatever the day, and a second one has a single source.
const aged = {
	'kb.yaml': `title: Editors
description: Two text editors.
subjects: [alder, birch]
rules: { independent-support: { severity: notice, reason: Few write about editors } }
`,
	'questions/editing.yaml': `undo:
  ask: How far back does undo reach?
  review-every: P1D
  answer:
    type: choice
    options: { session: To the start of the session, all: To the start of the file }
`,
	'sources/letter.yaml': describeSource('Letter', 'all').replace(/ {2}deleted: .*\n/u, ''),
};

test('the weekly look leaves notices out, and lists the links', () => {
	const { clone } = makeProject(aged);
	const runner = { RUNNER_TEMP: makeTemporary() };
	const read = (file: string) => readFileSync(join(runner.RUNNER_TEMP, file), 'utf8');
	expect(runStep(findStep('weekly.yml', 'Check as of today'), clone, runner).status).toBe(0);
	expect(read('check.md')).toMatch(/^## 1 warning and 1 notice$/mu);
	expect(read('check.md')).toContain(
		'`fresh-evidence`: Unexpected evidence about `alder` last checked on 2026-10-01',
	);
	expect(read('check.md')).not.toContain('independent-support');
	expect(runStep(findStep('weekly.yml', 'List the links'), clone, runner).status).toBe(0);
	const links = z.array(z.object({ URL: z.string() })).parse(JSON.parse(read('links.json')));
	expect(links.map(({ URL }) => URL)).toEqual([
		'https://example.org/handbook',
		'https://example.org/letter',
	]);
});
