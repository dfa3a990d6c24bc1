import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Lists the files below a folder that a pattern names, in the same order on every machine. */
export async function listFiles(dir: URL, pattern: string): Promise<string[]> {
	const names: string[] = [];
	for await (const name of glob(pattern, { cwd: fileURLToPath(dir) })) names.push(name);
	return names.sort();
}

/** Rewrites every built page below a folder. */
export async function rewritePages(
	dir: URL,
	rewrite: (html: string) => string | Promise<string>,
): Promise<void> {
	for (const name of await listFiles(dir, '**/*.html')) {
		const file = new URL(name, dir);
		// Waiting for files this small takes longer than reading and writing them.
		writeFileSync(file, await rewrite(readFileSync(file, 'utf8')));
	}
}
