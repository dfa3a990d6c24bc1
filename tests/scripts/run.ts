import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** What a process printed, and the code it ended with. */
export interface Ended {
	stdout: string;
	stderr: string;
	code: number;
}

const program = resolve('scripts/kb.ts');

/** Runs the command line as a process of its own. */
export function runKb(
	args: readonly string[],
	{ cwd = '.', env = process.env } = {},
): Promise<Ended> {
	return new Promise((done) => {
		const settings = { cwd, env, maxBuffer: Infinity };
		const child = execFile(process.execPath, [program, ...args], settings, (_, stdout, stderr) => {
			done({ stdout, stderr, code: child.exitCode ?? -1 });
		});
	});
}
