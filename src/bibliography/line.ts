// Controls, and signs that turn the direction of a line or are not seen at all; the joiners belong to words.
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text in one line, without what cannot be seen.
 *
 * @example ' two\n  lines ' → 'two lines'
 */
export function makeLine(text: string): string {
	return text.replace(/\s+/gu, ' ').replace(unseen, '').trim();
}
