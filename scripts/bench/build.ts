import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import type { Progress } from '../progress.ts';
import { writeBase } from './generate.ts';
import { writeStarlight } from './starlight.ts';

const usageSchema = z.object({ maxRss: z.number(), cpu: z.number() });

/** What building one site took, and what came of it: seconds of the processor, and most bytes of memory, of the building process. */
export type Build = z.infer<typeof usageSchema> & {
	/** How many HTML pages there are. */
	pages: number;
	seconds: number;
	/** What the built site takes on disk. */
	bytes: number;
};

/** A knowledge base of so many questions, built, and a plain Starlight site of as many pages. */
export interface BuildRow {
	questions: number;
	build: Build;
	starlight: Build;
}

const claimsOfQuestion = 4;
const claimsOfSource = 10;

/** Makes up a knowledge base and as many pages of Markdown, builds both, and takes them away. */
export async function measureBuilds(questions: number, progress: Progress): Promise<BuildRow> {
	// Astro and its packages have to be above what is built.
	mkdirSync('.cache', { recursive: true });
	const dir = mkdtempSync(resolve('.cache/bench-'));
	try {
		const build = await buildBase(mkdtempSync(join(dir, 'base-')), questions, progress);
		const plain = mkdtempSync(join(dir, 'starlight-'));
		writeStarlight(plain, build.pages);
		const name = `Starlight, ${build.pages} pages of Markdown`;
		return { questions, build, starlight: await buildSite(plain, plain, {}, name, progress) };
	} finally {
		rmSync(dir, { recursive: true });
	}
}

async function buildBase(dir: string, questions: number, progress: Progress): Promise<Build> {
	writeBase(dir, {
		claims: questions * claimsOfQuestion,
		format: 'yaml',
		questions: 'many',
		claimsOfQuestion,
		claimsOfSource,
		pages: true,
	});
	const env = {
		CORROBORATE_CONTENT: dir,
		CORROBORATE_OUT: join(dir, 'dist'),
		// No picture has been drawn before.
		CORROBORATE_CACHE: join(dir, 'cache'),
	};
	return buildSite(process.cwd(), dir, env, `a base of ${questions} questions`, progress);
}

/** Runs `astro build` in a folder, and weighs what it writes to `dist` of another. */
async function buildSite(
	cwd: string,
	dir: string,
	env: Record<string, string>,
	name: string,
	progress: Progress,
): Promise<Build> {
	const start = performance.now();
	const seconds = () => (performance.now() - start) / 1000;
	const clock = setInterval(
		() => progress.show(`building ${name}, ${seconds().toFixed(0)} s`),
		500,
	);
	const usage = await runAstro(cwd, env).finally(() => {
		clearInterval(clock);
		progress.clear();
	});
	return { seconds: seconds(), ...usage, ...(await weigh(join(dir, 'dist'))) };
}

function runAstro(cwd: string, env: Record<string, string>): Promise<z.infer<typeof usageSchema>> {
	const [usage, astro] = ['scripts/bench/usage.ts', 'node_modules/astro/bin/astro.mjs'];
	const args = ['--import', resolve(usage), resolve(astro), 'build'];
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const [output, used] = [[1, 2], [3]].map((streams) => {
		const chunks: string[] = [];
		for (const number of streams) child.stdio[number]?.on('data', (data) => chunks.push(`${data}`));
		return chunks;
	});
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => {
			if (code === 0) done(usageSchema.parse(JSON.parse(used?.join('') ?? '')));
			else fail(new Error(`The build in ${cwd} failed.\n${output?.join('')}`));
		});
	});
}

async function weigh(dist: string): Promise<{ pages: number; bytes: number }> {
	let [pages, bytes] = [0, 0];
	for await (const name of glob('**/*', { cwd: dist })) {
		const file = await stat(join(dist, name));
		if (!file.isFile()) continue;
		bytes += file.size;
		if (name.endsWith('.html')) pages += 1;
	}
	return { pages, bytes };
}
