import type { FilterSelection, Instance } from '@pagefind/component-ui';
import type { Search } from './search-address.ts';
import { filterNames } from './search-address.ts';

type Choice = Omit<Search, 'words'>;

/** What is chosen in the form of filters. */
export function readFilters(form: HTMLFormElement): Choice {
	const chosen = new FormData(form);
	const filters: FilterSelection = {};
	for (const name of filterNames) {
		const values = chosen.getAll(name).map(String);
		if (values.length > 0) filters[name] = values;
	}
	return { filters, sort: String(chosen.get('sort') ?? '') };
}

/** Sets the form of filters to what an address asks for. */
export function fillFilters(form: HTMLFormElement, { filters, sort }: Choice) {
	for (const select of form.querySelectorAll('select')) select.value = sort;
	for (const box of listBoxes(form)) {
		box.checked = filters[box.name]?.includes(box.value) ?? false;
		const group = box.closest('details');
		if (box.checked && group) group.open = true;
	}
}

/** Writes beside each value how many results it has; values without any step back. */
export function showCounts(form: HTMLFormElement, instance: Instance) {
	const { filters } = readFilters(form);
	for (const box of listBoxes(form)) {
		const count = countOf(box, filters, instance);
		const label = box.closest('label');
		const shown = label?.querySelector('[data-count]');
		if (shown) shown.textContent = count === undefined ? '' : count.toLocaleString('en');
		if (label) label.hidden = count === 0 && !box.checked;
	}
	for (const group of form.querySelectorAll<HTMLElement>('[data-filter]'))
		group.hidden = !group.querySelector('label:not([hidden])');
	for (const place of form.querySelectorAll('[data-chosen]')) {
		const chosen = place.closest('details')?.querySelectorAll(':checked').length ?? 0;
		place.textContent = chosen > 0 ? `${chosen}` : '';
	}
	form.toggleAttribute('data-filtered', Object.keys(filters).length > 0);
}

/** How many results a value has; not known where it would widen a choice that another filter narrows. */
function countOf(
	{ name, value }: HTMLInputElement,
	filters: FilterSelection,
	{ availableFilters, totalFilters }: Instance,
): number | undefined {
	if (filters[name] === undefined) return availableFilters?.[name]?.[value] ?? 0;
	return Object.keys(filters).length > 1 ? undefined : (totalFilters?.[name]?.[value] ?? 0);
}

function listBoxes(form: HTMLFormElement) {
	return form.querySelectorAll<HTMLInputElement>('[type=checkbox]');
}
