import { configureInstance } from '@pagefind/component-ui';
import type { Instance } from '@pagefind/component-ui';
import pagefindStyles from '@pagefind/component-ui/css/pagefind-component-ui.css?url&no-inline';
import { withBase } from '../site/paths.ts';
import ownStyles from './search.css?url&no-inline';

/** Sets Pagefind's components up for this site: where the index is, the words they use, and how they look. */
export async function setUpSearch(words: Record<string, string> = {}): Promise<Instance> {
	const instance = configureInstance('default', {
		bundlePath: withBase('/pagefind/'),
		highlightParam: 'highlight',
	});
	// What is searched for may be thousands of letters long: no message repeats it.
	instance.setTranslations({
		search_label: 'Search',
		placeholder: 'Ask, or type what you look for',
		clear_search: 'Clear',
		searching: 'Searching…',
		zero_results: 'No results',
		one_result: '[COUNT] result',
		many_results: '[COUNT] results',
		error_search: 'Search could not be loaded',
		...words,
	});
	reportFailures(instance);
	await Promise.all([pagefindStyles, ownStyles].map(addStyles));
	return instance;
}

/** A search that fails on the way is told like one that could not be loaded. */
function reportFailures(instance: Instance) {
	const search = instance.__search__.bind(instance);
	instance.__search__ = (term, filters) =>
		search(term, filters).catch((error: unknown) =>
			instance.__dispatch__('error', { message: String(error) }),
		);
}

function addStyles(href: string): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve, reject) => {
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => reject(new Error(`${href} could not be loaded`)));
		document.head.append(link);
	});
}
