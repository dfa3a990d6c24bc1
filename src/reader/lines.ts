import { closeSync, openSync, readSync } from 'node:fs';
import { decodeText } from './decode.ts';

/** A line of a file that is not blank, without its ending. */
export interface Line {
	text: string;
	/** Where it begins, in bytes. */
	start: number;
	/** Which line it is, counted from 1. */
	number: number;
	/** Where it stops being UTF-8; the text ends there. */
	brokenAt?: number | undefined;
}

const chunkSize = 1 << 18;
const [newline, carriageReturn] = [10, 13];
const byteOrderMark = Buffer.from('\ufeff');

/** Reads a file line by line; no more of it is held than a chunk, or its longest line. */
export function* readLines(path: string): Generator<Line> {
	const file = openSync(path, 'r');
	try {
		yield* splitLines(file);
	} finally {
		closeSync(file);
	}
}

/** Reads the one line of a file that begins at an offset in bytes. */
export function readLineAt(path: string, start: number): string {
	const file = openSync(path, 'r');
	try {
		for (let size = 1 << 12; ; size *= 4) {
			const bytes = Buffer.allocUnsafe(size);
			const length = readSync(file, bytes, 0, size, start);
			const held = bytes.subarray(0, length);
			const end = findEnding(held, 0);
			if (end < length || length < size) return held.toString('utf8', 0, end);
		}
	} finally {
		closeSync(file);
	}
}

function* splitLines(file: number): Generator<Line> {
	let buffer = Buffer.allocUnsafe(chunkSize);
	// How many bytes of the buffer are read, where it begins in the file, and how many lines are behind it.
	let [held, base, passed] = [0, 0, 0];
	for (let atEnd = false; !atEnd;) {
		if (held === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
		const length = readSync(file, buffer, held, buffer.length - held, null);
		held += length;
		atEnd = length === 0;
		const bytes = buffer.subarray(0, held);
		let start = base === 0 && isMarked(bytes) ? byteOrderMark.length : 0;
		for (let end = findEnding(bytes, start); start < held; end = findEnding(bytes, start)) {
			// Without what follows, a line may go on, and a carriage return may be half an ending.
			if (!atEnd && end + 1 >= held) break;
			passed += 1;
			const line = decodeLine(bytes.subarray(start, end), base + start, passed);
			if (line) yield line;
			start = end + (bytes[end] === carriageReturn && bytes[end + 1] === newline ? 2 : 1);
		}
		start = Math.min(start, held);
		buffer.copyWithin(0, start, held);
		base += start;
		held -= start;
	}
}

/** Where the line that begins at `start` ends: before the next line break, or at the end of the bytes. */
function findEnding(bytes: Buffer, start: number): number {
	const end = bytes.indexOf(newline, start);
	const line = bytes.subarray(start, end < 0 ? bytes.length : end);
	const inner = line.indexOf(carriageReturn);
	return start + (inner < 0 ? line.length : inner);
}

function isMarked(bytes: Buffer): boolean {
	return bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
}

function decodeLine(bytes: Buffer, start: number, number: number): Line | undefined {
	const text = bytes.toString();
	if (!/\S/.test(text)) return undefined;
	const line = { text, start, number };
	return text.includes('\ufffd') ? { ...line, ...decodeText(bytes) } : line;
}
