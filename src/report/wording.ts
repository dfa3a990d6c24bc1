/**
 * A number with its noun.
 *
 * @example (3, 'error') → '3 errors'
 */
export function countThings(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * A list as a sentence holds it.
 *
 * @example ['a', 'b', 'c'] → 'a, b and c'
 */
export function joinWords(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * Ends a sentence, unless the words it closes with have ended it already.
 *
 * @example 'No source says' → 'No source says.'
 */
export function endSentence(text: string): string {
	return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
