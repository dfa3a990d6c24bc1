import { fits } from './choose.ts';
import type { Core, CoreResponse, CoreResult, ResultData, SearchOptions } from './core.ts';
import { makeExcerpt } from './excerpt.ts';
import { countFacets, decodeFacets } from './facets.ts';
import type { Facets } from './facets.ts';
import { mendWord } from './mend.ts';
import type { Lexicon } from './names.ts';
import type { Term } from './query.ts';
import { longestQuery, mostRecords } from './limits.ts';
import { planQuery } from './query.ts';
import type { Hit, Ranked, TermHits } from './rank.ts';
import { rank, weigh } from './rank.ts';

/** How much a word counts that only begins with what was typed. */
const partial = 0.3;

/** What a search needs beside the index. */
export interface Aids {
	lexicon: Lexicon;
	/** Known words that begin with a letter. */
	loadWords: (letter: string) => Promise<readonly string[]>;
	/** How many words a passage has. */
	excerptLength: number;
	/** The parameter of an address that tells the page which words to mark. */
	highlightParam?: string | undefined;
}

/** Looks up what a query asks for, in the words of the index. */
export async function search(
	text: string,
	options: SearchOptions,
	core: Core,
	aids: Aids,
): Promise<CoreResponse> {
	const ranked = isQuoted(text) ? await findPhrase(text, core) : [];
	const all = ranked.length > 0 ? ranked : await findTerms(text, core, aids);
	const facets = new Map(all.map(({ id }) => [id, facetsOf(id, aids.lexicon)]));
	const chosen = all.filter(({ id }) => fits(facets.get(id) ?? {}, options.filters));
	const count = (some: Ranked[]) =>
		countFacets(
			some.map(({ id }) => facets.get(id) ?? {}),
			aids.lexicon.facets,
		);
	const sorted = await order(chosen, options.sort, core);
	return {
		results: sorted.map((found) => present(found, aids)),
		unfilteredResultCount: all.length,
		filters: count(chosen),
		totalFilters: count(all),
	};
}

async function findTerms(text: string, core: Core, aids: Aids): Promise<Ranked[]> {
	const terms = planQuery(text, aids.lexicon.names);
	const hits = await Promise.all(terms.map((term) => findTerm(term, core, aids)));
	return rank(
		hits.filter((term) => term.hits.size > 0),
		(id) => kindFactor(facetsOf(id, aids.lexicon)),
	);
}

/** A page that answers stands before a source that speaks of the same. */
function kindFactor({ kind = [] }: Facets): number {
	if (kind.includes('source')) return 0.75;
	return kind.includes('topic') ? 0.9 : 1;
}

async function findTerm(term: Term, core: Core, aids: Aids): Promise<TermHits> {
	const { records } = aids.lexicon;
	const [typed, ...others] = await Promise.all(
		term.alternatives.map((each) => findWords(each, core, records)),
	);
	const mended = typed && typed.whole.size > 0 ? [] : await mend(term.typed, aids);
	const more = await Promise.all(mended.map((each) => findWords(each, core, records)));
	const all = [...(typed ? [typed] : []), ...others, ...more];
	const hits = new Map<string, Hit>();
	for (const { found } of all) for (const hit of found) addHit(hits, hit);
	const same = all.filter(({ whole, weight }) => whole.size > 0 && weight === 1);
	const meant = same.length > 0 ? same : all.filter(({ whole }) => whole.size > 0).slice(0, 1);
	const count = countRecords(
		meant.map(({ whole }) => whole),
		records,
	);
	return { hits, weight: weigh(count || hits.size, records) };
}

/** In how many records any of some words is; of a word in very many the index holds only some. */
function countRecords(lists: ReadonlySet<string>[], total: number): number {
	const isPruned = lists.some(({ size }) => size >= mostRecords);
	return Math.max(new Set(lists.flatMap((list) => [...list])).size, isPruned ? total / 2 : 0);
}

/** What some words find, those that only begin with them counting less. */
async function findWords(
	{ words, weight }: Term['alternatives'][number],
	core: Core,
	total: number,
) {
	const [wide, exact] = await Promise.all([core.search(words), core.search(`"${words}"`)]);
	const whole = new Set((exact?.results ?? []).map(({ id }) => id));
	const results = wide?.results ?? [];
	const rarity = weigh(results.length, total);
	const found = results.map((result): [string, Hit] => {
		const likeness = whole.size === 0 || whole.has(result.id) ? 1 : partial;
		const score = (result.score / rarity) * weight * likeness;
		return [result.id, { result, score, words: result.words, found: [words] }];
	});
	return { found, whole, weight };
}

function addHit(hits: Map<string, Hit>, [id, hit]: [string, Hit]): void {
	const before = hits.get(id);
	if (hit.score <= 0) return;
	hits.set(id, {
		result: hit.result,
		score: Math.max(hit.score, before?.score ?? 0),
		words: [...(before?.words ?? []), ...hit.words],
		found: [...(before?.found ?? []), ...hit.found],
	});
}

/** Words that one with a typing mistake may stand for. */
async function mend(typed: string, { loadWords }: Aids): Promise<Term['alternatives']> {
	if (!/^\p{L}{5,}$/u.test(typed)) return [];
	const known = await loadWords(typed.charAt(0));
	return mendWord(typed, known).map((words) => ({ words, weight: 0.9 }));
}

function isQuoted(text: string): boolean {
	return /^\s*".+"\s*$/su.test(text);
}

async function findPhrase(text: string, core: Core): Promise<Ranked[]> {
	const response = await core.search(text.slice(0, longestQuery));
	return (response?.results ?? []).map((result) => ({ ...result, result, found: [text] }));
}

async function order(found: Ranked[], sort: SearchOptions['sort'], core: Core): Promise<Ranked[]> {
	if (!sort || Object.keys(sort).length === 0) return found;
	const sorted = await core.search(null, { sort });
	const places = new Map((sorted?.results ?? []).map(({ id }, place) => [id, place]));
	return found.toSorted(
		(a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity) || 0,
	);
}

/** The facets that the name of a page tells. */
export function facetsOf(id: string, { mark, facets }: Lexicon): Facets {
	const [, code] = id.split(`.${mark}`, 2);
	return code === undefined ? {} : decodeFacets(code, facets);
}

function present({ result, score, words, found }: Ranked, aids: Aids): CoreResult {
	const data = async () => withPassage(await result.data(), words, found, aids);
	return { ...result, score, words, data };
}

function withPassage(data: ResultData, words: number[], found: string[], aids: Aids): ResultData {
	const markup = data.raw_content ?? data.content.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const excerpt = makeExcerpt(markup, words, aids.excerptLength);
	const plainText = excerpt.replaceAll(/<\/?mark>/g, '');
	const url = withWords(data.url, found, aids.highlightParam);
	const whole = { ...data, url, excerpt, plain_excerpt: plainText, locations: words };
	return { ...whole, sub_results: [] };
}

/** An address that tells its page which words to mark. */
function withWords(url: string, found: string[], param: string | undefined): string {
	if (!param) return url;
	const whole = new URL(url, 'https://search.invalid');
	for (const word of new Set(found.flatMap((words) => words.replaceAll('"', '').split(' ')))) {
		whole.searchParams.append(param, word);
	}
	return whole.href.replace('https://search.invalid', '');
}
