/** A passage of a text around the words found in it, those marked; the text is markup already. */
export function makeExcerpt(markup: string, places: readonly number[], length: number): string {
	const words = markup.split(/\s+/u).filter(Boolean);
	const found = new Set(places.filter((place) => place < words.length));
	const start = findStart([...found], words.length, length);
	return words
		.slice(start, start + length)
		.map((word, index) => (found.has(start + index) ? `<mark>${word}</mark>` : word))
		.join(' ');
}

/** Where the passage begins that holds most of the words found. */
function findStart(places: number[], total: number, length: number): number {
	const sorted = places.toSorted((a, b) => a - b);
	let best = 0;
	let most = 0;
	for (const place of sorted) {
		const count = sorted.filter((other) => other >= place && other < place + length).length;
		if (count <= most) continue;
		[best, most] = [place, count];
	}
	const last = sorted.findLast((place) => place < best + length) ?? best;
	const spare = Math.floor((length - (last - best + 1)) / 2);
	return Math.max(0, Math.min(best - spare, total - length));
}
