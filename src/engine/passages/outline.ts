import type { Block } from './sentences.ts';
import { readWords } from './words.ts';

/** How well each block of a text fits a place in it, from 0 to 1, by the block's position; those left out do not. */
export type Outline = (at: string) => ReadonlyMap<number, number>;

/** How many letters a heading may have beside those of the place that names it. */
const surplus = 24;

/**
 * Makes the function that finds the blocks which a place such as `Opening, ¶2; Key Features, bullet 3` may mean.
 * `places` are all places that are ever asked for: a section ends where a heading stands that one of them names.
 */
export function createOutline(
	text: string,
	blocks: readonly Block[],
	places: readonly string[],
): Outline {
	const lines = blocks.map(({ start, end }) => readLine(text.slice(start, end)));
	const all = places.flatMap(splitPlaces);
	const inner = new Set(all.flatMap((parts) => parts.slice(1)));
	const heads = new Set(all.map(([head = '']) => head).filter((head) => !inner.has(head)));
	const ends = new Set([...heads].flatMap((head) => findHeading(lines, head) ?? []));
	return (at) => {
		const fits = new Map<number, number>();
		for (const [head = '', ...inner] of splitPlaces(at)) {
			const heading = /^opening\b/i.test(head) ? -1 : findHeading(lines, head);
			if (heading === undefined) continue;
			const end = lines.findIndex((_, block) => block > heading && ends.has(block));
			const section = { heading, end: end < 0 ? lines.length : end };
			for (const [block, fit] of findInside(lines, section, inner)) {
				fits.set(block, Math.max(fit, fits.get(block) ?? 0));
			}
		}
		return fits;
	};
}

/** What is compared of a block. */
interface Line {
	/** Its words, without what stands between them: copies of a text often lose spaces. */
	letters: string;
	/** Whether it begins with a sign, as items of a list do. */
	isItem: boolean;
}

function readLine(text: string): Line {
	return { letters: readLetters(text), isItem: /^\s*[^\p{L}\p{N}\s]/u.test(text) };
}

function readLetters(text: string): string {
	return readWords(text)
		.map((word) => word.text)
		.join('');
}

/** The places of a list, each as its parts from the outside in. */
function splitPlaces(at: string): string[][] {
	return at.split(';').map((place) => place.split(',').map((part) => part.trim()));
}

/** The block that is the heading, else the first that holds its words, in their order, and little more. */
function findHeading(lines: readonly Line[], head: string): number | undefined {
	const words = readWords(head).map((word) => word.text);
	const letters = words.join('');
	const exact = lines.findIndex((line) => line.letters === letters);
	const holds = new RegExp(words.join('.*'), 'u');
	const isLoose = (line: Line) =>
		line.letters.length <= letters.length + surplus && holds.test(line.letters);
	const found = exact < 0 && letters !== '' ? lines.findIndex(isLoose) : exact;
	return found < 0 ? undefined : found;
}

/** The blocks of a section, and among them those that the inner parts of a place mean. */
function findInside(
	lines: readonly Line[],
	{ heading, end }: { heading: number; end: number },
	inner: readonly string[],
): Map<number, number> {
	const section = [...lines.keys()].slice(heading + 1, end);
	const fits = new Map(section.map((block) => [block, 0.5]));
	const labelled = inner
		.filter((part) => !/^¶|bullet|item/i.test(part))
		.map((part) => readLetters(part.replace(/^row /i, '')))
		.toReversed()
		.map((label) => section.filter((block) => lines[block]?.letters.startsWith(label)))
		.find((found) => found.length > 0);
	for (const block of labelled ?? []) fits.set(block, 1);
	const after = section.filter((block) => block > (labelled?.[0] ?? heading));
	const items = after.filter((block) => lines[block]?.isItem);
	const last = inner.at(-1) ?? '';
	const counted = /bullet|item/i.test(last) && items.length > 0 ? items : after;
	for (const [ordinal] of last.matchAll(/\d+/g)) {
		const block = counted[Number(ordinal) - 1];
		if (block !== undefined) fits.set(block, 1);
	}
	return fits;
}
