import type { Page } from '../model/page.ts';
import type { Problem } from '../model/record.ts';
import { openDisk } from './disk.ts';
import { findFrontmatter, readPage } from './mdx.ts';
import type { Marks } from './mdx.ts';
import type { TextFile } from './file.ts';
import { createReport, findLines } from './file.ts';
import { hasFile, listFiles, listPages, readText } from './listing.ts';

/** A page as read, with what it takes to find places in it. */
export interface PageCopy {
	page: Page;
	marks: Marks;
	/** The file up to the end of its frontmatter. */
	head: string;
	/** Offsets at which the lines of the file start. */
	lines: number[];
}

/** What it takes to read a knowledge base where there is no folder: the texts of its records by path, and its pages. */
export interface KnowledgeCopy {
	texts: Record<string, string>;
	pages: PageCopy[];
	/** What is wrong with the folder itself and with its pages. */
	problems: Problem[];
}

const folders = {
	subjects: ['.yaml'],
	questions: ['.yaml'],
	sources: ['.yaml', '.claims.ndjson'],
} as const;

/** Copies a content folder for `readTexts`; files that cannot be read are left out. */
export function copyKnowledge(dir: string): KnowledgeCopy {
	const problems: Problem[] = [];
	const folder = { store: openDisk(dir), problems };
	const read = (path: string) => readText(folder, path)?.text;
	const records = Object.entries(folders).flatMap(([name, endings]) =>
		listFiles(folder, name, [...endings]).map(({ path }) => path),
	);
	const settings = hasFile(folder, 'kb.yaml') ? ['kb.yaml'] : [];
	const texts = [...settings, ...records].flatMap((path) => {
		const text = read(path);
		return text === undefined ? [] : [[path, text] as const];
	});
	const pages = listPages(folder).flatMap(({ path, id }) => {
		const text = read(path);
		return text === undefined ? [] : [copyPage({ path, text }, id, problems)];
	});
	return { texts: Object.fromEntries(texts), pages, problems };
}

function copyPage(file: TextFile, id: string, problems: Problem[]): PageCopy {
	const { page, marks } = readPage(file, id, createReport(file, problems));
	const head = file.text.slice(0, findFrontmatter(file.text).end);
	return { page, marks, head, lines: findLines(file.text) };
}
