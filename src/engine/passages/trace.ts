import type { Match } from './find.ts';
import { findPassage, recognised } from './find.ts';
import type { Fingerprint } from './fingerprint.ts';
import { parseFingerprint } from './fingerprint.ts';
import type { TextIndex } from './index-text.ts';

/** What has become of a passage. */
export type Trace =
	| { state: 'found' | 'moved' | 'changed'; match: Match; isMoved: boolean }
	| { state: 'vanished'; match: Match | undefined };

interface Found {
	written: string;
	fingerprint: Fingerprint;
	match: Match;
}

/**
 * Says of every fingerprint what has become of its passage: found where it stood, moved (word for word, but not in the
 * order in which the passages stood), changed, or vanished. How far it stands from the beginning tells nothing, since
 * text comes and goes before it: the passages that keep their order, as many words of them as possible, have not moved.
 * Only passages of one edition, as far as its length tells, have an order.
 */
export function tracePassages(
	index: TextIndex,
	fingerprints: readonly string[],
): Map<string, Trace> {
	const traces = new Map<string, Trace>();
	const found: Found[] = [];
	for (const written of new Set(fingerprints)) {
		const fingerprint = parseFingerprint(written);
		const match = findPassage(index, fingerprint);
		if (match && match.similarity >= recognised) found.push({ written, fingerprint, match });
		else traces.set(written, { state: 'vanished', match });
	}
	const editions = Map.groupBy(found, ({ fingerprint }) => fingerprint.total).values();
	const kept = new Set([...editions].flatMap(keepOrder));
	for (const entry of found) {
		const { written, match } = entry;
		const isMoved = !kept.has(entry);
		const state = match.similarity < 1 ? 'changed' : isMoved ? 'moved' : 'found';
		traces.set(written, { state, match, isMoved });
	}
	return traces;
}

/** The passages, of the most words in all, none of which lies wholly before one that it stood behind. */
function keepOrder(found: readonly Found[]): Found[] {
	const sorted = found.toSorted(
		(a, b) => a.fingerprint.offset - b.fingerprint.offset || a.match.from - b.match.from,
	);
	const best: { entry: Found; words: number; before: number }[] = [];
	for (const entry of sorted) {
		let [words, before] = [0, -1];
		for (const [position, chain] of best.entries()) {
			if (chain.words <= words || chain.entry.match.from >= entry.match.to) continue;
			[words, before] = [chain.words, position];
		}
		best.push({ entry, words: words + entry.fingerprint.words, before });
	}
	const most = Math.max(...best.map(({ words }) => words));
	const kept: Found[] = [];
	let at = best.findIndex(({ words }) => words === most);
	for (let link = best[at]; link; link = best[at]) {
		kept.push(link.entry);
		at = link.before;
	}
	return kept;
}
