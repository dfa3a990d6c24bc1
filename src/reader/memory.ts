import type { Page } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import type { KnowledgeCopy } from './copy.ts';
import { createLocate } from './locate.ts';
import { compareProblems, createDesk, readDesk, sortById } from './read.ts';
import type { Desk } from './records.ts';
import { readSources } from './records.ts';
import type { Store } from './store.ts';
import { storeTexts } from './text-store.ts';

/** A knowledge base read from texts. */
export interface TextReading extends Reading {
	/** The same with the text of one source's record put in; nothing else is read again. */
	withSource: (id: string, text: string) => Reading;
}

/** Reads a knowledge base from the texts of its files, exactly as from a folder that holds them. */
export function readCopy({ texts, pages, problems }: KnowledgeCopy): TextReading {
	const desk = createDesk(storeTexts(texts));
	desk.problems.push(...problems);
	const reading = readDesk(desk, () => pages.map((copy) => shelvePage(desk, copy)));
	return { ...reading, withSource: (id, text) => readAgain({ texts, desk, reading }, id, text) };
}

function shelvePage(
	desk: Desk,
	{ page, marks, head, lines }: KnowledgeCopy['pages'][number],
): Page {
	const path = `topics/${page.id}.mdx`;
	desk.files.set(path, { path, text: head, lines });
	desk.pages.set(page.id, marks);
	return page;
}

interface Known {
	texts: KnowledgeCopy['texts'];
	desk: Desk;
	reading: Reading;
}

function readAgain({ texts, desk, reading }: Known, id: string, text: string): Reading {
	const path = `sources/${id}.yaml`;
	const beside = `sources/${id}.claims.ndjson`;
	const own = { [path]: text, ...(texts[beside] === undefined ? {} : { [beside]: texts[beside] }) };
	const isElsewhere = (claim: string) => !claim.startsWith(`${id}#`);
	const changed: Desk = {
		...desk,
		store: joinStores(storeTexts(own), desk.store),
		files: new Map(desk.files),
		stretches: keep(desk.stretches, isElsewhere),
		lines: keep(desk.lines, isElsewhere),
		problems: reading.problems.filter(({ place }) => ![path, beside].includes(place.file)),
	};
	const read = readSources({ ...changed, store: storeTexts(own) });
	const others = reading.knowledge.sources.filter((source) => source.id !== id);
	return {
		knowledge: { ...reading.knowledge, sources: sortById([...others, ...read]) },
		problems: changed.problems.toSorted(compareProblems),
		locate: createLocate(changed),
	};
}

/** Lines are looked up again by their file, in the first store that has it. */
function joinStores(first: Store, second: Store): Store {
	const of = (path: string) => (first.kindOf(path) ? first : second);
	return {
		kindOf: (path) => of(path).kindOf(path),
		listNames: (path) => of(path).listNames(path),
		readText: (path) => of(path).readText(path),
		readLines: (path) => of(path).readLines(path),
		readLineAt: (path, start) => of(path).readLineAt(path, start),
	};
}

function keep<T>(
	entries: ReadonlyMap<string, T>,
	isKept: (key: string) => boolean,
): Map<string, T> {
	return new Map([...entries].filter(([key]) => isKept(key)));
}
