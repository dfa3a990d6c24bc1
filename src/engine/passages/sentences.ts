/** A stretch of a text. */
export interface Stretch {
	start: number;
	end: number;
}

/** A paragraph, an item of a list or a row of a table, with the sentences in it. */
export interface Block extends Stretch {
	sentences: Stretch[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The blocks of a text: its lines, but for those that only go on with a sentence of the line before. */
export function readBlocks(text: string): Block[] {
	return [...findBlocks(text)].map((block) => ({
		...block,
		sentences: splitSentences(text, block),
	}));
}

function* findBlocks(text: string): Generator<Stretch> {
	let open: Stretch | undefined;
	for (const { 0: line, index } of text.matchAll(/[^\r\n]+|(?:\r\n|\r|\n){2}/g)) {
		const isBlank = line.trim() === '';
		const goesOn = open && !/[.!?:;”"]\s*$/u.test(text.slice(open.start, open.end));
		if (open && goesOn && /^\s*\p{Ll}/u.test(line)) {
			open = { start: open.start, end: index + line.length };
			continue;
		}
		if (open) yield open;
		open = isBlank ? undefined : { start: index, end: index + line.length };
	}
	if (open) yield open;
}

function splitSentences(text: string, { start, end }: Stretch): Stretch[] {
	const sentences: Stretch[] = [];
	// A line break inside of a block is a space; to the segmenter it ends a sentence.
	const line = text.slice(start, end).replaceAll(/[\r\n]/g, ' ');
	let goesOn = false;
	for (const { segment, index } of segmenter.segment(line)) {
		const last = goesOn ? sentences.pop() : undefined;
		const stop = start + index + segment.trimEnd().length;
		if (last || /[\p{L}\p{N}]/u.test(segment)) {
			sentences.push({ start: last?.start ?? start + index, end: stop });
		}
		goesOn = /\b(?:vs|cf|e\.g|i\.e)\.\s*$|^\s*\d+\.\s*$/u.test(segment);
	}
	return sentences;
}
