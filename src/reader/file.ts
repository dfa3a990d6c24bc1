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

/** Finds the offsets at which the lines of a text start. */
export function findLines(text: string): number[] {
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
