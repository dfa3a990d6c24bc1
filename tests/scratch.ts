import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Runs Git in a folder, as nobody in particular. */
export function git(cwd: string, ...args: string[]): string {
	const identity = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
	const plain = ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main'];
	return execFileSync('git', [...identity, ...plain, ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	}).trim();
}

/** A new folder, gone when the test is over. */
export function makeTemporary(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scratch-')));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}
