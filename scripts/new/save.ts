import {
	accessSync,
	chmodSync,
	constants,
	existsSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createRefusal } from '../refusal.ts';
import type { Change } from './trial.ts';

/** Refuses a folder that no file can be written to, before anybody answers questions. */
export function requireWritable(folder: string, path: string): void {
	const file = join(folder, path);
	try {
		const nearest = existsSync(dirname(file)) ? dirname(file) : folder;
		accessSync(nearest, constants.W_OK);
		if (existsSync(file)) accessSync(file, constants.W_OK);
	} catch (cause) {
		throw refuseWriting(file, cause);
	}
}

/** Writes a file whole or not at all; refuses where somebody else changed it meanwhile. */
export function saveChange(folder: string, { path, before, after }: Change): void {
	const named = join(folder, path);
	const file = existsSync(named) ? realpathSync(named) : named;
	const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(draft, after, { flag: 'wx' });
		const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		if (now !== before) throw refuseChanged(named);
		if (now !== undefined) chmodSync(draft, statSync(file).mode);
		renameSync(draft, file);
	} catch (cause) {
		if (existsSync(draft)) rmSync(draft);
		if (cause instanceof Error && cause.name === 'Refusal') throw cause;
		throw refuseWriting(named, cause);
	}
}

function refuseChanged(file: string): Error {
	return createRefusal(
		`Unexpected content in \`${file}\`, expected it as it was when this began`,
		'Run the command again; nothing was written.',
	);
}

function refuseWriting(file: string, cause: unknown): Error {
	const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
	return createRefusal(
		`Unexpected \`${file}\`, expected a file that can be written${code}`,
		'Check who may write to the folder; nothing was written.',
		cause,
	);
}
