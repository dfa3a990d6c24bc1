import type { Problem } from '../model/record.ts';
import { slugSchema } from '../model/text.ts';
import type { TextFile } from './file.ts';
import { createReport } from './file.ts';
import type { Line } from './lines.ts';
import { quote } from './quote.ts';
import type { Store } from './store.ts';

/** A content folder, and what is wrong with its files. */
export interface Folder {
	store: Store;
	problems: Problem[];
}

/** A file whose place and name are as they should be. */
export interface Found {
	/** Path below the content folder. */
	path: string;
	/** Path below its own folder, without the ending. */
	id: string;
	ending: string;
}

/** Lists the files in one folder with certain endings, sorted; others are reported. */
export function listFiles(folder: Folder, name: string, endings: string[]): Found[] {
	const found: Found[] = [];
	for (const entry of listNames(folder, name)) {
		const path = `${name}/${entry}`;
		const kind = findListed(folder, path);
		if (kind === 'folder') {
			const help = `Move what it holds to \`${name}/\`.`;
			reportFile(folder, path, `Unexpected folder \`${path}\`, expected files only`, help);
		}
		const file = kind === 'file' ? matchFile(path, entry, endings) : undefined;
		if (kind === 'file' && !file) reportEnding(folder, path, endings);
		if (file && hasGoodName(folder, file)) found.push(file);
	}
	return found;
}

/** Lists the pages in `topics/` and the folders in it, sorted. */
export function listPages(folder: Folder, name = 'topics'): Found[] {
	const found: Found[] = [];
	for (const entry of listNames(folder, name)) {
		const path = `${name}/${entry}`;
		const kind = findListed(folder, path);
		if (kind === 'folder' && !entry.endsWith('.mdx')) found.push(...listPages(folder, path));
		if (kind === 'folder' && entry.endsWith('.mdx')) {
			const help = 'Rename or remove it.';
			reportFile(folder, path, `Unexpected folder \`${path}\`, expected a page`, help);
		}
		if (kind !== 'file') continue;
		const file = matchFile(path, path.slice('topics/'.length), ['.mdx']);
		if (!file && /\.(?:md|mdx|markdown)$/i.test(entry)) reportEnding(folder, path, ['.mdx']);
		if (file && hasGoodName(folder, file)) found.push(file);
	}
	return found.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Says whether there is anything of that name. */
export function hasFile({ store }: Folder, path: string): boolean {
	return store.kindOf(path) !== undefined;
}

/** Reads a file as text; undefined, and reported, where that is not possible. */
export function readText(folder: Folder, path: string): TextFile | undefined {
	if (!isFile(folder, path)) return undefined;
	try {
		const { text, brokenAt } = folder.store.readText(path);
		const file = { path, text };
		if (brokenAt === undefined) return file;
		reportBroken(file, brokenAt, folder.problems);
	} catch {
		reportLocked(folder, path);
	}
	return undefined;
}

/** Reads a file line by line, without blank lines; one that is not UTF-8 is reported and left out. */
export function* readTextLines(folder: Folder, path: string): Generator<Line> {
	if (!isFile(folder, path)) return;
	try {
		for (const line of folder.store.readLines(path)) {
			const { text, number, brokenAt } = line;
			if (brokenAt === undefined) yield line;
			else reportBroken({ path, text, before: number - 1 }, brokenAt, folder.problems);
		}
	} catch {
		reportLocked(folder, path);
	}
}

function isFile(folder: Folder, path: string): boolean {
	const kind = findKind(folder, path);
	if (kind !== 'folder') return kind === 'file';
	const help = 'Put a file in its place.';
	reportFile(folder, path, `Unexpected folder \`${path}\`, expected a file`, help);
	return false;
}

function reportBroken(file: TextFile, at: number, problems: Problem[]): void {
	const message = 'Unexpected byte that is not UTF-8, expected text in UTF-8';
	const report = createReport(file, problems);
	report('readable-files', { start: at, end: at }, message, 'Save the file as UTF-8.');
}

function reportLocked(folder: Folder, path: string): void {
	const help = 'Check that it is there, and that it may be read.';
	reportFile(folder, path, `Unexpected locked file \`${path}\`, expected one to read`, help);
}

/** Notes a problem with a file as a whole. */
export function reportFile(folder: Folder, path: string, message: string, help: string): void {
	const report = createReport({ path, text: '' }, folder.problems);
	report('readable-files', { start: 0, end: 0 }, message, help);
}

function listNames(folder: Folder, name: string): string[] {
	const kind = findKind(folder, name);
	if (kind === 'file') {
		reportFile(
			folder,
			name,
			`Unexpected file \`${name}\`, expected a folder`,
			'Rename or remove it.',
		);
	}
	if (kind !== 'folder') return [];
	try {
		const names = folder.store.listNames(name);
		return names.filter((entry) => !/^\.|^readme\.md$/i.test(entry)).toSorted();
	} catch {
		const help = 'Check that it may be read.';
		reportFile(folder, name, `Unexpected locked folder \`${name}\`, expected one to read`, help);
		return [];
	}
}

function findKind({ store, problems }: Folder, path: string): 'file' | 'folder' | undefined {
	const kind = store.kindOf(path);
	if (kind !== 'other') return kind;
	const message = `Unexpected link or device \`${path}\`, expected a file`;
	reportFile({ store, problems }, path, message, 'Put a copy of the file in its place.');
	return undefined;
}

/** Says what a listed name is; one that is not UTF-8 is listed as another, behind which there is nothing. */
function findListed(folder: Folder, path: string): 'file' | 'folder' | undefined {
	const kind = findKind(folder, path);
	if (kind !== undefined || hasFile(folder, path)) return kind;
	const message = `Unexpected file name ${quote(path)}, expected one that can be opened`;
	reportFile(folder, path, message, 'Rename it in lower case letters, digits and hyphens.');
	return undefined;
}

function matchFile(path: string, name: string, endings: string[]): Found | undefined {
	const ending = endings.find((possible) => name.endsWith(possible));
	return ending === undefined ? undefined : { path, id: name.slice(0, -ending.length), ending };
}

function reportEnding(folder: Folder, path: string, endings: string[]): void {
	const ending = endings[0] ?? '';
	const renamed = path.replace(/\.[^./]*$/, '') + ending;
	const known = /\.(?:ya?ml|json|mdx?|markdown)$/i.test(path);
	const help = known ? `Rename it to \`${renamed}\`.` : 'Move it out of this folder.';
	const message = `Unexpected file ${quote(path)}, expected a name that ends in \`${ending}\``;
	reportFile(folder, path, message, help);
}

function hasGoodName(folder: Folder, { path, id, ending }: Found): boolean {
	if (id.split('/').every((part) => slugSchema.safeParse(part).success)) return true;
	const message = `Unexpected file name ${quote(id)}, expected lower case letters, digits and hyphens`;
	const words = id.split('/').map(
		(part) =>
			part
				.toLowerCase()
				.match(/[a-z0-9]+/g)
				?.join('-') ?? 'name',
	);
	const help = `Rename it to \`${words.join('/')}${ending}\`.`;
	createReport({ path, text: '' }, folder.problems)(
		'known-fields',
		{ start: 0, end: 0 },
		message,
		help,
	);
	return false;
}
