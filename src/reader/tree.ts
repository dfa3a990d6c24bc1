import type { Span } from '../model/page.ts';

/** A value as a file writes it, with the stretch it takes up. An empty value starts at -1. */
export type Node = TextNode | ListNode | MapNode;

/** A single value; every one is text. */
export interface TextNode extends Span {
	type: 'text';
	value: string;
}

/** A list of values. */
export interface ListNode extends Span {
	type: 'list';
	/** Whether it is written over several lines, without brackets. */
	block: boolean;
	items: Node[];
}

/** Values under keys, in the order of the file. */
export interface MapNode extends Span {
	type: 'map';
	/** Whether it is written over several lines, without brackets. */
	block: boolean;
	entries: Map<string, Entry>;
}

/** A key, by the stretch it takes up, with its value. */
export interface Entry extends Span {
	node: Node;
}

/** What a tree says, as plain text, lists and objects. */
export type Plain = string | Plain[] | { [key: string]: Plain };

/** Takes the plain values out of a tree. */
export function toPlain(node: Node): Plain {
	if (node.type === 'text') return node.value;
	if (node.type === 'list') return node.items.map(toPlain);
	const plain: { [key: string]: Plain } = {};
	for (const [key, entry] of node.entries) plain[key] = toPlain(entry.node);
	return plain;
}

/** Finds the stretch of a value by its path; of the nearest written one around it where it is not written. */
export function findSpan(
	root: Node,
	path: readonly (string | number | symbol)[],
	around: Span,
): Span {
	let node: Node | undefined = root;
	let span = around;
	for (const step of path) {
		const entry: Entry | undefined = findEntry(node, step);
		if (!entry) return span;
		node = entry.node;
		span = showEntry(entry);
	}
	return span;
}

/** Finds the key, with its value, inside the value at a path. */
export function findKey(
	root: Node,
	path: readonly (string | number | symbol)[],
	key: string,
): Entry | undefined {
	let node: Node | undefined = root;
	for (const step of path) node = findEntry(node, step)?.node;
	return findEntry(node, key);
}

function findEntry(node: Node | undefined, step: string | number | symbol): Entry | undefined {
	if (node?.type === 'map') return node.entries.get(String(step));
	if (node?.type !== 'list') return undefined;
	const item = node.items[Number(step)];
	return item && { start: item.start, end: item.end, node: item };
}

// A value over several lines is shown by its key, or by the first one in it, rather than as a whole.
function showEntry(entry: Entry): Span {
	const { node } = entry;
	if (node.start < 0) return entry;
	if (node.type === 'text' || !node.block) return node;
	if (entry.start !== node.start) return entry;
	return showFirst(node);
}

function showFirst(node: Node): Span {
	if (node.type === 'text') return node;
	const first = node.type === 'map' ? node.entries.values().next().value : node.items[0];
	if (!first) return node;
	return 'node' in first ? first : showFirst(first);
}

/** The stretch that stands for a whole file: its first key. */
export function findStart(root: MapNode | undefined): Span {
	return root?.entries.values().next().value ?? { start: 0, end: 0 };
}
