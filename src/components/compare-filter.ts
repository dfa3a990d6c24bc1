/** Leaves of a comparison the topic and the rows with a status that are asked for; the address keeps the choice. */
class CompareFilter extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		const asked = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			select.value = asked.get(select.name) ?? '';
			if (select.selectedIndex < 0) select.value = '';
		}
		form.addEventListener('change', () => this.#choose(form));
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#choose(form);
	}

	#choose(form: HTMLFormElement) {
		const [topic = '', status = ''] = ['topic', 'status'].map(
			(name) => form.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? '',
		);
		let shown = 0;
		for (const section of this.querySelectorAll<HTMLElement>('[data-topic]')) {
			let left = 0;
			for (const row of section.querySelectorAll<HTMLElement>('[data-statuses]')) {
				const statuses = row.dataset['statuses']?.split(' ') ?? [];
				row.hidden = status !== '' && !statuses.includes(status);
				if (!row.hidden) left++;
			}
			section.hidden = left === 0 || (topic !== '' && section.dataset['topic'] !== topic);
			if (!section.hidden) shown += left;
		}
		const count = this.querySelector('output');
		if (count) count.textContent = `${shown} ${shown === 1 ? 'question' : 'questions'}`;
		const query = new URLSearchParams({ ...(topic && { topic }), ...(status && { status }) });
		const search = query.size > 0 ? `?${query}` : '';
		if (search !== location.search) history.replaceState(null, '', location.pathname + search);
	}
}

customElements.define('compare-filter', CompareFilter);
