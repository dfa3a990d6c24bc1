import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, makeTemporary } from '../scratch.ts';
import { describeSource, makeFolder } from '../scripts/folder.ts';

/** A repository as GitHub has it, and a clone of it as a workflow sees it. */
export interface Project {
	clone: string;
	/** The commit that is on main. */
	base: string;
	/** The commit that pull request 7 proposes. */
	head: string;
}

/** A project about two text editors, whose pull request 7 brings a letter that disagrees with the handbook; `files` replace some of main's. */
export function makeProject(files: Record<string, string> = {}): Project {
	const origin = makeOrigin(makeFolder(files));
	const base = git(origin, 'rev-parse', 'HEAD');
	writeFileSync(join(origin, 'content/sources/letter.yaml'), describeSource('Letter', 'session'));
	const head = commitAll(origin, 'disputed');
	git(origin, 'update-ref', 'refs/pull/7/head', head);
	git(origin, 'reset', '--quiet', '--hard', base);
	return { clone: makeClone(origin), base, head };
}

/** A repository of the program and a content folder, with one commit. */
export function makeOrigin(content: string): string {
	const origin = makeTemporary();
	git(origin, 'init', '--quiet');
	for (const part of ['package.json', 'scripts', 'src', 'node_modules']) {
		symlinkSync(resolve(part), join(origin, part));
	}
	writeFileSync(join(origin, '.gitignore'), 'node_modules\n');
	cpSync(content, join(origin, 'content'), { recursive: true });
	commitAll(origin, 'agreed');
	return origin;
}

/** A clone of a repository, in which the program can run. */
export function makeClone(origin: string): string {
	const clone = join(makeTemporary(), 'clone');
	git(origin, 'clone', '--quiet', origin, clone);
	symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
	return clone;
}

/** Checks the proposed commit out, as a pull request's own workflow does. */
export function checkOutProposal({ clone, head }: Project): void {
	git(clone, 'fetch', '--quiet', 'origin', 'refs/pull/7/head');
	git(clone, 'checkout', '--quiet', head);
}

/** Commits whatever there is, and names the commit. */
export function commitAll(root: string, message: string): string {
	git(root, 'add', '--all');
	git(root, 'commit', '--quiet', '--message', message);
	return git(root, 'rev-parse', 'HEAD');
}
