import { isUtf8 } from 'node:buffer';

/** Text out of bytes; `brokenAt` is where they stop being UTF-8. */
export interface Decoded {
	text: string;
	brokenAt?: number;
}

/** Turns bytes into text; where they are not UTF-8, the text ends before the first byte that is not, at `brokenAt`. */
export function decodeText(bytes: Uint8Array): Decoded {
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
