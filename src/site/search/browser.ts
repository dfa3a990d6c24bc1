import type { CoreResponse, SearchOptions } from './core.ts';
import type { Lexicon } from './names.ts';
import { createInstance as createCore } from './pagefind-core.js';
import { planQuery } from './query.ts';
import { ranking } from './ranking.ts';
import { search as find } from './search.ts';
import { wordsPath } from './words-path.ts';

/** Options as Pagefind knows them, and `sort`, which is read at each search. */
export interface InstanceOptions extends Readonly<Record<string, unknown>> {
	basePath?: string;
	excerptLength?: number;
	highlightParam?: string;
	sort?: Record<string, string>;
}

// What is ours stays with us: Pagefind would take its own single word for all that was searched for.
const ours = new Set(['basePath', 'excerptLength', 'highlightParam', 'sort', 'bundlePath']);

/** A search of its own, with the interface of Pagefind. */
export function createInstance(given: InstanceOptions = {}) {
	const folder = new URL(given.basePath ?? './', import.meta.url).href.replace(/\/?$/, '/');
	const core = createCore({ ranking, ...theirs(given), basePath: folder });
	const lexicon = fetchLexicon(folder);
	const lists = new Map<string, Promise<string[]>>();
	let later: InstanceOptions = {};
	let newest = 0;

	const instance = {
		init: () => core.init(),
		destroy: () => core.destroy(),
		filters: () => core.filters(),
		mergeIndex: (path: string, options = {}) => core.mergeIndex(path, options),
		async options(options: InstanceOptions): Promise<void> {
			later = { ...later, ...options };
			await core.options(theirs(options));
		},
		async search(term: string | null, options: SearchOptions = {}): Promise<CoreResponse | null> {
			const sort = options.sort ?? later.sort ?? given.sort;
			if (term === null) {
				const filters = widen(options.filters);
				return core.search(term, { ...options, filters, sort: sort ?? {} });
			}
			return find(term, { ...options, sort }, core, {
				lexicon: await lexicon,
				loadWords,
				excerptLength: later.excerptLength ?? given.excerptLength ?? 30,
				highlightParam: later.highlightParam ?? given.highlightParam,
			});
		},
		async preload(term: string): Promise<void> {
			const { names } = await lexicon;
			const words = planQuery(term, names).flatMap(({ alternatives }) => alternatives);
			await Promise.all(words.map(({ words }) => core.preload(words)));
		},
		async debouncedSearch(term: string | null, options: SearchOptions = {}, wait = 300) {
			const mine = ++newest;
			if (term !== null) void instance.preload(term);
			await new Promise((resolve) => setTimeout(resolve, wait));
			const found = mine === newest ? await instance.search(term, options) : null;
			return mine === newest ? found : null;
		},
	};
	return instance;

	async function loadWords(letter: string): Promise<string[]> {
		const { letters } = await lexicon;
		if (!letters.includes(letter)) return [];
		const list = lists.get(letter) ?? fetchWords(`${folder}${wordsPath(letter)}`);
		lists.set(letter, list);
		return list;
	}
}

/** Several values of one filter widen; Pagefind would look for pages that have all of them. */
function widen(filters: unknown): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(filters ?? {}).map(([name, chosen]) => {
			const isList = Array.isArray(chosen) && !groups.has(name);
			return [name, isList && chosen.length > 1 ? { any: chosen } : chosen];
		}),
	);
}

const groups = new Set(['any', 'all', 'not', 'none']);

function theirs(options: InstanceOptions): Record<string, unknown> {
	return Object.fromEntries(Object.entries(options).filter(([name]) => !ours.has(name)));
}

async function fetchLexicon(folder: string): Promise<Lexicon> {
	const response = await fetch(`${folder}search.json`);
	return response.json();
}

async function fetchWords(address: string): Promise<string[]> {
	const response = await fetch(address);
	return response.ok ? (await response.text()).split('\n') : [];
}

let shared: ReturnType<typeof createInstance> | undefined;
let sharedOptions: InstanceOptions = {};

function getShared() {
	shared ??= createInstance(sharedOptions);
	return shared;
}

/** Sets options, before or after the first search. */
export async function options(given: InstanceOptions): Promise<void> {
	if (shared) await shared.options(given);
	else sharedOptions = { ...sharedOptions, ...given };
}

/** Loads what every search needs. */
export async function init(): Promise<void> {
	await getShared().init();
}

/** Searches; `null` stands for everything. */
export function search(term: string | null, given?: SearchOptions) {
	return getShared().search(term, given);
}

/** Searches once nothing else has been asked for during a while; `null` where something has. */
export function debouncedSearch(term: string | null, given?: SearchOptions, wait?: number) {
	return getShared().debouncedSearch(term, given, wait);
}

/** Loads what a search will need. */
export function preload(term: string) {
	return getShared().preload(term);
}

/** All filters with how many records have each value. */
export function filters() {
	return getShared().filters();
}

/** Searches another site's index as well. */
export function mergeIndex(path: string, given?: Record<string, unknown>) {
	return getShared().mergeIndex(path, given);
}

/** Forgets everything. */
export async function destroy(): Promise<void> {
	await shared?.destroy();
	shared = undefined;
	sharedOptions = {};
}
