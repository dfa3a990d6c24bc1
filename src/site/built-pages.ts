import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** How many pages are worked on at a time: enough for none to wait for the disk. */
const AT_A_TIME = 16;

/** Lists the files below a folder that a pattern names, in the same order on every machine. */
export async function listFiles(dir: URL, pattern: string): Promise<string[]> {
	const names: string[] = [];
	for await (const name of glob(pattern, { cwd: fileURLToPath(dir) })) names.push(name);
	return names.sort();
}

/** Does something with each of many files, several at a time. */
export async function forEachFile(
	names: readonly string[],
	work: (name: string) => Promise<void>,
): Promise<void> {
	const left = names.values();
	const worker = async () => {
		for (const name of left) await work(name);
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

/** Rewrites every built page below a folder. */
export async function rewritePages(
	dir: URL,
	rewrite: (html: string) => string | Promise<string>,
): Promise<void> {
	await forEachFile(await listFiles(dir, '**/*.html'), async (name) => {
		const file = new URL(name, dir);
		await writeFile(file, await rewrite(await readFile(file, 'utf8')));
	});
}
