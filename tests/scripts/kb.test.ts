import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { reportSchema } from '../../src/model/report.ts';
import { describeSource, makeFolder } from './folder.ts';

interface Ended {
	stdout: string;
	stderr: string;
	code: number | null;
}

function kb(args: string[], { env = {}, hangUp = false } = {}): Promise<Ended> {
	const child = spawn(process.execPath, ['scripts/kb.ts', ...args], { env });
	const ended = { stdout: '', stderr: '' };
	if (hangUp) child.stdout.destroy();
	child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ ...ended, code }));
	});
}

test('says what it can do', async () => {
	const { stdout, stderr, code } = await kb(['--help']);
	expect(stdout).toMatchInlineSnapshot(`
		"Usage: kb <command> [options]

		Commands:
		  check          read the content folder, cross-check it and report
		  explain        tell the verdict on a question and its reasons, in words
		  diff           tell what differs between two revisions or folders
		  new source     add a source, from a page, a bibliography or by hand, with claims of it
		  new claim      add what a source says about a question
		  new question   add a question that sources can be asked
		  suggest        list sentences of a text that seem to speak to known questions
		  verify         hold claims against the texts of their sources
		  init           make a small working knowledge base on subjects of your own
		  export         write the claims or the sources for others to use
		  merge          put the results of sharded checks together
		  schemas        write the JSON Schemas of reports and of every kind of file

		Options:
		  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content
		  --help          what a command does and takes
		  --version       the version of this program

		Examples:
		  kb check
		  kb explain --help
		"
	`);
	expect([stderr, code]).toEqual(['', 0]);
});

test.each([
	'check',
	'explain',
	'diff',
	'new source',
	'new claim',
	'new question',
	'suggest',
	'verify',
	'init',
	'export',
	'merge',
	'schemas',
])('says what %s does, with examples', async (command) => {
	const { stdout, stderr, code } = await kb([...command.split(' '), '--help']);
	expect(stdout).toMatch(
		new RegExp(`^Usage: kb ${command} .*\\nExamples:\\n  kb ${command}`, 'su'),
	);
	expect([stderr, code]).toEqual(['', 0]);
});

test('says which version it is', async () => {
	expect(await kb(['--version'])).toEqual({
		stdout: `${packageJson.version}\n`,
		stderr: '',
		code: 0,
	});
});

test.each([
	[
		['chek'],
		'Unexpected command `chek`, expected one of `check`, `explain`, `diff`, `new source`, `new claim`, `new question`, `suggest`, `verify`, `init`, `export`, `merge`, `schemas`\n\n  help: Did you mean `check`? Run `kb --help` to see what each one does.\n',
	],
	[
		[],
		'Unexpected end, expected a command\n\n  help: The commands are `check`, `explain`, `diff`, `new source`, `new claim`, `new question`, `suggest`, `verify`, `init`, `export`, `merge`, `schemas`.\n',
	],
	[
		['--verison'],
		'Unexpected `--verison`, expected a command\n\n  help: The commands are `check`, `explain`, `diff`, `new source`, `new claim`, `new question`, `suggest`, `verify`, `init`, `export`, `merge`, `schemas`.\n',
	],
	[
		['explain', '--strict'],
		'Unexpected option `--strict`, expected one of `--content`, `--as-of`\n\n  help: Run `kb explain --help` to see what each one means.\n',
	],
	[
		['check', '--format'],
		"Option '--format <value>' argument missing\n\n  help: Run `kb --help` to see how commands are called.\n",
	],
	[
		['check', 'everything'],
		"Unexpected argument 'everything'\n\n  help: Run `kb --help` to see how commands are called.\n",
	],
])('refuses %j', async (args, stderr) => {
	expect(await kb(args)).toEqual({ stdout: '', stderr, code: 2 });
});

test('ends with 2 and a hint when there is no such folder', async () => {
	const { stdout, stderr, code } = await kb(['check', '--content', 'nowhere']);
	expect(stderr).toMatch(/nowhere.*\n\n {2}help: .+\.\n$/u);
	expect(stderr).not.toContain('    at ');
	expect([stdout, code]).toEqual(['', 2]);
});

test('prints nothing but JSON when asked for it', async () => {
	const { stdout, stderr, code } = await kb([
		'check',
		'--format',
		'json',
		'--content',
		makeFolder(),
	]);
	expect(reportSchema.parse(JSON.parse(stdout)).asOf).toBe('2026-11-20');
	expect([stderr, code]).toEqual(['', 0]);
});

test('takes the folder from the environment, or before the command', async () => {
	const folder = makeFolder({ 'sources/letter.yaml': describeSource('Letter', 'session') });
	const named = await kb(['--content', folder, 'check']);
	expect(named.stdout).toContain(`${folder}/sources/handbook.yaml:11:13  error`);
	expect(named.code).toBe(1);
	expect(await kb(['check'], { env: { CORROBORATE_CONTENT: folder } })).toEqual(named);
});

test('prints no colours into a pipe', async () => {
	const folder = makeFolder({ 'sources/letter.yaml': describeSource('Letter', 'session') });
	const { stdout } = await kb(['check', '--content', folder], { env: { FORCE_COLOR: '1' } });
	expect(stdout).toContain('  error  no-unacknowledged-dispute\n');
});

test('prints large reports whole, and stays quiet when nobody reads them', async () => {
	const ids = Array.from({ length: 400 }, (_, index) => `q${index}`);
	const questions = ids.map((id) => `${id}:\n  ask: Is it ${id}?\n  answer: { type: flag }\n`);
	const folder = makeFolder({ 'questions/many.yaml': questions.join('') });
	const args = ['check', '--format', 'json', '--content', folder];
	const { stdout, code } = await kb(args);
	expect(stdout.length).toBeGreaterThan(100_000);
	expect(reportSchema.parse(JSON.parse(stdout)).counts.questions).toBe(403);
	expect(await kb(args, { hangUp: true })).toEqual({ stdout: '', stderr: '', code });
});
