import { longestQuery } from './limits.ts';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';

/** One thing a query asks for, in the words that may stand for it. */
export interface Term {
	/** As it was typed. */
	typed: string;
	/** What to look up instead, each with how much it counts; words that belong together stand in one text. */
	alternatives: { words: string; weight: number }[];
}

const mostTerms = 10;

/** What a query asks for: words that say nothing are left out, names are known by all their names. */
export function planQuery(text: string, names: readonly (readonly string[])[]): Term[] {
	const words = splitNames(splitWords(text.slice(0, longestQuery)), names);
	const telling = words.filter((word) => !stopWords.has(word));
	const terms = joinNames(telling.length > 0 ? telling : words, names);
	return uniqueBy(terms, ({ typed }) => typed).slice(0, mostTerms);
}

/**
 * The words of a text as they are looked up: lower case, with the signs that belong to names and versions.
 *
 * @example 'Is TF 2.16 (torch.compile) C++?' → ['is', 'tf', '2.16', 'torch.compile', 'c++']
 */
export function splitWords(text: string): string[] {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/['’](?:s(?![\p{L}\p{N}]))?/gu, '')
		.split(/[^\p{L}\p{M}\p{N}.\-_+#]+/u)
		.map((word) => word.replace(/^[.\-_+]+|[.\-_]+$/gu, ''))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A name with a version written to it comes apart: `tf2.16` is `tf` and `2.16`. */
function splitNames(words: string[], names: readonly (readonly string[])[]): string[] {
	const known = new Set(names.flat());
	return words.flatMap((word) => {
		const [, name = '', version = ''] = /^(\p{L}+)[-_.]?v?(\d[\d.x]*)$/u.exec(word) ?? [];
		return known.has(name) ? [name, version] : [word];
	});
}

function joinNames(words: readonly string[], names: readonly (readonly string[])[]): Term[] {
	const terms: Term[] = [];
	for (let at = 0; at < words.length;) {
		const found = findName(words, at, names);
		const length = found?.name.split(' ').length ?? 1;
		const typed = words.slice(at, at + length).join(' ');
		terms.push(found ? makeName(typed, found.group) : makeTerm(typed));
		at += length;
	}
	return terms;
}

/** The longest name that begins at a word, with the other names of the same thing. */
function findName(words: readonly string[], at: number, names: readonly (readonly string[])[]) {
	const rest = `${words.slice(at).join(' ')} `;
	const found = names.flatMap((group) =>
		group.filter((name) => rest.startsWith(`${name} `)).map((name) => ({ name, group })),
	);
	return found.toSorted((a, b) => b.name.length - a.name.length)[0];
}

function makeName(typed: string, group: readonly string[]): Term {
	const others = group.filter((name) => name !== typed);
	return {
		typed,
		alternatives: [typed, ...others].map((words) => ({ words: plain(words), weight: 1 })),
	};
}

function makeTerm(typed: string): Term {
	const parts = typed.split(/[.\-_]+/u).filter(Boolean);
	if (isVersion(typed)) return makeVersion(typed);
	const apart = parts.length > 1 ? [{ words: parts.join(' '), weight: 0.6 }] : [];
	const meant = synonyms.filter((group) => group.includes(typed)).flat();
	const others = [...new Set(meant)].filter((word) => word !== typed);
	return {
		typed,
		alternatives: [
			{ words: plain(typed), weight: 1 },
			...apart,
			...others.map((words) => ({ words, weight: 0.5 })),
		],
	};
}

function makeVersion(typed: string): Term {
	return {
		typed,
		alternatives: [
			{ words: joinVersion(typed), weight: 1 },
			{ words: plain(typed), weight: 0.3 },
		],
	};
}

/** Whether a word is a version number of more than one part. */
export function isVersion(word: string): boolean {
	return /^v?\d+(?:\.\d+)+\w*$/.test(word);
}

/**
 * A version number as the index holds it: without its dots it could be another number.
 *
 * @example '2.16' → '2v16'
 */
export function joinVersion(version: string): string {
	return version.replace(/^v/, '').replaceAll('.', 'v');
}

/**
 * A word as the index holds it, without the signs inside it.
 *
 * @example 'torch.compile' → 'torchcompile'
 */
export function plain(words: string): string {
	return words.replaceAll(/[.\-_]+/gu, '');
}

function uniqueBy<Value>(values: Value[], key: (value: Value) => string): Value[] {
	return [
		...new Map(values.toReversed().map((value) => [key(value), value])).values(),
	].toReversed();
}
