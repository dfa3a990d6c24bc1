// Controls, direction overrides and other unseen signs; the two joiners are part of ordinary words.
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]/u;

const withoutWidth = /[\p{M}\u200C\u200D]/u;

/**
 * Makes text safe to print: nothing in it moves the cursor, changes a colour or turns the direction of a line.
 *
 * @example 'a\u001B[2Jb' → 'a<U+001B>[2Jb'
 */
export function makeVisible(text: string): string {
	return text.replaceAll('\t', '    ').replace(unseen, showCodePoint);
}

/**
 * Makes text of any number of lines safe to print in one.
 *
 * @example ' two\n  lines ' → 'two lines'
 */
export function makeOneLine(text: string): string {
	return makeVisible(text.trim().replace(/\s+/gu, ' '));
}

/**
 * How many columns of a terminal visible text takes, as far as that can be told without its font.
 *
 * @example '日本' → 4
 */
export function countColumns(text: string): number {
	let columns = 0;
	for (const character of text) {
		if (withoutWidth.test(character)) continue;
		columns += wide.test(character) ? 2 : 1;
	}
	return columns;
}

function showCodePoint(character: string): string {
	const number = character.codePointAt(0) ?? 0;
	return `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`;
}
