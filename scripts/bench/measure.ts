import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import * as z from 'zod';

const timesSchema = z.object({
	read: z.number(),
	check: z.number(),
	report: z.number(),
	cpu: z.number(),
	maxRss: z.number(),
});

/** What one run of `kb check` took: seconds of each stage, of the processor and in all, and bytes of memory. */
export type Times = z.infer<typeof timesSchema> & { whole: number };

/** Runs `kb check` on a folder, several times; the middle one by time in all, or nothing when one takes too long. */
export function measure(dir: string, runs: number, limit: number): Times | undefined {
	const all: Times[] = [];
	for (let run = 0; run < runs; run += 1) {
		const times = runCheck(dir, limit);
		if (!times) return undefined;
		all.push(times);
	}
	return all.toSorted((one, other) => one.whole - other.whole)[Math.floor(runs / 2)];
}

function runCheck(dir: string, limit: number): Times | undefined {
	const output = openSync(devNull, 'w');
	const args = ['scripts/kb.ts', 'check', '--content', dir, '--format', 'json', '--timings'];
	const start = performance.now();
	const { status, signal, stderr } = spawnSync(process.execPath, args, {
		stdio: ['ignore', output, 'pipe'],
		timeout: limit * 1000,
		encoding: 'utf8',
	});
	const whole = (performance.now() - start) / 1000;
	closeSync(output);
	if (signal === 'SIGTERM') return undefined;
	const line = stderr.trim().split('\n').at(-1) ?? '';
	if (status === null || status > 1) throw new Error(`The check of ${dir} failed.\n${stderr}`);
	return { ...timesSchema.parse(JSON.parse(line)), whole };
}
