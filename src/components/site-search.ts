/** Opens the search: from its buttons, with `/`, and with Ctrl or ⌘ and K. Nothing of it is loaded before that. */
class SiteSearch extends HTMLElement {
	connectedCallback() {
		document.addEventListener('submit', (event) => {
			const { target, submitter } = event;
			if (!(target instanceof HTMLFormElement) || !target.matches('[data-search]')) return;
			event.preventDefault();
			this.#open(target.action, submitter);
		});
		document.addEventListener('keydown', (event) => {
			if (!isShortcut(event)) return;
			event.preventDefault();
			this.querySelector('form')?.requestSubmit(this.querySelector('button'));
		});
		const words = new URLSearchParams(location.search).getAll('highlight');
		if (words.length > 0) import('./highlight.ts').then(({ highlight }) => highlight(words));
	}

	async #open(address: string, button: HTMLElement | null) {
		const field = document.querySelector<HTMLInputElement>('search-page input');
		if (field) return field.focus();
		button?.setAttribute('aria-busy', 'true');
		try {
			const { openDialog } = await import('./search-dialog.ts');
			await openDialog(address);
		} catch {
			this.#say('Search could not be loaded. Reload the page once there is a connection.');
		}
		button?.removeAttribute('aria-busy');
	}

	#say(sentence: string) {
		const note = document.createElement('p');
		note.role = 'alert';
		note.popover = 'auto';
		note.textContent = sentence;
		this.append(note);
		note.showPopover();
	}
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !altKey;
	const isTyping =
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'));
	return key === '/' && !altKey && !isTyping;
}

customElements.define('site-search', SiteSearch);
