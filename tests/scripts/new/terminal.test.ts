import { spawn } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { readFolder } from './support.ts';

interface Ended {
	output: string;
	code: number | null;
}

const program = resolve('scripts/kb.ts');

/** Runs a process, and types once it has shown some text. */
function run(
	command: string,
	args: readonly string[],
	steps: readonly (readonly [shown: string, typed: string])[] = [],
	ids: { uid?: number; gid?: number } = {},
): Promise<Ended> {
	const child = spawn(command, args, ids);
	onTestFinished(() => void child.kill());
	const waiting = [...steps];
	let output = '';
	const hear = (text: string) => {
		output += text;
		const [next] = waiting;
		if (!next || !output.includes(next[0])) return;
		waiting.shift();
		child.stdin.write(next[1]);
	};
	child.stdout.setEncoding('utf8').on('data', hear);
	child.stderr.setEncoding('utf8').on('data', hear);
	if (steps.length === 0) child.stdin.end();
	return new Promise((done) => child.on('close', (code) => done({ output, code })));
}

/** Runs `kb` at a terminal. */
function runAtTerminal(args: readonly string[], steps: Parameters<typeof run>[2]): Promise<Ended> {
	const call = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
	return run('script', ['-qec', call, '/dev/null'], steps);
}

const hasTerminal = existsSync('/usr/bin/script') && process.platform === 'linux';

test.skipIf(!hasTerminal)('stops at Ctrl-C in any prompt, with nothing half-written', async () => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const args = ['new', 'source', '--content', folder];
	const first = await runAtTerminal(args, [['Title', '\u0003']]);
	expect(first.output).toContain('Stopped; nothing was written.');
	const sure = [
		'--title',
		'T',
		'--kind',
		'book',
		'--author',
		'A',
		'--publisher',
		'P',
		'--issued',
		'2024',
	];
	const more = [
		'--accessed',
		'2024-01-01',
		'--url',
		'https://example.org/t',
		'--speaks-for',
		'alder',
	];
	const last = await runAtTerminal(
		[...args, ...sure, ...more, '--derived-from', 'letter', '--note', 'N', '--id', 't'],
		[
			['Add a claim', 'n\r'],
			['Write ', '\u0003'],
		],
	);
	expect(last.output).toContain('title: T');
	expect([first.code, last.code, readFolder(folder)]).toEqual([130, 130, before]);
});

test.skipIf(!hasTerminal)('asks at a terminal, and writes what is answered', async () => {
	const folder = makeFolder();
	const args = [
		'new',
		'claim',
		'--content',
		folder,
		'--source',
		'letter',
		'--at',
		'p. 1',
		'--gist',
		'G',
	];
	const { output, code } = await runAtTerminal(
		[
			...args,
			'--basis',
			'reported',
			'--question',
			'files/large',
			'--subject',
			'birch',
			'--checked',
			'2026-01-01',
		],
		[
			['Are large files opened', '\u001b[B\r'],
			['Id of the claim', '\r'],
			['Add another', '\r'],
			['Write ', 'y\r'],
		],
	);
	expect(output).toContain('Next, propose it:');
	expect(code).toBe(0);
	expect(readFolder(folder)['sources/letter.yaml']).toMatch(
		/\n {2}birch-large:\n {4}question: files\/large\n/u,
	);
});

const claim = [
	'--question',
	'files/undo',
	'--subject',
	'birch',
	'--answer',
	'no',
	'--basis',
	'reported',
];

test.each([
	[
		'source',
		'sources',
		'sources/new.yaml',
		['--title', 'T', '--kind', 'book', '--url', 'https://example.org/t', ...claim],
	],
	['claim', 'sources', 'sources/new.yaml', ['--source', 'letter', ...claim]],
	[
		'question',
		'questions',
		'questions/new.yaml',
		['editing/redo', '--ask', 'Redo?', '--type', 'flag'],
	],
])('new %s says in front that %s cannot be written to', async (what, part, file, args) => {
	const folder = makeFolder();
	chmodSync(folder, 0o755);
	chmodSync(join(folder, part), 0o555);
	onTestFinished(() => chmodSync(join(folder, part), 0o755));
	const before = readFolder(folder);
	// Nothing is closed to the one who may do anything.
	const ids = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
	const call = [program, 'new', what, '--content', folder, ...args];
	expect(await run(process.execPath, call, [], ids)).toEqual({
		output: `Unexpected \`${folder}/${file}\`, expected a file that can be written (EACCES)\n\n  help: Check who may write to the folder; nothing was written.\n`,
		code: 2,
	});
	expect(readFolder(folder)).toEqual(before);
});

test.skipIf(!hasTerminal).each([
	['claim', 'Source'],
	['question', 'Question'],
])('new %s stops at Ctrl-C, with nothing half-written', async (what, shown) => {
	const folder = makeFolder();
	const before = readFolder(folder);
	const { output, code } = await runAtTerminal(
		['new', what, '--content', folder],
		[[shown, '\u0003']],
	);
	expect(output).toContain('Stopped; nothing was written.');
	expect([code, readFolder(folder)]).toEqual([130, before]);
});
