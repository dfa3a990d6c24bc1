import type { Verdict } from '../model/verdict.ts';
import type { CrossCheck } from './crosscheck.ts';

/** The verdicts in general that show an answer, by question. */
export function groupShown({ verdicts }: CrossCheck): Map<string, Verdict[]> {
	const shown = verdicts.filter(
		({ answer, given }) => answer !== null && Object.keys(given).length === 0,
	);
	return Map.groupBy(shown, ({ question }) => question);
}

/**
 * Ids in a sentence.
 *
 * @example ['a', 'b', 'c'] → '`a`, `b` and `c`'
 */
export function listNames(ids: readonly string[]): string {
	const quoted = ids.map((id) => `\`${id}\``);
	const last = quoted.pop() ?? '';
	return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}
