import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Span } from '../model/page.ts';
import type { SourceText } from '../model/passage.ts';
import type { Reading } from '../model/reading.ts';
import type { Locate, Problem } from '../model/record.ts';
import { decodeText } from './decode.ts';
import type { Report, TextFile } from './file.ts';
import { createReport, placeAt } from './file.ts';
import type { HtmlText } from './html.ts';
import { readHtml } from './html.ts';
import { findNear } from './issue.ts';
import { quote } from './quote.ts';
import { createUnreadable } from './unreadable.ts';

/** A text with its file, and where stretches of it stand there if it is not all of it. */
interface Shelved extends SourceText {
	file: TextFile;
	starts?: HtmlText['starts'];
}

/** How many bytes a text has at most; the longest books are shorter. */
const longest = 10_000_000;

/**
 * Adds the texts in a folder, `<source>.txt` or `<source>.html`, to what was read of the knowledge base in `content`.
 * Files that are none are problems. Throws `UnreadableFolder` where there is no folder.
 */
export function readTexts(dir: string, content: string, reading: Reading): Reading {
	const names = listNames(dir);
	const ids = reading.knowledge.sources.map(({ id }) => id);
	const shelf = new Map<string, Shelved>();
	const problems: Problem[] = [];
	const below = relative(realpathSync(content), realpathSync(dir)).replaceAll(sep, '/');
	for (const name of names) {
		const file = { path: `${below}/${name}`, text: '' };
		const report = createReport(file, problems);
		const id = findSource(name, ids, shelf, report);
		const text = id === undefined ? undefined : readText(join(dir, name), file, report);
		if (id !== undefined && text) shelf.set(id, text);
	}
	return {
		knowledge: { ...reading.knowledge, texts: shelf },
		problems: [...problems, ...reading.problems],
		locate: createLocate(shelf, reading.locate),
	};
}

const nowhere: Span = { start: 0, end: 0 };

function listNames(dir: string): string[] {
	const help = 'Name the folder that holds the texts, one file for each source.';
	try {
		const names = readdirSync(dir);
		return names.filter((name) => !/^\.|^readme\.md$/i.test(name)).toSorted();
	} catch (cause) {
		throw createUnreadable(`The folder ${dir} cannot be read.`, help, cause);
	}
}

function findSource(
	name: string,
	ids: readonly string[],
	shelf: ReadonlyMap<string, Shelved>,
	report: Report,
): string | undefined {
	const id = /^(.*)\.(?:txt|html?)$/.exec(name)?.[1];
	if (id === undefined) {
		const message = `Unexpected ${quote(name)}, expected \`<source>.txt\` or \`<source>.html\``;
		report('readable-files', nowhere, message, 'Save its text, or move it out of this folder.');
		return undefined;
	}
	if (shelf.has(id)) {
		const message = `Unexpected second text of \`${id}\`, expected one`;
		report('readable-files', nowhere, message, 'Remove one of the two.');
		return undefined;
	}
	if (ids.includes(id)) return id;
	const near = findNear(id, ids);
	const help = near
		? `Did you mean \`${near}\`?`
		: 'Name it after a file in `sources/`, or move it out of this folder.';
	report('readable-files', nowhere, `Unexpected ${quote(name)}, expected the id of a source`, help);
	return undefined;
}

function readText(path: string, file: TextFile, report: Report): Shelved | undefined {
	const refuse = (span: Span, found: string, expected: string, help: string) => {
		report('readable-files', span, `Unexpected ${found}, expected ${expected}`, help);
		return undefined;
	};
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile())
		return refuse(nowhere, 'folder or link', 'a file', 'Put a file in its place.');
	if (stats.size > longest) {
		const size = `${Math.round(stats.size / 1e6)} MB of text`;
		return refuse(nowhere, size, 'at most 10 MB', 'Keep the part that the claims rest on.');
	}
	try {
		const { text, brokenAt } = decodeText(readFileSync(path));
		file.text = text;
		const binary = text.indexOf('\0');
		const broken = binary < 0 ? brokenAt : binary;
		if (broken === undefined) return shelve(file);
		const span = { start: broken, end: broken };
		return refuse(span, 'byte that is no text', 'text in UTF-8', 'Save it as UTF-8.');
	} catch {
		const help = 'Check that it may be read, and that its elements are not nested too deeply.';
		return refuse(nowhere, 'locked or broken file', 'one to read', help);
	}
}

function shelve(file: TextFile): Shelved {
	const { path, text } = file;
	return /\.html?$/.test(path) ? { path, file, ...readHtml(text) } : { path, file, text };
}

function createLocate(shelf: ReadonlyMap<string, Shelved>, locate: Locate): Locate {
	return (record, field) => {
		const shelved = record.kind === 'text' ? shelf.get(record.id) : undefined;
		if (!shelved) return locate(record, field);
		const [start = 0, end = start] = [...field].map(Number);
		// What stands behind the last sign may be mark-up.
		const from = findOffset(shelved, start);
		const to = end > start ? findOffset(shelved, end - 1) + 1 : from;
		return placeAt(shelved.file, { start: from, end: Math.max(from, to) });
	};
}

/** Where a sign of the text stands in its file; where the file writes signs in several letters, nearly there. */
function findOffset({ starts, file }: Shelved, offset: number): number {
	const stretch = starts?.findLast(({ at }) => at <= offset);
	const found = stretch ? stretch.from + offset - stretch.at : offset;
	return Math.min(found, file.text.length);
}
