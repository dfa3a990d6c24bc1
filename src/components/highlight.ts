const name = 'searched';

/** Marks the words that were searched for in what the page says, without touching its markup; Escape takes the marks away. */
export function highlight(words: readonly string[]) {
	const main = document.querySelector('main');
	const pattern = makePattern(words);
	if (!main || !pattern || !('highlights' in CSS)) return;
	const ranges = listTexts(main).flatMap((text) => findRanges(text, pattern));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		`@media screen { ::highlight(${name}) { background-color: var(--sl-color-accent-low); color: var(--sl-color-white); text-decoration: underline 2px var(--sl-color-text-accent); } }`,
	);
	document.adoptedStyleSheets.push(sheet);
	CSS.highlights.set(name, new Highlight(...ranges));
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') CSS.highlights.delete(name);
	});
}

/** Words as they begin, so that other endings are marked too; short ones only as they are. */
function makePattern(words: readonly string[]): RegExp | undefined {
	const parts = words
		.map((word) => word.slice(0, 40).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter((word) => /\p{N}|../u.test(word))
		.slice(0, 12)
		.map((word) => `${escape(stem(word))}${word.length > 4 ? '[\\p{L}\\p{N}]*' : 's?'}`);
	if (parts.length === 0) return undefined;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function stem(word: string): string {
	return word.length > 5 ? word.replace(/(?:ies|es|s|ed|ing|e)$/i, '') : word.replace(/s$/i, '');
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function listTexts(root: Node): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const isShown = !node.parentElement?.closest('script, style, template, .sr-only');
		if (node instanceof Text && isShown) texts.push(node);
	}
	return texts;
}

function findRanges(text: Text, pattern: RegExp): Range[] {
	return [...text.data.matchAll(pattern)].map(({ index, 0: { length } }) => {
		const range = new Range();
		range.setStart(text, index);
		range.setEnd(text, index + length);
		return range;
	});
}
