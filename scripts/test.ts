import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod';

/** What one step of the whole test found. */
interface Result {
	name: string;
	passed: number;
	failed: number;
	seconds: number;
}

const cache = '.cache';
const countsSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

const results = [
	step('format', ['prettier', '--check', '--log-level', 'warn', '.']),
	step('lint', ['eslint', '--max-warnings', '0', '.']),
	step('types', ['astro', 'check', '--minimumSeverity', 'hint']),
	tests('unit'),
	step('check', ['node', 'scripts/kb.ts', 'check']),
	step('build', ['astro', 'build']),
	step('build again', ['astro', 'build'], { CORROBORATE_OUT: `${cache}/again` }),
	step('build other content', ['astro', 'build'], {
		CORROBORATE_CONTENT: 'tests/fixtures/editors',
		CORROBORATE_OUT: `${cache}/editors`,
		CORROBORATE_BASE: '/editors/',
		CORROBORATE_SITE: 'https://kb.example.org',
	}),
	tests('browser'),
];
report(results);

/** Runs a command; it passes when it ends with 0. */
function step(
	name: string,
	[command = '', ...args]: string[],
	env: Record<string, string> = {},
): Result {
	console.log(`\n── ${name}: ${command} ${args.join(' ')}`);
	const start = Date.now();
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	const passed = status === 0 ? 1 : 0;
	return { name, passed, failed: 1 - passed, seconds: (Date.now() - start) / 1000 };
}

/** Runs one project of tests and counts them; a run that dies counts as one more failure. */
function tests(project: string): Result {
	const file = `${cache}/${project}.json`;
	const run = step(project, [
		'vitest',
		'run',
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	if (!existsSync(file)) return { ...run, passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests } = countsSchema.parse(
		JSON.parse(readFileSync(file, 'utf8')),
	);
	const died = run.failed > 0 && numFailedTests === 0 ? 1 : 0;
	return { ...run, passed: numPassedTests, failed: numFailedTests + died };
}

function report(all: readonly Result[]): void {
	const sum = (count: (result: Result) => number) =>
		all.reduce((total, result) => total + count(result), 0);
	console.log('');
	for (const { name, passed, failed, seconds } of all) {
		const mark = failed === 0 ? 'ok  ' : 'FAIL';
		console.log(
			`${mark} ${name.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
		);
	}
	const failed = sum((result) => result.failed);
	console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}
