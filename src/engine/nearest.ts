import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one that is not known, by edit distance (Levenshtein 1966); none where all are far off.
 *
 * @example 'tensorflw' → 'tensorflow'
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const limit = Math.max(2, Math.ceil(word.length * 0.4));
	let best: string | undefined;
	let least = limit + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const steps = distance(word.toLowerCase(), candidate.toLowerCase());
		if (steps >= least) continue;
		[best, least] = [candidate, steps];
	}
	return best;
}
