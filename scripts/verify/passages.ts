import type { Candidate, Choose } from '../../src/engine/passages/choose.ts';
import { createChoose, isSure } from '../../src/engine/passages/choose.ts';
import { printFingerprint, takeFingerprint } from '../../src/engine/passages/fingerprint.ts';
import type { TextIndex } from '../../src/engine/passages/index-text.ts';
import { indexText } from '../../src/engine/passages/index-text.ts';
import { makeLocator } from '../../src/engine/passages/locator.ts';
import type { Stretch } from '../../src/engine/passages/sentences.ts';
import { readBlocks } from '../../src/engine/passages/sentences.ts';
import type { Trace } from '../../src/engine/passages/trace.ts';
import { tracePassages } from '../../src/engine/passages/trace.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Source } from '../../src/model/source.ts';

/** A source whose text is at hand, with all it takes to find passages in it. */
export interface Desk {
	source: Source;
	text: string;
	index: TextIndex;
	sentences: readonly Stretch[];
	choose: Choose;
	/** What has become of the passages that have a fingerprint, by fingerprint. */
	traces: ReadonlyMap<string, Trace>;
}

/** A claim whose passage nobody has chosen, with the sentences that come nearest. */
export interface Undecided {
	claim: Claim;
	candidates: Candidate[];
}

/** What can be done without asking. */
export interface Plan {
	/** New fingerprints, by the id of the claim. */
	passages: Map<string, string>;
	undecided: Undecided[];
}

/** The desks of all sources whose texts are at hand. */
export function openDesks({ sources, texts }: Knowledge): Desk[] {
	return sources.flatMap((source) => {
		const text = texts?.get(source.id)?.text;
		return text === undefined ? [] : [openDesk(source, text)];
	});
}

function openDesk(source: Source, text: string): Desk {
	const index = indexText(text);
	const places = source.claims.flatMap(({ at }) => at ?? []);
	const written = source.claims.flatMap(({ passage }) => passage ?? []);
	return {
		source,
		text,
		index,
		sentences: readBlocks(text).flatMap(({ sentences }) => sentences),
		choose: createChoose(text, places),
		traces: tracePassages(index, written),
	};
}

/** Finds the passages of claims that have no fingerprint, and renews the place of those that only moved. */
export function planPassages(desk: Desk): Plan {
	const plan: Plan = { passages: new Map(), undecided: [] };
	for (const claim of desk.source.claims) {
		const trace = desk.traces.get(claim.passage ?? '');
		if (trace?.state === 'moved') {
			plan.passages.set(claim.id, takeWords(desk, trace.match.from, trace.match.to));
		}
		if (claim.passage !== undefined) continue;
		const candidates = desk.choose(claim);
		const [first] = candidates;
		if (first && isSure(candidates)) plan.passages.set(claim.id, takePassage(desk, first));
		else plan.undecided.push({ claim, candidates: candidates.slice(0, 3) });
	}
	return plan;
}

/** The fingerprint of a stretch of a text. */
export function takePassage(desk: Desk, { start, end }: Stretch): string {
	const { words } = desk.index;
	const from = words.findIndex((word) => word.end > start);
	const behind = words.findIndex((word) => word.start >= end);
	return takeWords(desk, from, behind < 0 ? words.length : behind);
}

/** The sentences in which a passage stands that has changed; nothing where it has not only changed or moved. */
export function findChanged({ index, sentences, traces }: Desk, claim: Claim): Stretch | undefined {
	const trace = traces.get(claim.passage ?? '');
	if (!trace || trace.state === 'vanished') return undefined;
	const [from, to] = [index.words[trace.match.from], index.words[trace.match.to - 1]];
	const around = sentences.filter(({ start, end }) => {
		return from && to && start < to.end && end > from.start;
	});
	const [first, last] = [around[0], around.at(-1)];
	return first && last && { start: first.start, end: last.end };
}

// A browser needs words to look for only where there is a page to open.
function takeWords({ source, text, index }: Desk, from: number, to: number): string {
	const fingerprint = takeFingerprint(index, from, to);
	const locator = source.url === undefined ? undefined : makeLocator(text, index, from, to);
	const written = printFingerprint({ ...fingerprint, locator });
	return written.length > longest ? printFingerprint(fingerprint) : written;
}

const longest = 200;
