/** A word of a text as it counts in comparisons, with the stretch it takes up as it is written. */
export interface Word {
	text: string;
	start: number;
	end: number;
}

// Scripts that put no space between words: each sign counts as one. A word ends somewhere even in a file that is all
// one, since matching takes memory for each letter.
const words =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}{0,20}|(?:[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]][\p{M}\p{Cf}]{0,20}){1,1000}/gv;

// Signs that show nothing, or choose how the one before is drawn.
const unseen = /\p{Cf}|\p{Variation_Selector}/gu;

/**
 * The words of a text without what may differ between two copies of it: their form (Unicode NFKC), case, invisible signs,
 * and the white space and punctuation between them.
 *
 * @example 'Well—then' → 'well', 'then'
 */
export function readWords(text: string): Word[] {
	const found: Word[] = [];
	for (const { 0: written, index } of text.matchAll(words)) {
		const plain = written.replaceAll(unseen, '').normalize('NFKC').toLowerCase();
		found.push({ text: plain, start: index, end: index + written.length });
	}
	return found;
}
