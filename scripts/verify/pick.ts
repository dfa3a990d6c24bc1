import type { Stretch } from '../../src/engine/passages/sentences.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Outcome } from '../command.ts';
import { refuse } from '../command.ts';
import { nameNearest } from '../nearest.ts';
import type { Desk } from './passages.ts';
import { findChanged, takePassage } from './passages.ts';
import { findSentences } from './undecided.ts';

/** What somebody says about the passage of one claim. */
export interface Picked {
	claim: string;
	line: string | undefined;
	sentences: string | undefined;
}

/** The fingerprint of the passage that somebody picked for a claim; refuses what is not there. */
export function pickPassage(
	desks: readonly Desk[],
	reading: Reading,
	{ claim: id, line, sentences }: Picked,
): string | Outcome {
	const claims = desks.flatMap(({ source }) => source.claims);
	const claim = claims.find((known) => known.id === id);
	const desk = desks.find(({ source }) => source.id === claim?.source);
	if (!claim || !desk) {
		const near = nameNearest(
			id,
			claims.map((known) => known.id),
		);
		const message = `Unexpected \`--claim ${id}\`, expected a claim of a source whose text is here`;
		return refuse(message, `${near}Name it as \`source#claim\`.`);
	}
	if (line === undefined) return takeOver(desk, claim);
	const found = findSentences(desk, reading, Number(line));
	const stretch = pickSentences(desk, claim, found, sentences);
	if (stretch) return takePassage(desk, stretch);
	const count = found.length === 1 ? '1 sentence begins' : `${found.length} sentences begin`;
	const option = sentences === undefined ? '' : ` --sentences ${sentences}`;
	return refuse(
		`Unexpected \`--line ${line}${option}\`, expected a line of the text with such sentences`,
		`Count again: ${count} on this line.`,
	);
}

function takeOver(desk: Desk, claim: Claim): string | Outcome {
	const stretch = findChanged(desk, claim);
	if (stretch) return takePassage(desk, stretch);
	return refuse(
		`Unexpected \`--claim ${claim.id}\` alone, expected \`--line N\` too, as its passage is not in the text`,
		'Say on which line of the text its passage is.',
	);
}

function pickSentences(
	{ choose }: Desk,
	claim: Claim,
	found: readonly Stretch[],
	range: string | undefined,
): Stretch | undefined {
	if (range === undefined) {
		return choose(claim).find(({ start }) => found.some((sentence) => sentence.start === start));
	}
	const [first = 0, last = first] = range.split('..').map(Number);
	const [from, to] = [found[first - 1], found[last - 1]];
	return from && to && first <= last ? { start: from.start, end: to.end } : undefined;
}
