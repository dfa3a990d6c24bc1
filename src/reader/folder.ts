import type { Page } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import { openDisk } from './disk.ts';
import type { Found } from './listing.ts';
import { listPages } from './listing.ts';
import { readPage } from './mdx.ts';
import { createDesk, readDesk } from './read.ts';
import type { Desk } from './records.ts';
import { openFile } from './records.ts';

/**
 * Reads a content folder: all that can be read, what cannot, and where everything stands. Throws `UnreadableFolder`
 * where there is no folder. `onSource` hears how many of the sources are read.
 */
export function readKnowledge(dir: string, onSource?: Desk['onSource']): Reading {
	return readDesk(createDesk(openDisk(dir), onSource), readTopics);
}

function readTopics(desk: Desk): Page[] {
	const pages = listPages(desk).map((found) => readTopic(desk, found));
	return pages.filter((page) => page !== undefined);
}

/** Reads a page; undefined when its file cannot be read. */
function readTopic(desk: Desk, { path, id }: Found): Page | undefined {
	const { file, report } = openFile(desk, path);
	if (!file) return undefined;
	const { page, marks } = readPage(file, id, report);
	desk.pages.set(id, marks);
	return page;
}
