import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createUnreadable } from '../src/reader/unreadable.ts';

/** A content folder as it was in one commit of the repository that holds it. */
export interface Revision {
	/** The top folder of the repository. */
	root: string;
	/** The content folder in the commit, as Git names it: `commit:path`. */
	tree: string;
}

/** Finds a content folder in a revision; throws `UnreadableFolder` where there is no such revision or folder. */
export function findRevision(name: string, content: string): Revision {
	const folder = findExisting(resolve(content));
	const root = locateRepository(folder, name, content);
	const commit = findCommit(name, root);
	const inside = askGit(folder, ['rev-parse', '--show-prefix']) ?? '';
	const path = toGitPath(join(inside, relative(folder, resolve(content))));
	const tree = `${commit}:${path}`;
	if (askGit(root, ['cat-file', '-t', tree]) === 'tree') return { root, tree };
	throw createUnreadable(
		`Unexpected revision \`${name}\` without a folder \`${path}\`, expected one that holds it`,
		'Name a revision in which the content folder was there; `--content` says which folder that is.',
	);
}

/** Runs Git and hands back what it prints; throws where it fails. */
export function runGit(folder: string, args: readonly string[], input = ''): Buffer {
	return execFileSync('git', args, {
		cwd: folder,
		input,
		env: { ...process.env, ...hookSettings, GIT_TERMINAL_PROMPT: '0' },
		maxBuffer: Infinity,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
}

// Git sets these for its hooks, for the repository of the hook alone.
const hookSettings = {
	GIT_DIR: undefined,
	GIT_INDEX_FILE: undefined,
	GIT_PREFIX: undefined,
	GIT_WORK_TREE: undefined,
};

/** What Git prints in one line, without its end; nothing where it fails. */
function askGit(folder: string, args: readonly string[]): string | undefined {
	try {
		return runGit(folder, args).toString().replace(/\n$/u, '');
	} catch {
		return undefined;
	}
}

function locateRepository(folder: string, name: string, content: string): string {
	try {
		return runGit(folder, ['rev-parse', '--show-toplevel']).toString().replace(/\n$/u, '');
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
			throw createUnreadable(
				`Unexpected \`${name}\`, expected a content folder, since there is no \`git\` to run`,
				'Install Git, or name two folders that hold `kb.yaml`.',
				cause,
			);
		}
		throw createUnreadable(
			`Unexpected \`${name}\`, expected a content folder, since no Git repository holds \`${content}\``,
			`Name two folders that hold \`kb.yaml\`. ${quoteGit(cause)}`.trim(),
			cause,
		);
	}
}

/** The reason Git gives for failing. */
function quoteGit(error: unknown): string {
	const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
	const [reason = ''] = text.split('\n');
	return reason === '' ? '' : `Git says: ${reason}`;
}

function findCommit(name: string, root: string): string {
	const isOption = name.startsWith('-');
	const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
	const commit = isOption ? undefined : askGit(root, args);
	if (commit !== undefined && /^[\da-f]{40,64}$/u.test(commit)) return commit;
	const isShallow = askGit(root, ['rev-parse', '--is-shallow-repository']) === 'true';
	throw createUnreadable(
		`Unexpected \`${name}\`, expected a content folder or a revision of the repository \`${root}\``,
		isShallow
			? 'This clone holds only the latest history: fetch the rest with `git fetch --unshallow`.'
			: 'Check the name with `git log`, or fetch the branch it is on.',
	);
}

/** The nearest folder on the way up that is there. */
function findExisting(path: string): string {
	return existsSync(path) || path === dirname(path) ? path : findExisting(dirname(path));
}

function toGitPath(path: string): string {
	const slashed = path.replaceAll('\\', '/').replace(/\/$/u, '');
	return slashed === '.' ? '' : slashed;
}
