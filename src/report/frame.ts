import type { Place } from '../model/finding.ts';
import { countColumns, makeVisible } from './visible.ts';

/** A line of a file as a frame shows it. */
export interface FrameLine {
	number: number;
	text: string;
}

/** The line of a place and the one before it, with the column of the place and how many it takes. */
export interface Frame {
	lines: FrameLine[];
	indent: number;
	length: number;
}

const room = 96;
const roomBefore = 32;

/** Cuts the lines around a place out of a file; nothing when the file does not reach that far. */
export function makeFrame(lines: readonly string[], place: Place): Frame | undefined {
	const text = lines[place.line - 1];
	if (text === undefined) return undefined;
	const start = Math.min(place.column - 1, text.length);
	const end = place.endLine > place.line ? text.length : Math.min(place.endColumn - 1, text.length);
	const from = Math.max(0, Math.min(start - roomBefore, text.length - room));
	const before = lines[place.line - 2];
	const shown = [{ number: place.line, text: crop(text, from) }];
	if (before !== undefined) shown.unshift({ number: place.line - 1, text: crop(before, from) });
	return {
		lines: shown,
		indent: countColumns(cropMark(from) + show(text.slice(from, start))),
		length: Math.max(1, countColumns(show(text.slice(start, Math.min(end, from + room))))),
	};
}

function crop(line: string, from: number): string {
	const rest = line.length > from + room ? '…' : '';
	return `${cropMark(from)}${show(line.slice(from, from + room))}${rest}`;
}

function cropMark(from: number): string {
	return from > 0 ? '…' : '';
}

function show(part: string): string {
	// A cut can leave half of a character behind.
	return makeVisible(part.replace(/\p{Cs}/gu, ''));
}
