import type { Instance, PagefindInput, PagefindResults } from '@pagefind/component-ui';
import type { Search } from './search-address.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { fillFilters, readFilters, showCounts } from './search-filters.ts';
import { renderResult } from './search-result.ts';
import { setUpSearch } from './search-setup.ts';
import { offerTries, showState } from './search-state.ts';

/** Brings the search page to life: field and results from Pagefind, filters of ours, and an address that follows both. */
export async function showSearch(root: HTMLElement) {
	const instance = await setUpSearch();
	for (const template of root.querySelectorAll('template'))
		template.replaceWith(document.importNode(template.content, true));
	const results = root.querySelector<PagefindResults>('pagefind-results');
	const input = root.querySelector<PagefindInput>('pagefind-input');
	const form = root.querySelector('form');
	if (!results || !input?.inputEl || !form) throw new Error('The search page lacks a part');
	results.resultTemplate = renderResult;
	showState(root, instance);
	offerTries(root, instance);
	openFilters(form);
	instance.on('filters', () => showCounts(form, instance));
	await instance.triggerLoad();
	followAddress(instance, form, input.inputEl);
	input.focus();
}

/** Where there is room beside the results, the filters stand open. */
function openFilters(form: HTMLFormElement) {
	const filters = form.querySelector('details');
	if (filters) filters.open = matchMedia('(min-width: 60rem)').matches;
}

function followAddress(instance: Instance, form: HTMLFormElement, field: HTMLInputElement) {
	let isWriting = false;
	let isRestoring = false;
	let last = '';

	const search = ({ words, filters, sort }: Search) => {
		instance.pagefindOptions['sort'] = sort === '' ? undefined : { date: 'desc' };
		instance.triggerSearchWithFilters(words, filters);
	};
	const restore = () => {
		const asked = readAddress(location.search);
		isRestoring = true;
		field.value = asked.words;
		fillFilters(form, asked);
		// A value that is none to choose from stands neither in the form nor in the address.
		search({ words: asked.words, ...readFilters(form) });
		isRestoring = false;
	};

	instance.on('search', () => {
		const words = instance.searchTerm;
		const { filters, sort } = readFilters(form);
		// Without words Pagefind lists everything, which is meant only where a filter is set.
		instance.faceted = Object.keys(filters).length > 0;
		const end = writeAddress({ words, filters, sort });
		const isSame = end === location.search || isRestoring;
		const isSameEntry = isSame || (isWriting && words !== last);
		// One entry of the history for a search, not one for each letter of it.
		history[isSameEntry ? 'replaceState' : 'pushState'](null, '', location.pathname + end);
		isWriting = words !== last && !isRestoring;
		last = words;
	});
	field.addEventListener('change', () => (isWriting = false));
	form.addEventListener('change', () => search({ words: field.value, ...readFilters(form) }));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () =>
		// The form is empty only after this event.
		setTimeout(() => search({ words: field.value, ...readFilters(form) })),
	);
	addEventListener('popstate', restore);
	restore();
}
