import { readBlocks } from '../../src/engine/passages/sentences.ts';
import { readWords } from '../../src/engine/passages/words.ts';

/** What somebody who revises a text does to it, in shares from 0 to 1. */
export interface Revision {
	/** Of all words, how many are replaced, dropped or swapped with the next. */
	words: number;
	/** Of all paragraphs, how many are dropped, and how many moved. */
	dropped: number;
	moved: number;
}

/** What became of a stretch of a text that was revised. */
export type Fate = 'found' | 'moved' | 'changed' | 'vanished';

/** A revised text, and what became of the words from one position up to another of the text before. */
export interface Revised {
	text: string;
	fateOf: (from: number, to: number) => Fate;
}

interface Paragraph {
	/** Position of its first word in the text, and its words before and after. */
	from: number;
	before: readonly string[];
	after: readonly string[];
	isDropped: boolean;
	isMoved: boolean;
}

type Random = (limit: number) => number;

/** Revises a text at random: edits words, drops paragraphs and moves some. */
export function reviseText(
	text: string,
	{ words, dropped, moved }: Revision,
	random: Random,
): Revised {
	const happens = (share: number) => random(1_000_000) < share * 1_000_000;
	const vocabulary = readTexts(text);
	let from = 0;
	const paragraphs = readBlocks(text).map(({ start, end }): Paragraph => {
		const before = readTexts(text.slice(start, end));
		const isDropped = happens(dropped);
		const isMoved = !isDropped && happens(moved);
		const after = editWords(before, () => happens(words), vocabulary, random);
		from += before.length;
		return { from: from - before.length, before, after, isDropped, isMoved };
	});
	const left = paragraphs.filter(({ isDropped, isMoved }) => !isDropped && !isMoved);
	for (const paragraph of paragraphs.filter(({ isMoved }) => isMoved)) {
		left.splice(random(left.length + 1), 0, paragraph);
	}
	return {
		text: left.map(({ after }) => after.join(' ')).join('\n\n'),
		fateOf: (start, end) => findFate(paragraphs, start, end),
	};
}

function readTexts(text: string): string[] {
	return readWords(text).map((word) => word.text);
}

function editWords(
	before: readonly string[],
	happens: () => boolean,
	vocabulary: readonly string[],
	random: Random,
): string[] {
	const after = [...before];
	for (let at = before.length - 1; at >= 0; at--) {
		if (!happens()) continue;
		const edit = random(3);
		const word = vocabulary[random(vocabulary.length)] ?? '';
		if (edit === 0) after[at] = word;
		if (edit === 1) after.splice(at, 1);
		if (edit === 2) after.splice(at, 2, ...after.slice(at, at + 2).toReversed());
	}
	return after;
}

function findFate(paragraphs: readonly Paragraph[], start: number, end: number): Fate {
	const paragraph = paragraphs.findLast(({ from }) => from <= start);
	if (!paragraph || paragraph.isDropped) return 'vanished';
	const { from, before, after, isMoved } = paragraph;
	const passage = ` ${before.slice(start - from, end - from).join(' ')} `;
	if (!` ${after.join(' ')} `.includes(passage)) return 'changed';
	return isMoved ? 'moved' : 'found';
}
