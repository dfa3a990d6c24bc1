import { distance } from 'fastest-levenshtein';

const shortest = 5;
const long = 9;

/** Known words that a mistyped word may stand for, the nearest first; none where it may be the beginning of one. */
export function mendWord(word: string, known: readonly string[]): string[] {
	if (word.length < shortest || known.some((other) => other.startsWith(word))) return [];
	const limit = word.length < long ? 1 : 2;
	const near = known.flatMap((other) => {
		const steps = countSteps(word, other);
		return steps <= limit ? [{ other, steps }] : [];
	});
	const least = Math.min(...near.map(({ steps }) => steps));
	return near
		.filter(({ steps }) => steps === least)
		.map(({ other }) => other)
		.slice(0, 3);
}

/** Letters to change; two that changed places are one. */
function countSteps(word: string, other: string): number {
	if (Math.abs(word.length - other.length) > 2) return Infinity;
	return isSwapped(word, other) ? 1 : distance(word, other);
}

function isSwapped(word: string, other: string): boolean {
	if (word.length !== other.length) return false;
	const at = [...word].findIndex((letter, index) => letter !== other[index]);
	const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
	return swapped === other;
}
