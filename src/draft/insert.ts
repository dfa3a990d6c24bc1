import type { Document, ParsedNode, YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';
import { writeEntries, writeFlow } from './entry.ts';
import { writeText } from './text.ts';
import type { Given } from './write.ts';

type Found = Document.Parsed<ParsedNode>;

/** Adds entries to the map that stands at the top of a file, after all others. */
export function insertAtTop(text: string, entries: Given, isSpaced: boolean): string {
	return insert(text, open(text).contents, entries, isSpaced);
}

/** Adds entries to the map under a key of a file, after those that are there; the key is added where it is missing. */
export function insertUnder(text: string, key: string, entries: Given): string {
	const root = open(text).contents;
	const pair = isMap(root) ? findPair(root, key) : undefined;
	if (!pair) return insert(text, root, { [key]: entries }, false);
	const { value } = pair;
	if (isMap(value) && value.items.length > 0)
		return insert(text, value, entries, hasGap(text, value));
	if (value && !isMap(value) && !isEmpty(value)) {
		throw new Error(`Unexpected text or list under \`${key}\`, expected a map`);
	}
	return replaceEmpty(text, pair.key, value, isMap(root) && root.flow === true, entries);
}

function open(text: string): Found {
	const document = parseDocument(text, { schema: 'failsafe', stringKeys: true });
	const [error] = document.errors;
	if (error) throw new Error('Unexpected YAML, expected a file that can be read', { cause: error });
	return document;
}

function insert(text: string, map: ParsedNode | null, entries: Given, isSpaced: boolean): string {
	if (!isMap(map)) {
		if (map && !isEmpty(map)) throw new Error('Unexpected text or list, expected keys and values');
		return splice(text, text.length, text.length, writeEntries(entries, 0), false);
	}
	const last = map.items.at(-1);
	const end = last?.value?.range[1] ?? last?.key.range[1] ?? map.range[0] + 1;
	if (map.flow) {
		const inner = writeInner(entries);
		const added = last ? `, ${inner}` : ` ${inner} `;
		return text.slice(0, end) + added + text.slice(end);
	}
	const indent = columnOf(text, map.range[0]);
	const at = endOfEntry(text, end, indent);
	return splice(text, at, at, writeEntries(entries, indent), isSpaced);
}

/** Puts entries in the place of nothing, or of `{}`, after a key. */
function replaceEmpty(
	text: string,
	key: ParsedNode,
	value: ParsedNode | null,
	isFlow: boolean,
	entries: Given,
): string {
	const colon = text.indexOf(':', key.range[1]) + 1;
	const end = isMap(value) ? value.range[1] : colon;
	if (isFlow) return `${text.slice(0, colon)} ${writeFlow(entries)}${text.slice(end)}`;
	const rest = text.slice(0, colon) + text.slice(end);
	const at = endOfLine(rest, colon);
	const lines = writeEntries(entries, columnOf(text, key.range[0]) + 2);
	return splice(rest, at, at, lines, false);
}

function writeInner(entries: Given): string {
	const written = Object.entries(entries).map(
		([key, value]) => `${writeText(key, 'flow')}: ${writeFlow(value, key)}`,
	);
	return written.join(', ');
}

function splice(
	text: string,
	from: number,
	to: number,
	lines: string[],
	isSpaced: boolean,
): string {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const before = text.slice(0, from);
	const isOpen = before !== '' && !before.endsWith('\n');
	const start = (isOpen ? newline : '') + (isSpaced && before !== '' ? newline : '');
	return before + start + lines.join(newline) + newline + text.slice(to);
}

/** The offset after the line an entry ends on, and after the comments that belong to what it stands in. */
function endOfEntry(text: string, end: number, indent: number): number {
	let at = end > 0 && text[end - 1] === '\n' ? end : endOfLine(text, end);
	const comment = new RegExp(`(?:[ \\t]*\\r?\\n)*[ ]{${indent},}#.*(?:\\n|$)`, 'uy');
	comment.lastIndex = at;
	while (comment.test(text)) {
		at = comment.lastIndex;
		if (at >= text.length) break;
	}
	return at;
}

function endOfLine(text: string, from: number): number {
	const at = text.indexOf('\n', from);
	return at < 0 ? text.length : at + 1;
}

function columnOf(text: string, offset: number): number {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	return offset - start - (text[start] === '\ufeff' ? 1 : 0);
}

/** Whether the entries of a map stand apart from each other. */
function hasGap(text: string, map: YAMLMap.Parsed): boolean {
	const last = map.items.length > 1 ? map.items.at(-1) : undefined;
	if (!last || map.flow) return false;
	return /\n[ \t]*\r?\n[ \t]*$/u.test(text.slice(0, last.key.range[0]));
}

function findPair(map: YAMLMap.Parsed, key: string): YAMLMap.Parsed['items'][number] | undefined {
	return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function isEmpty(node: ParsedNode): boolean {
	return isScalar(node) && node.value === '';
}
