import type { Share } from '../src/engine/shard.ts';
import type { Outcome } from './command.ts';
import { refuse } from './command.ts';

/**
 * Reads which share of the questions a run takes; refuses what names none.
 *
 * @example '2/3' → { index: 2, of: 3 }
 */
export function readShare(text: string): Share | Outcome {
	const [, index = 0, of = 0] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/u.exec(text) ?? []).map(Number);
	if (index > 0 && index <= of) return { index, of };
	return refuse(
		`Unexpected \`--shard ${text}\`, expected a share such as \`1/3\``,
		'Write which of the runs it is, counted from 1, and how many there are.',
	);
}
