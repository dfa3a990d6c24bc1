import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createRefusal } from '../refusal.ts';

/** Refuses a folder that is not new or empty, or that nobody may write. */
export function requireRoom(folder: string): void {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) return;
	if (found.isDirectory() && readdirSync(folder).length === 0) return;
	const what = found.isDirectory() ? 'files' : 'file';
	throw createRefusal(
		`Unexpected ${what} ${found.isDirectory() ? `in \`${folder}\`` : `\`${folder}\``}, expected a folder that is new or empty`,
		'Name another folder; nothing was written.',
	);
}

/** Writes files to a new or empty folder: all of them, or none. */
export function placeFolder(folder: string, files: ReadonlyMap<string, string>): void {
	let draft: string | undefined;
	try {
		mkdirSync(dirname(folder), { recursive: true });
		draft = mkdtempSync(join(dirname(folder), '.kb-init-'));
		const home = join(draft, 'content');
		for (const [path, text] of files) {
			mkdirSync(dirname(join(home, path)), { recursive: true });
			writeFileSync(join(home, path), text);
		}
		renameSync(home, folder);
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
		throw createRefusal(
			`Unexpected \`${folder}\`, expected a folder that can be written${code}`,
			'Check who may write there; nothing was written.',
			cause,
		);
	} finally {
		if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
	}
}
