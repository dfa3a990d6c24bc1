import type { TextIndex } from './index-text.ts';
import { hashShingles } from './index-text.ts';

/** How many words a part of a locator has at most: enough to find a passage, too few to be a sentence. */
const partWords = 3;

/**
 * Finds a few words by which a browser opens a text at a passage, `start` or `start,end`, percent-encoded as in the
 * directives of "URL Fragment Text Directives" (Web Incubator Community Group). Nothing where no words of the passage
 * stand in the text only once.
 */
export function makeLocator(
	text: string,
	index: TextIndex,
	from: number,
	to: number,
): string | undefined {
	for (let start = from; start < to; start++) {
		const words = Math.min(partWords, to - start);
		const first = readPart(text, index, start, words);
		if (first === undefined || findRow(index, start, words).length !== 1) continue;
		const end = Math.max(start + words, to - partWords);
		const last = end < to ? readPart(text, index, end, to - end) : undefined;
		const next = findRow(index, end, to - end).find((at) => at >= start + words);
		return last === undefined || next !== end ? first : `${first},${last}`;
	}
	return undefined;
}

/**
 * The address of a text, opened at the words of a locator. A fragment that the address has stays.
 *
 * @example ('https://a.org/b#c', 'so%20it,was') → 'https://a.org/b#c:~:text=so%20it,was'
 */
export function addLocator(url: string, locator: string | undefined): string {
	if (locator === undefined || url.includes(':~:')) return url;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${locator}`;
}

/** Some words in a row as they are written; nothing where they go over a line break. */
function readPart(
	text: string,
	{ words }: TextIndex,
	at: number,
	count: number,
): string | undefined {
	const written = text.slice(words[at]?.start, words[at + count - 1]?.end);
	if (/[\r\n]/.test(written)) return undefined;
	// `-`, `,` and `&` part a directive.
	const encode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(written.replaceAll(/\s+/g, ' ')).replaceAll(/[-']/g, encode);
}

/** Where the same words in a row, two or more, begin. */
function findRow({ words, shingles }: TextIndex, at: number, count: number): readonly number[] {
	const row = words.slice(at, at + count);
	const [hash = -1] = hashShingles(row);
	const starts = shingles.get(hash) ?? [];
	return starts.filter((start) =>
		row.every((word, offset) => words[start + offset]?.text === word.text),
	);
}
