import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Served } from '../support.ts';
import { base } from './base.ts';
import { compareFolders, readFile } from './shown.ts';

/** The sites on which contributions are tried: a small made-up one, and the shipped one. */
export interface Sites {
	site: Served;
	shipped: Served;
}

/** Path of the form. */
export const form = 'contribute/claim/';

/** The content folder of the small site. */
export const content = '.cache/contribute-content';

/** Builds the small site, and says where. */
export function buildSite(): string {
	rmSync(content, { recursive: true, force: true });
	for (const [file, text] of Object.entries(base)) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), text);
	}
	const folder = '.cache/contribute';
	execFileSync('astro', ['build'], {
		stdio: 'ignore',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			CORROBORATE_CONTENT: content,
			CORROBORATE_OUT: folder,
		},
	});
	return folder;
}

/** What `check` says once the file of the form is in the folder. */
export async function checkFile(page: Page, folder: string, asOf: string) {
	const { path, text } = await readFile(page);
	const scratch = mkdtempSync('.cache/contributed-');
	onTestFinished(() => rmSync(scratch, { recursive: true }));
	cpSync(folder, scratch, { recursive: true });
	writeFileSync(join(scratch, path), text);
	return compareFolders(folder, scratch, asOf);
}
