import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Revision } from './git.ts';
import { runGit } from './git.ts';
import { contentParts } from './parts.ts';

/** A file of a revision. */
interface Entry {
	/** Path below the content folder. */
	path: string;
	/** Name of its content. */
	id: string;
	isLink: boolean;
}

/** Writes the content folder of a revision to an empty folder: all that belongs to a knowledge base, byte by byte. */
export function writeRevision({ root, tree }: Revision, target: string): void {
	const listing = runGit(root, ['ls-tree', '-r', '-z', '--full-tree', tree]).toString();
	const entries = listing.split('\0').map(readEntry);
	// Links come last, so that no file is written through one.
	const wanted = entries.filter((entry) => entry !== undefined).toSorted(linksLast);
	const ids = wanted.map(({ id }) => `${id}\n`).join('');
	const contents = splitContents(runGit(root, ['cat-file', '--batch'], ids));
	for (const { path, isLink } of wanted) {
		const full = resolve(target, path);
		const { value: bytes } = contents.next();
		if (!bytes) throw new Error(`Git does not hand out \`${path}\` of \`${tree}\`.`);
		if (!full.startsWith(`${target}${sep}`))
			throw new Error(`\`${path}\` leads out of \`${tree}\`.`);
		mkdirSync(dirname(full), { recursive: true });
		if (isLink) symlinkSync(bytes.toString(), full);
		else writeFileSync(full, bytes, { flag: 'wx' });
	}
}

/** Reads one line of a listing; nothing where it is no file, or none of a knowledge base. */
function readEntry(line: string): Entry | undefined {
	const [, mode = '', id = '', path = ''] =
		/^(100644|100755|120000) blob ([\da-f]+)\t(.+)$/su.exec(line) ?? [];
	const [part = ''] = path.split('/');
	return contentParts.includes(part) ? { path, id, isLink: mode === '120000' } : undefined;
}

function linksLast(a: Entry, b: Entry): number {
	return Number(a.isLink) - Number(b.isLink);
}

/** The contents in what `cat-file --batch` prints: a line that ends in the size, that many bytes, the end of a line. */
function* splitContents(output: Buffer): Generator<Buffer, undefined> {
	let at = 0;
	while (at < output.length) {
		const start = output.indexOf('\n', at) + 1;
		const [, size] = / blob (\d+)\n$/u.exec(output.toString('utf8', at, start)) ?? [];
		if (size === undefined) return;
		yield output.subarray(start, start + Number(size));
		at = start + Number(size) + 1;
	}
}
