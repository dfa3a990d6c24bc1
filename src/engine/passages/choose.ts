import { createOutline } from './outline.ts';
import type { Stretch } from './sentences.ts';
import { readBlocks } from './sentences.ts';
import { readWords } from './words.ts';

/** A sentence a claim may rest on. */
export interface Candidate extends Stretch {
	/** How much of the gist is in it and how well its place fits: the higher, the better. */
	score: number;
}

/** Finds the sentences of a text on which a claim may rest, the best first. */
export type Choose = (claim: { at?: string | undefined; gist?: string | undefined }) => Candidate[];

/** What it takes for the best candidate to be taken without asking. */
const [enough, lead] = [0.75, 0.2];
/** What a place that fits is worth, beside a gist all of whose words are there. */
const placeWorth = 0.6;

interface Sentence extends Stretch {
	block: number;
	stems: ReadonlySet<string>;
}

/** Whether the best of the candidates is good enough, and far enough ahead of the others, to be taken without asking. */
export function isSure([first, second]: readonly Candidate[]): boolean {
	return first !== undefined && first.score >= enough && first.score - (second?.score ?? 0) >= lead;
}

/**
 * Makes the function that finds the sentences on which claims of one text may rest: those that share the rarer words
 * with the gist, better yet at the place that `at` names. `places` are the places that all claims of the text name.
 */
export function createChoose(text: string, places: readonly string[]): Choose {
	const blocks = readBlocks(text);
	const sentences = blocks.flatMap(({ sentences }, block) =>
		sentences.map(({ start, end }) => {
			return { start, end, block, stems: readStems(text.slice(start, end)) };
		}),
	);
	const weigh = weighStems(sentences);
	const outline = createOutline(text, blocks, places);
	return ({ at = '', gist = '' }) => {
		const wanted = [...readStems(gist)];
		const whole = sum(wanted.map(weigh)) || 1;
		const fits = outline(at);
		return sentences
			.map(({ start, end, block, stems }) => {
				const shared = sum(wanted.filter((stem) => stems.has(stem)).map(weigh));
				return { start, end, score: shared / whole + placeWorth * (fits.get(block) ?? 0) };
			})
			.toSorted((a, b) => b.score - a.score || a.start - b.start);
	};
}

// What most forms of a word begin with, in most languages that change its end.
function readStems(text: string): Set<string> {
	return new Set(readWords(text).map((word) => word.text.slice(0, 6)));
}

/** Makes the function that weighs a stem: the fewer sentences have it, the more. */
function weighStems(sentences: readonly Sentence[]): (stem: string) => number {
	const counts = new Map<string, number>();
	for (const { stems } of sentences) {
		for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return (stem) => Math.log(1 + sentences.length / ((counts.get(stem) ?? 0) + 1));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
