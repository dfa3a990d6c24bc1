import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Reads a file as text, byte for byte but for what is not UTF-8. */
export function readWhole(path: string): string {
	return readFileSync(path, 'utf8');
}

/**
 * Replaces files by new texts: all are written beside them first, so that none is half-written, and where one cannot be
 * written all stay as they are. Hands back the path of the file that could not be written.
 */
export function replaceFiles(texts: ReadonlyMap<string, string>): string | undefined {
	const ready: { path: string; beside: string }[] = [];
	for (const [named, text] of texts) {
		try {
			const path = realpathSync(named);
			const beside = join(dirname(path), `.${basename(path)}.new`);
			const { mode } = statSync(path);
			writeFileSync(beside, '', { mode, flag: 'wx' });
			ready.push({ path, beside });
			writeFileSync(beside, text);
		} catch {
			for (const { beside } of ready) rmSync(beside, { force: true });
			return named;
		}
	}
	for (const { path, beside } of ready) renameSync(beside, path);
	return undefined;
}
