import type { Place } from '../model/finding.ts';
import type { Span } from '../model/page.ts';
import type { FieldPath, Locate, RecordName } from '../model/record.ts';
import type { TextFile } from './file.ts';
import { placeAt } from './file.ts';
import type { Marks } from './mdx.ts';
import type { MapNode } from './tree.ts';
import { findKey, findSpan, findStart } from './tree.ts';
import { readYaml } from './yaml.ts';

/** All that was read, as far as it takes to find a place again. */
export interface Shelf {
	/** Files by path. */
	files: Map<string, TextFile>;
	/** Where claims stand that are written one on each line, by id. */
	lines: Map<string, Span>;
	/** Where the marks of pages stand, by id. */
	pages: Map<string, Marks>;
}

/** Makes the function that finds where a field is written; a file is gone through again the first time one asks. */
export function createLocate(shelf: Shelf): Locate {
	const trees = new Map<string, MapNode | undefined>();
	return (record, field) => {
		const { path, steps, part } = findRecord(shelf, record);
		const file = shelf.files.get(path);
		if (!file) return nowhere;
		const inner = readField(field);
		const mark = record.kind === 'page' ? findMark(shelf.pages.get(record.id), inner) : undefined;
		if (mark) return placeAt(file, mark);
		const span = part ?? { start: 0, end: file.text.length };
		const name = `${path}:${span.start}`;
		if (!trees.has(name)) {
			trees.set(
				name,
				readYaml(file.text.slice(span.start, span.end), span.start, () => {}),
			);
		}
		return placeAt(file, findField(trees.get(name), steps, inner, record.kind === 'claim'));
	};
}

const nowhere: Place = { file: 'kb.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

// The file of a record, the part of the file, and the way into it.
function findRecord(
	{ lines, pages }: Shelf,
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
	const line = lines.get(id);
	const hash = id.indexOf('#');
	const source = `sources/${id.slice(0, hash)}`;
	if (line) return { path: `${source}.claims.ndjson`, steps: [], part: line };
	return { path: `${source}.yaml`, steps: ['claims', id.slice(hash + 1)] };
}

function readField(field: FieldPath): (string | number)[] {
	if (typeof field !== 'string') return [...field];
	return field === '' ? [] : field.split('.');
}

function findField(
	root: MapNode | undefined,
	steps: string[],
	field: (string | number)[],
	isClaim: boolean,
): Span {
	const start = findStart(root);
	if (!root) return start;
	const last = steps.at(-1);
	if (last === undefined) {
		const id = isClaim ? findSpan(root, ['id'], start) : start;
		return findSpan(root, field, id);
	}
	const key = findKey(root, steps.slice(0, -1), last);
	if (!key) return findSpan(root, steps, start);
	return findSpan(key.node, field, key);
}

function findMark(
	marks: Marks | undefined,
	[list, position, attribute]: (string | number)[],
): Span | undefined {
	if (!marks || position === undefined) return undefined;
	if (list === 'citations') return marks.citations[Number(position)];
	const component = list === 'components' ? marks.components[Number(position)] : undefined;
	const attributes = component?.attributes ?? {};
	const name = String(attribute);
	return Object.hasOwn(attributes, name) ? attributes[name] : component;
}
