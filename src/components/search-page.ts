/** The search page: its address holds what is searched for. */
class SearchPage extends HTMLElement {
	connectedCallback() {
		import('./search-view.ts')
			.then(({ showSearch }) => showSearch(this))
			.catch(() => (this.dataset['state'] = 'failed'));
	}
}

customElements.define('search-page', SearchPage);
