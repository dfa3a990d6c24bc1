/** Something that can be found by typing. */
export interface Findable {
	value: string;
	label: string;
	/** What else it is found by. */
	words: string;
	/** What is shown below its label. */
	detail: string;
}

/** How many of what is found are shown. */
export const shownAtMost = 12;

interface Prepared<T> {
	item: T;
	label: string[];
	all: string[];
}

/** Prepares things for being found by words that begin alike, those with the words in their label first. */
export function createSearch<T extends Findable>(items: readonly T[]): (typed: string) => T[] {
	const prepared: Prepared<T>[] = items.map((item) => ({
		item,
		label: split(item.label),
		all: split(`${item.label} ${item.words} ${item.value}`),
	}));
	return (typed) => {
		const words = split(typed);
		const found = prepared.flatMap((entry, order) => {
			const score = rate(entry, words);
			return score > 0 ? [{ item: entry.item, score, order }] : [];
		});
		found.sort((a, b) => b.score - a.score || a.order - b.order);
		return found.slice(0, shownAtMost).map(({ item }) => item);
	};
}

/** How well an entry fits; 0 where one of the words is not in it. */
function rate<T>({ label, all }: Prepared<T>, words: readonly string[]): number {
	let score = 1;
	for (const word of words) {
		if (!all.some((known) => known.startsWith(word))) return 0;
		if (label.some((known) => known.startsWith(word))) score += 2;
		if (all.includes(word)) score += 1;
	}
	return score;
}

function split(text: string): string[] {
	const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
