import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeText } from './decode.ts';
import { readLineAt, readLines } from './lines.ts';
import type { Store } from './store.ts';
import { createUnreadable } from './unreadable.ts';

/** Opens a content folder on disk; throws `UnreadableFolder` where there is none. */
export function openDisk(dir: string): Store {
	const root = findRoot(dir);
	return {
		kindOf: (path) => findKind(root, path),
		listNames: (path) => readdirSync(join(root, path)),
		readText: (path) => decodeText(readFileSync(join(root, path))),
		readLines: (path) => readLines(join(root, path)),
		readLineAt: (path, start) => readLineAt(join(root, path), start),
	};
}

/** The path of a folder, without links. */
function findRoot(dir: string): string {
	const help = 'Name a folder that holds `kb.yaml`, or create one with `init`.';
	try {
		if (statSync(dir).isDirectory()) {
			readdirSync(dir);
			return realpathSync(dir);
		}
	} catch (cause) {
		throw createUnreadable(`The folder ${dir} cannot be read.`, help, cause);
	}
	throw createUnreadable(`${dir} is not a folder.`, help);
}

// A link counts as what it leads to, unless that lies outside of the folder or leads back into it.
function findKind(root: string, path: string): ReturnType<Store['kindOf']> {
	const full = join(root, path);
	const stats = lstatSync(full, { throwIfNoEntry: false });
	if (!stats) return undefined;
	if (stats.isFile()) return 'file';
	if (stats.isDirectory()) return 'folder';
	return stats.isSymbolicLink() && leadsToFile(root, full) ? 'file' : 'other';
}

function leadsToFile(root: string, full: string): boolean {
	try {
		return realpathSync(full).startsWith(root + sep) && statSync(full).isFile();
	} catch {
		return false;
	}
}
