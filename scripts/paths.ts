import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A folder as seen from the working directory, with slashes; empty where it is that directory. */
export function pathFromHere(folder: string): string {
	return relative('.', folder).replaceAll(sep, '/');
}

/** A folder as seen from the root of its repository, with slashes; where it is in none, from the working directory. */
export function pathFromRepository(folder: string): string {
	const start = resolve(folder);
	let root = start;
	while (!existsSync(join(root, '.git'))) {
		if (root === dirname(root)) return pathFromHere(folder);
		root = dirname(root);
	}
	return relative(root, start).replaceAll(sep, '/');
}

/**
 * The address below which a site's pages stand; nothing where its parts make none.
 *
 * @example ('https://example.org', '/kb') → 'https://example.org/kb/'
 */
export function siteAddress(site: string, base = '/'): string | undefined {
	return URL.parse(`${base}/`.replace(/\/+$/u, '/'), site)?.href;
}

/**
 * A path as a shell takes it for one word.
 *
 * @example 'my base' → "'my base'"
 */
export function quotePath(path: string): string {
	if (/^[\p{L}\p{N}_./:@%+=,-]+$/u.test(path)) return path;
	return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
