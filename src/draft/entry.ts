import type { Value } from './control.ts';
import { isFoldable, isLiteral, writeText } from './text.ts';

/** How wide lines get: folded text, lists and maps in brackets, and texts that stay on one line. */
const widths = { folded: 115, list: 118, map: 100, note: 118, long: 160 } as const;
const longTexts = ['gist', 'at', 'title', 'url', 'archived'];
const blockLists = ['authors', 'disputes', 'between'];
const bareTexts = ['issued', 'accessed', 'checked', 'period', 'only'];

/** Writes all that is in a map, key by key; what is not given is left out. */
export function writeEntries(
	map: { readonly [key: string]: Value | undefined },
	indent: number,
): string[] {
	return Object.entries(map).flatMap(([key, value]) => {
		return value === undefined ? [] : writeEntry(key, value, indent);
	});
}

function writeEntry(key: string, value: Value, indent: number): string[] {
	const start = `${' '.repeat(indent)}${writeText(key, 'block')}:`;
	if (typeof value === 'string') return writeTextEntry(start, key, value, indent);
	const line = `${start} ${writeFlow(value, key)}`;
	if (staysOnLine(key, value, line)) return [line];
	if (!isList(value)) return [start, ...writeEntries(value, indent + 2)];
	return [start, ...value.flatMap((item) => writeItem(item, indent + 2))];
}

/** Writes a value on one line, lists and maps in brackets. */
export function writeFlow(value: Value, key = ''): string {
	if (typeof value === 'string') return writeText(value, 'flow', bareTexts.includes(key));
	if (isList(value)) return `[${value.map((item) => writeFlow(item)).join(', ')}]`;
	const entries = Object.entries(value).flatMap(([name, inner]) => {
		if (inner === undefined) return [];
		return [`${writeText(name, 'flow')}: ${writeFlow(inner, name)}`];
	});
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function writeTextEntry(start: string, key: string, text: string, indent: number): string[] {
	const inner = ' '.repeat(indent + 2);
	if (isLiteral(text)) {
		const lines = text.split('\n').map((line) => (line === '' ? '' : inner + line));
		return [`${start} |-`, ...lines];
	}
	const line = `${start} ${writeText(text, 'block', bareTexts.includes(key))}`;
	const width = longTexts.includes(key) ? widths.long : widths.note;
	if (line.length <= width || !isFoldable(text)) return [line];
	return [`${start} >-`, ...fold(text, widths.folded - inner.length).map((part) => inner + part)];
}

function writeItem(item: Value, indent: number): string[] {
	const dash = `${' '.repeat(indent)}- `;
	if (typeof item === 'string') return [dash + writeText(item, 'block')];
	const line = dash + writeFlow(item);
	const isShort = line.length <= widths.list && !('between' in item);
	if (isList(item) || isShort) return [line];
	const [first = '', ...rest] = writeEntries(item, indent + 2);
	return [dash + first.trimStart(), ...rest];
}

function staysOnLine(key: string, value: Exclude<Value, string>, line: string): boolean {
	if (key === 'scope') return true;
	if (isList(value)) {
		if (blockLists.includes(key)) return value.length === 0;
		return line.length <= widths.list;
	}
	const count = Object.keys(value).length;
	if (count === 0) return true;
	if ('question' in value || 'ask' in value || key === 'claims') return false;
	if ('options' in value || (key === 'options' && count > 2)) return false;
	return line.length <= widths.map;
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}

/** Breaks a text between words into lines that fit a width. */
function fold(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, line];
}
