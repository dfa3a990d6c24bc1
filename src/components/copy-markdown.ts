/** Puts the Markdown of a page into the clipboard when its button is pressed. */
class CopyMarkdown extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		// There is no clipboard on an address that is not secure; the link beside it remains.
		if (!button || !('clipboard' in navigator)) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.copy());
	}

	async copy() {
		const status = this.querySelector('[role="status"]');
		const text = await this.load().catch(() => undefined);
		const isDone = text !== undefined && (await put(text));
		if (status) status.textContent = isDone ? 'Copied' : 'Could not be copied';
	}

	async load(): Promise<string> {
		const answer = await fetch(this.dataset['href'] ?? '');
		if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
		return answer.text();
	}
}

function put(text: string): Promise<boolean> {
	return navigator.clipboard.writeText(text).then(
		() => true,
		() => false,
	);
}

customElements.define('copy-markdown', CopyMarkdown);
