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

/**
 * Prepares things for being found by words that begin alike, those with the words in their label first. Where nothing
 * holds every word, that which holds most of them is found.
 */
export function createSearch<T extends Findable>(items: readonly T[]): (typed: string) => T[] {
	const prepared: Prepared<T>[] = items.map((item) => ({
		item,
		label: split(item.label),
		all: split(`${item.label} ${item.words} ${item.value}`),
	}));
	return (typed) => {
		const words = split(typed);
		const rated = prepared.map((entry, order) => ({ ...rate(entry, words), entry, order }));
		const whole = rated.filter(({ held }) => held === words.length);
		const found = whole.length > 0 ? whole : rated.filter(({ held }) => held > 0);
		found.sort((a, b) => b.held - a.held || b.score - a.score || a.order - b.order);
		return found.slice(0, shownAtMost).map(({ entry }) => entry.item);
	};
}

/** How many of the words an entry holds, and how well they fit. */
function rate<T>({ label, all }: Prepared<T>, words: readonly string[]) {
	let [held, score] = [0, 0];
	for (const word of words) {
		if (!all.some((known) => known.startsWith(word))) continue;
		held += 1;
		if (label.some((known) => known.startsWith(word))) score += 2;
		if (all.includes(word)) score += 1;
	}
	return { held, score };
}

function split(text: string): string[] {
	const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
