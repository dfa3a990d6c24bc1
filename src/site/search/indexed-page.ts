import { isVersion, joinVersion, splitWords } from './query.ts';
import type { SearchRecord } from './records.ts';
import { stopWords } from './stop-words.ts';

// Behind it stands what a result shows in another way, to be found but not to be read again in a passage.
const end = '⁂';

const weights = { title: 12, aliases: 5, answers: 2 };
const highest = 10;
const mostTimes = 6;

/**
 * A record as a page that tells Pagefind how much each of its parts counts. Long pages count less for each of their words;
 * so that this does not go for titles, one much longer than `usual` has its title several times.
 */
export function writePage(
	record: SearchRecord,
	{ language, usual }: { language: string; usual: number },
): string {
	const { title, aliases, answers, options, body, filters, sort } = record;
	const times = Math.round(Math.min(mostTimes, Math.max(1, countWords(record) / usual)));
	const names = [
		weighted(title, titleWeight(title)),
		...aliases.map((alias) => weighted(alias, weights.aliases)),
	];
	const parts = [
		...Object.entries(filters).flatMap(([name, values]) =>
			values.map((value) => attribute('filter', name, value)),
		),
		...Object.entries(sort).map(([name, value]) => attribute('sort', name, value)),
		...body.map((part) => weighted(part, 1)),
		`<p>${end}</p>`,
		...answers.map((answer) => weighted(answer, weights.answers)),
		...options.map((option) => weighted(option, 1)),
		...Array.from({ length: times }, () => names).flat(),
		...listVersions([title, ...aliases, ...answers, ...options, ...body]),
	];
	return `<html lang="${escape(language)}"><body>${parts.join('')}</body></html>`;
}

/** The part of an indexed text that a result may quote. */
export function readablePart(content: string): string {
	return (content.split(end, 1)[0] ?? '').trim();
}

/** About how many words a record has. */
export function countWords({ title, aliases, answers, options, body }: SearchRecord): number {
	return [title, ...aliases, ...answers, ...options, ...body].join(' ').split(/\s+/u).length;
}

/** The weight of each word of a title: the fewer there are, the more each tells. */
function titleWeight(title: string): number {
	const words = splitWords(title).filter((word) => !stopWords.has(word)).length;
	return Math.min(highest, weights.title / Math.sqrt(Math.max(1, words)));
}

/** The version numbers in some texts, as they are looked up. */
function listVersions(texts: readonly string[]): string[] {
	const found = texts.flatMap((text) => splitWords(text).filter(isVersion));
	return [...new Set(found)].map((version) => weighted(joinVersion(version), 1));
}

function weighted(text: string, weight: number): string {
	return `<p data-pagefind-weight="${weight}">${escape(text.replaceAll(end, ' '))}</p>`;
}

function attribute(kind: 'filter' | 'sort', name: string, value: string): string {
	return `<i data-pagefind-${kind}="${name}[title]" title="${escape(value)}"></i>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
