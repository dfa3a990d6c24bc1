import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The files of a folder with a hash of each. */
function hashFolder(folder: string): [string, string][] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return files
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted()
		.map((file) => [
			file.slice(folder.length),
			createHash('sha256').update(readFileSync(file)).digest('hex'),
		]);
}

test('two builds of the same content are byte for byte the same', () => {
	const first = hashFolder('dist');
	expect(first.length).toBeGreaterThan(100);
	expect(hashFolder('.cache/again')).toEqual(first);
});

test('every page carries a policy that lets no foreign script run', () => {
	const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html'),
	);
	const unprotected = pages.filter((file) => {
		const policy =
			/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(
				readFileSync(join('dist', file), 'utf8'),
			)?.[1] ?? '';
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'unsafe-inline'";
		return (
			!policy.includes("default-src 'none'") || /'unsafe-inline'|'unsafe-eval'|\*/.test(scripts)
		);
	});
	expect(unprotected).toEqual([]);
});
