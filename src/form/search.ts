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
 * holds every word, that which holds the rarest of them comes first.
 */
export function createSearch<T extends Findable>(items: readonly T[]): (typed: string) => T[] {
	const prepared: Prepared<T>[] = items.map((item) => ({
		item,
		label: split(item.label),
		all: split(`${item.label} ${item.words} ${item.value}`),
	}));
	return (typed) => {
		const words = split(typed);
		const rated = prepared.map((entry, order) => ({ entry, order, ...rate(entry, words) }));
		const whole = rated.filter(({ held }) => held.length === words.length);
		const found = whole.length > 0 ? whole : rated.filter(({ held }) => held.length > 0);
		const holders = new Map(words.map((word) => [word, countHolders(word, found)]));
		const rarity = (held: readonly string[]) =>
			held.reduce((sum, word) => sum + 1 / (holders.get(word) ?? 1), 0);
		const ranked = found.map((one) => ({ ...one, rarity: rarity(one.held) }));
		ranked.sort((a, b) => b.rarity - a.rarity || b.score - a.score || a.order - b.order);
		return ranked.slice(0, shownAtMost).map(({ entry }) => entry.item);
	};
}

/** Which of the words an entry holds, and how well they fit. */
function rate<T>({ label, all }: Prepared<T>, words: readonly string[]) {
	const held = words.filter((word) => all.some((known) => known.startsWith(word)));
	let score = 0;
	for (const word of held) {
		if (label.some((known) => known.startsWith(word))) score += 2;
		if (all.includes(word)) score += 1;
	}
	return { held, score };
}

function countHolders(word: string, found: readonly { held: readonly string[] }[]): number {
	return found.filter(({ held }) => held.includes(word)).length;
}

function split(text: string): string[] {
	const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
