import { nearest } from '../src/engine/nearest.ts';

/**
 * Asks whether the known word nearest to an unknown one was meant; nothing when none is near.
 *
 * @example ('chek', ['check', 'explain']) → 'Did you mean `check`? '
 */
export function nameNearest(word: string, known: readonly string[]): string {
	const meant = nearest(word, known);
	return meant === undefined ? '' : `Did you mean \`${meant}\`? `;
}
