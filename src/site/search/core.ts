import type { FacetCounts } from './facets.ts';

/** A result as Pagefind gives it. */
export interface CoreResult {
	id: string;
	score: number;
	/** Places of the words found, counted in words. */
	words: number[];
	data: () => Promise<ResultData>;
}

/** What a result shows once it is loaded. */
export interface ResultData {
	url: string;
	raw_url?: string;
	content: string;
	raw_content?: string;
	excerpt: string;
	plain_excerpt?: string;
	meta: Record<string, string>;
	sub_results?: unknown[];
	locations?: number[];
	weighted_locations?: unknown[];
}

/** What comes of one search. */
export interface CoreResponse {
	results: CoreResult[];
	unfilteredResultCount: number;
	filters: FacetCounts;
	totalFilters: FacetCounts;
	timings?: unknown;
}

/** How a search is narrowed and ordered. */
export interface SearchOptions {
	filters?: unknown;
	sort?: Record<string, string> | undefined;
	preload?: boolean;
	verbose?: boolean;
}

/** The part of Pagefind's interface that searches are made of. */
export interface Core {
	search: (term: string | null, options?: SearchOptions) => Promise<CoreResponse | null>;
	filters: () => Promise<FacetCounts>;
}
