import type { AliasEvent, Event, ScalarEvent } from 'js-yaml-5';
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml-5';
import type { Report } from './file.ts';
import { quote } from './quote.ts';
import type { ListNode, MapNode, Node } from './tree.ts';
import type { Walk } from './walk.ts';
import { findClosing, firstLine, reportProperties, spanOf } from './walk.ts';
import { describeSyntaxError } from './yaml-error.ts';

/**
 * Reads YAML, or one line of JSON, that begins at an offset of its file. Every value is text. What YAML offers beyond
 * text, lists and keys is reported and left out; undefined when nothing can be read.
 */
export function readYaml(text: string, base: number, report: Report): MapNode | undefined {
	const events = parse(text, base, report);
	if (!events) return undefined;
	const walk: Walk = { text, base, events, next: 1, anchors: new Map(), report };
	const root = events.length > 0 ? readNode(walk) : undefined;
	if (!root || (root.type === 'text' && root.start < 0)) {
		const span = { start: base, end: base };
		report(
			'readable-files',
			span,
			'Unexpected empty file, expected keys and values',
			'Fill it in.',
		);
		return undefined;
	}
	reportMoreDocuments(walk);
	if (root.type === 'map') return root;
	const found = root.type === 'text' ? quote(root.value) : 'list';
	report(
		'readable-files',
		firstLine(walk, root),
		`Unexpected ${found}, expected keys and values`,
		'Begin each line with a key and a colon.',
	);
	return undefined;
}

function parse(text: string, base: number, report: Report): Event[] | undefined {
	try {
		return parseEvents(text, {});
	} catch (error) {
		const { at, length, message, help } = describeSyntaxError(error, text);
		report('readable-files', { start: base + at, end: base + at + length }, message, help);
		return undefined;
	}
}

function readNode(walk: Walk): Node | undefined {
	const event = walk.events[walk.next++];
	if (!event) return undefined;
	if (event.type === EVENT_ID.SCALAR) return readText(walk, event);
	if (event.type === EVENT_ID.ALIAS) return readAlias(walk, event);
	if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return undefined;
	reportProperties(walk, event);
	const start = walk.base + event.start;
	const node = event.type === EVENT_ID.MAPPING ? readMap(walk, start) : readList(walk, start);
	node.block = event.style === COLLECTION_STYLE.BLOCK;
	if (!node.block) node.end = findClosing(walk, node);
	return node;
}

function readText(walk: Walk, event: ScalarEvent): Node {
	const value = getBoundedValue(walk, event);
	if (event.anchorStart >= 0 || event.tagStart >= 0) reportProperties(walk, event, value);
	if (event.valueStart < 0) return { type: 'text', value, start: -1, end: -1 };
	if (event.style < SCALAR_STYLE.LITERAL_BLOCK) {
		return {
			type: 'text',
			value,
			start: walk.base + event.valueStart,
			end: walk.base + event.valueEnd,
		};
	}
	const lines = walk.text.slice(event.valueStart, event.valueEnd);
	const start = walk.base + event.valueStart + lines.length - lines.trimStart().length;
	return { type: 'text', value, start, end: Math.max(start, start + lines.trim().length) };
}

/** How many characters a value has at most: patterns cannot be held against texts of any length. */
const longest = 100_000;

function getBoundedValue(walk: Walk, event: ScalarEvent): string {
	const value = getScalarValue(walk.text, event);
	if (value.length <= longest) return value;
	const found = `text of ${value.length} characters`;
	walk.report(
		'readable-files',
		spanOf(walk, event.valueStart, event.valueStart),
		`Unexpected ${found}, expected at most ${longest}`,
		'Shorten it; a long text belongs on a page.',
	);
	return value.slice(0, longest);
}

function readMap(walk: Walk, start: number): MapNode {
	const node: MapNode = { type: 'map', block: true, entries: new Map(), start, end: start };
	while (!atEnd(walk)) {
		const key = readNode(walk);
		const value = readNode(walk);
		if (value) node.end = Math.max(node.end, value.end, key?.end ?? 0);
		if (key && value) addEntry(walk, node, key, value);
	}
	return node;
}

function addEntry(walk: Walk, map: MapNode, key: Node, node: Node): void {
	if (key.type !== 'text') {
		const help = 'Write one word or one quoted text before the colon.';
		walk.report(
			'readable-files',
			firstLine(walk, key),
			'Unexpected list as a key, expected text',
			help,
		);
		return;
	}
	const span = key.start < 0 ? { start: map.start, end: map.start } : key;
	const first = map.entries.get(key.value);
	if (first) {
		const message = `Unexpected second \`${key.value}\`, expected each key once`;
		const related = [{ message: `\`${key.value}\` is written here first`, span: first }];
		walk.report('unique-ids', span, message, 'Rename or remove one of the two.', related);
		return;
	}
	if (key.value === '__proto__') {
		const message = 'Unexpected key `__proto__`, expected another name';
		walk.report('known-fields', span, message, 'Rename or remove it.');
		return;
	}
	map.entries.set(key.value, { start: span.start, end: span.end, node });
}

function readList(walk: Walk, start: number): ListNode {
	const node: ListNode = { type: 'list', block: true, items: [], start, end: start };
	while (!atEnd(walk)) {
		const item = readNode(walk);
		if (!item) continue;
		node.items.push(item);
		node.end = Math.max(node.end, item.end);
	}
	return node;
}

function atEnd(walk: Walk): boolean {
	const event = walk.events[walk.next];
	if (event && event.type !== EVENT_ID.POP) return false;
	walk.next += 1;
	return true;
}

// Only single values are looked up: lists that repeat other lists can grow without bounds.
function readAlias(walk: Walk, { anchorStart, anchorEnd }: AliasEvent): Node | undefined {
	const span = spanOf(walk, anchorStart - 1, anchorEnd);
	const name = walk.text.slice(anchorStart, anchorEnd);
	const help = 'Write the value again in this place.';
	walk.report(
		'readable-files',
		span,
		`Unexpected alias \`*${name}\`, expected the value itself`,
		help,
	);
	const value = walk.anchors.get(name);
	return value === undefined ? undefined : { type: 'text', value, ...span };
}

function reportMoreDocuments(walk: Walk): void {
	const second = walk.events.findIndex((event, at) => at > 0 && event.type === EVENT_ID.DOCUMENT);
	if (second < 0) return;
	walk.next = second + 1;
	const node = readNode({ ...walk, report: () => {} });
	const span =
		node && node.start >= 0
			? firstLine(walk, node)
			: spanOf(walk, walk.text.length, walk.text.length);
	const help = 'Remove the line `---` between them, or move the second one to a file of its own.';
	walk.report(
		'readable-files',
		span,
		'Unexpected second document, expected one in each file',
		help,
	);
}
