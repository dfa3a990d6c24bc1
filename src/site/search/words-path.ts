/**
 * Where in the folder of the index the words that begin with a letter are listed.
 *
 * @example 'a' → 'words/61.txt'
 */
export function wordsPath(letter: string): string {
	return `words/${letter.codePointAt(0)?.toString(16)}.txt`;
}
