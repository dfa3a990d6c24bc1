import type { Instance, PagefindModal, PagefindResults } from '@pagefind/component-ui';
import { writeAddress } from './search-address.ts';
import { renderResult } from './search-result.ts';
import { setUpSearch } from './search-setup.ts';
import { offerTries, showState } from './search-state.ts';

let made: Promise<PagefindModal> | undefined;

/** Opens the search dialog; what it is made of is fetched from the search page the first time. */
export async function openDialog(address: string) {
	made ??= makeDialog(address).catch((error: unknown) => {
		made = undefined;
		throw error;
	});
	(await made).open();
}

async function makeDialog(address: string): Promise<PagefindModal> {
	const answer = await fetch(address);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const template = page.querySelector<HTMLTemplateElement>('#search-dialog');
	const start = page.querySelector('.search-start');
	if (!template || !start) throw new Error(`${address} holds no search dialog`);
	const instance = await setUpSearch({ keyboard_clear: 'close' });
	document.body.append(document.importNode(template.content, true));
	const modal = document.querySelector<PagefindModal>('pagefind-modal');
	const results = modal?.querySelector<PagefindResults>('pagefind-results');
	if (!modal || !results) throw new Error('The search dialog is not there');
	results.resultTemplate = renderResult;
	modal.querySelector('.search-notes')?.after(document.importNode(start, true));
	modal.querySelector('[data-close]')?.addEventListener('click', () => modal.close());
	showState(modal, instance);
	offerTries(modal, instance);
	linkToAll(modal, instance);
	return modal;
}

/** Keeps the link to all results at what is searched for. */
function linkToAll(modal: HTMLElement, instance: Instance) {
	const link = modal.querySelector<HTMLAnchorElement>('[data-all]');
	if (!link) return;
	const start = link.href;
	instance.on('search', () => {
		link.href = start + writeAddress({ words: instance.searchTerm, filters: {}, sort: '' });
	});
}
