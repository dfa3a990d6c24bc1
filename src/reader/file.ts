import { isUtf8 } from 'node:buffer';
import type { Place } from '../model/finding.ts';
import type { Span } from '../model/page.ts';
import type { Problem } from '../model/record.ts';

/** A file of the folder with its text, which has no byte order mark. */
export interface TextFile {
	/** Path below the content folder, with slashes. */
	path: string;
	text: string;
	/** How many lines of the file stand before the text; none when left out. */
	before?: number;
	/** Offsets at which lines start, once somebody asked for one. */
	lines?: number[];
}

/** Notes a problem at a stretch of one file. */
export type Report = (
	rule: Problem['rule'],
	span: Span,
	message: string,
	help: string,
	related?: { message: string; span: Span; file?: TextFile }[],
) => void;

/** Makes the function that notes problems of one file in a list. */
export function createReport(file: TextFile, problems: Problem[]): Report {
	return (rule, span, message, help, related = []) => {
		const others = related.map((other) => ({
			message: other.message,
			place: placeAt(other.file ?? file, other.span),
		}));
		problems.push({ rule, message, help, place: placeAt(file, span), related: others });
	};
}

/** Says at which lines and columns a stretch of a file lies. */
export function placeAt(file: TextFile, { start, end }: Span): Place {
	file.lines ??= findLines(file.text);
	const from = pointAt(file.lines, start);
	const to = pointAt(file.lines, end);
	const before = file.before ?? 0;
	return {
		file: file.path,
		line: before + from.line,
		column: from.column,
		endLine: before + to.line,
		endColumn: to.column,
	};
}

function findLines(text: string): number[] {
	const lines = [0];
	for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g))
		lines.push(index + ending.length);
	return lines;
}

function pointAt(lines: number[], offset: number): { line: number; column: number } {
	let low = 0;
	let high = lines.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((lines[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** Turns bytes into text; where they are not UTF-8, the text ends before the first byte that is not, at `brokenAt`. */
export function decodeText(bytes: Uint8Array): { text: string; brokenAt?: number } {
	if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
	const good = bytes.subarray(0, countGoodBytes(bytes));
	const text = new TextDecoder().decode(good, { stream: true });
	return { text, brokenAt: text.length };
}

// With `stream`, a character that is cut off at the end is no error yet.
function countGoodBytes(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length + 1;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (isStartOfText(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return good;
}

function isStartOfText(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
