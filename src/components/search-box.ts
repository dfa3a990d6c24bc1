/** Opens the search dialog of the page's header. */
class SearchBox extends HTMLElement {
	connectedCallback() {
		const opener = document.querySelector<HTMLButtonElement>('site-search button[data-open-modal]');
		const button = this.querySelector('button');
		if (!opener || !button) return;
		button.hidden = false;
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			opener.click();
		});
	}
}

customElements.define('search-box', SearchBox);
