import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { contentParts } from './parts.ts';

/** A fingerprint of this program's version and of every file of a knowledge base, by name and bytes. */
export function digestFolder(folder: string): string {
	const hash = createHash('sha256').update(`${packageJson.version}\n`);
	for (const path of contentParts.flatMap((part) => listPaths(folder, part))) {
		const bytes = readBytes(join(folder, path));
		hash.update(JSON.stringify([path, bytes?.length ?? 'not read'])).update(bytes ?? '');
	}
	return hash.digest('hex');
}

/** The files below a path, sorted. Links to folders are not followed, and hidden files count for nothing. */
function listPaths(folder: string, path: string): string[] {
	const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return [path];
	try {
		const names = readdirSync(join(folder, path)).filter((name) => !name.startsWith('.'));
		return names.toSorted().flatMap((name) => listPaths(folder, `${path}/${name}`));
	} catch {
		return [path];
	}
}

function readBytes(path: string): Buffer | undefined {
	try {
		return statSync(path).isFile() ? readFileSync(path) : undefined;
	} catch {
		return undefined;
	}
}
