import type { FilterSelection, Instance, PagefindSearchResult } from '@pagefind/component-ui';

/** Writes into `data-state` how a search stands: start, loading, found, nothing or failed; styles show what belongs to it. */
export function showState(root: HTMLElement, instance: Instance) {
	const state = (name: string) => (root.dataset['state'] = name);
	state('start');
	instance.on('loading', () => state(isAsked(instance) ? 'loading' : 'start'));
	instance.on('error', () => {
		// Pagefind's own words are for those who build a site.
		for (const note of root.querySelectorAll('.pf-error')) note.remove();
		state('failed');
	});
	instance.on('results', (results) => {
		if (!isAsked(instance)) return state('start');
		return state(isEmpty(results) ? 'nothing' : 'found');
	});
}

/** Whether anything is searched for, be it words or filters. */
export function isAsked({
	searchTerm,
	searchFilters,
}: {
	searchTerm: string;
	searchFilters: FilterSelection;
}): boolean {
	return searchTerm.trim() !== '' || Object.values(searchFilters).some(({ length }) => length > 0);
}

function isEmpty(results: unknown): boolean {
	return !hasResults(results) || results.results.length === 0;
}

function hasResults(value: unknown): value is PagefindSearchResult {
	return typeof value === 'object' && value !== null && 'results' in value;
}

/** Lets what there is to try be searched for at once. */
export function offerTries(root: HTMLElement, instance: Instance) {
	root.addEventListener('click', (event) => {
		if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return;
		const words = event.target.dataset['try'];
		if (words === undefined) return;
		event.preventDefault();
		instance.triggerSearch(words);
		root.querySelector('input')?.focus();
	});
}
