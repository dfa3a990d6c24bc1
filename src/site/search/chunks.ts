/** A word of the index with all that is known of where it stands. */
export type IndexedWord = [word: string, ...unknown[]];

/** How many letters words share that stay together, so that the beginning of a word finds them all. */
const together = 4;

/** Words in pieces of at most about `most` bytes, so that a search loads little besides the words it looks for. */
export function splitChunk(words: readonly IndexedWord[], most: number): IndexedWord[][] {
	const families: IndexedWord[][] = [];
	for (const word of words) {
		const family = families.at(-1);
		const start = start4(family?.[0]?.[0]);
		if (family && start === start4(word[0])) family.push(word);
		else families.push([word]);
	}
	const pieces: IndexedWord[][] = [];
	let room = 0;
	for (const family of families) {
		const size = JSON.stringify(family).length;
		const piece = pieces.at(-1);
		if (piece && size <= room) piece.push(...family);
		else pieces.push([...family]);
		room = (piece && size <= room ? room : most) - size;
	}
	return pieces;
}

function start4(word = ''): string {
	return [...word].slice(0, together).join('');
}
