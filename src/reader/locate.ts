import type { Place } from '../model/finding.ts';
import type { Span } from '../model/page.ts';
import type { FieldPath, Locate, RecordName } from '../model/record.ts';
import type { LinePlace } from './claims.ts';
import type { TextFile } from './file.ts';
import { placeAt } from './file.ts';
import type { Marks } from './mdx.ts';
import type { Store } from './store.ts';
import type { MapNode } from './tree.ts';
import { findKey, findSpan, findStart } from './tree.ts';
import { readYaml } from './yaml.ts';

/** All that was read, as far as it takes to find a place again. */
export interface Shelf {
	store: Store;
	/** Files by path, but those that are read line by line. */
	files: Map<string, TextFile>;
	/** Where claims stand in their source's record, by id. */
	stretches: Map<string, Span>;
	/** Where claims stand that are written one on each line, by id. */
	lines: Map<string, LinePlace>;
	/** Where the marks of pages stand, by id. */
	pages: Map<string, Marks>;
}

/** Makes a shelf on which nothing stands yet. */
export function createShelf(store: Store): Shelf {
	return {
		store,
		files: new Map(),
		stretches: new Map(),
		lines: new Map(),
		pages: new Map(),
	};
}

/** Makes the function that finds where a field is written; what is around it is gone through again when one asks. */
export function createLocate(shelf: Shelf): Locate {
	const trees = new Map<string, MapNode | undefined>();
	return (record, field) => {
		const inner = readField(field);
		const alone = record.kind === 'claim' ? placeClaim(shelf, record.id, inner) : undefined;
		if (alone) return alone;
		const { path, steps, part } = findRecord(shelf, record);
		const file = shelf.files.get(path);
		if (!file) return nowhere;
		const mark = record.kind === 'page' ? findMark(shelf.pages.get(record.id), inner) : undefined;
		if (mark) return placeAt(file, mark);
		if (!trees.has(path)) {
			if (trees.size >= treesKept) trees.clear();
			trees.set(path, readPart(file, part ?? { start: 0, end: file.text.length }).tree);
		}
		return placeAt(file, findField(trees.get(path), steps, inner));
	};
}

// Findings come file by file or claim by claim; to keep all files of a large folder would take its size many times.
const treesKept = 50;

const nowhere: Place = { file: 'kb.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

function placeClaim(shelf: Shelf, id: string, field: (string | number)[]): Place | undefined {
	const line = shelf.lines.get(id);
	if (line) return placeInLine(shelf, id, line, field);
	const stretch = shelf.stretches.get(id);
	const file = shelf.files.get(`sources/${sourceOf(id)}.yaml`);
	if (!stretch || !file) return undefined;
	// A claim that cannot be read by itself, because its key has quotes or so, is read with all that is around it.
	const { tree, isClean } = readPart(file, stretch);
	const key = tree && isClean ? findKey(tree, [], nameOf(id)) : undefined;
	return key && placeAt(file, findSpan(key.node, field, key));
}

function placeInLine(
	{ store }: Shelf,
	id: string,
	{ start, number }: LinePlace,
	field: (string | number)[],
): Place {
	const path = `sources/${sourceOf(id)}.claims.ndjson`;
	const text = store.readLineAt(path, start);
	const file = { path, text, before: number - 1 };
	const { tree } = readPart(file, { start: 0, end: text.length });
	const first = findStart(tree);
	return placeAt(file, tree ? findSpan(tree, field, findSpan(tree, ['id'], first)) : first);
}

function readPart(
	{ text }: TextFile,
	{ start, end }: Span,
): { tree: MapNode | undefined; isClean: boolean } {
	let isClean = true;
	const tree = readYaml(text.slice(start, end), start, () => {
		isClean = false;
	});
	return { tree, isClean };
}

// The file of a record, the part of the file, and the way into it.
function findRecord(
	{ pages }: Shelf,
	record: RecordName,
): { path: string; steps: string[]; part?: Span | undefined } {
	if (record.kind === 'kb') return { path: 'kb.yaml', steps: [] };
	const { kind, id } = record;
	if (kind === 'subject') return { path: `subjects/${id}.yaml`, steps: [] };
	if (kind === 'source') return { path: `sources/${id}.yaml`, steps: [] };
	if (kind === 'page') {
		return { path: `topics/${id}.mdx`, steps: [], part: pages.get(id)?.frontmatter };
	}
	if (kind === 'question') {
		const slash = id.indexOf('/');
		return { path: `questions/${id.slice(0, slash)}.yaml`, steps: [id.slice(slash + 1)] };
	}
	return { path: `sources/${sourceOf(id)}.yaml`, steps: ['claims', nameOf(id)] };
}

function sourceOf(claim: string): string {
	return claim.slice(0, claim.indexOf('#'));
}

function nameOf(claim: string): string {
	return claim.slice(claim.indexOf('#') + 1);
}

function readField(field: FieldPath): (string | number)[] {
	if (typeof field !== 'string') return [...field];
	return field === '' ? [] : field.split('.');
}

function findField(root: MapNode | undefined, steps: string[], field: (string | number)[]): Span {
	const start = findStart(root);
	if (!root) return start;
	const last = steps.at(-1);
	if (last === undefined) return findSpan(root, field, start);
	const key = findKey(root, steps.slice(0, -1), last);
	if (!key) return findSpan(root, steps, start);
	return findSpan(key.node, field, key);
}

function findMark(
	marks: Marks | undefined,
	[list, position, attribute]: (string | number)[],
): Span | undefined {
	if (!marks || position === undefined) return undefined;
	if (list === 'citations' || list === 'paragraphs' || list === 'links')
		return marks[list][Number(position)];
	const component = list === 'components' ? marks.components[Number(position)] : undefined;
	const attributes = component?.attributes ?? {};
	const name = String(attribute);
	return Object.hasOwn(attributes, name) ? attributes[name] : component;
}
