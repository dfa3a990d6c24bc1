const marks = 'a[data-claims]';
const verdicts = 'a[data-why]';

/** Shows beside a mark what it cites, and beside a verdict how it came about: on hover, on focus, or when tapped. */
class EvidenceCard extends HTMLElement {
	#opener: HTMLAnchorElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#ready = false;

	connectedCallback() {
		if (this.#ready || !HTMLElement.prototype.showPopover) return;
		this.#ready = true;
		document.addEventListener('pointerover', (event) => this.#point(event));
		document.addEventListener('focusin', ({ target }) => this.#focus(target));
		document.addEventListener('click', (event) => this.#click(event));
	}

	#point({ target, pointerType }: PointerEvent) {
		if (pointerType !== 'mouse') return;
		clearTimeout(this.#timer);
		const mark = find(target, marks);
		if (mark && mark !== this.#opener) this.#timer = setTimeout(() => this.#cite(mark), 120);
		if (mark || !this.#opener?.matches(marks) || this.#holds(target)) return;
		this.#timer = setTimeout(() => this.#close(), 250);
	}

	#focus(target: EventTarget | null) {
		const mark = find(target, marks);
		if (mark?.matches(':focus-visible')) this.#cite(mark);
		else if (!this.#holds(target)) this.#close();
	}

	#click(event: MouseEvent) {
		const mark = find(event.target, marks);
		// A finger cannot hover: it gets the card first, and the list of references from there.
		if (mark && event instanceof PointerEvent && /touch|pen/.test(event.pointerType)) {
			event.preventDefault();
			this.#cite(mark);
			return;
		}
		if (mark) this.#close();
		const verdict = find(event.target, verdicts);
		if (!verdict || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (verdict.pathname === location.pathname) return;
		event.preventDefault();
		this.#explain(verdict).catch(() => location.assign(verdict.href));
	}

	#cite(mark: HTMLAnchorElement) {
		const reference = document.querySelector(mark.hash);
		const list = reference?.querySelector('ul')?.children ?? [];
		const cited = (mark.dataset['claims'] ?? '').split(' ').filter(Boolean);
		const claims = cited.map((at) => list[Number(at)]).filter((claim) => claim !== undefined);
		const source = reference?.firstElementChild;
		if (source) this.#show(mark, [source, ...claims]);
	}

	async #explain(verdict: HTMLAnchorElement) {
		const page = await (await fetch(verdict.pathname)).text();
		const reasons = new DOMParser().parseFromString(page, 'text/html').querySelector(verdict.hash);
		if (!reasons) throw new Error(verdict.href);
		const link = document.createElement('a');
		link.href = verdict.href;
		link.textContent = 'All the evidence';
		this.#show(verdict, [...reasons.children, link]);
		this.focus();
	}

	#show(opener: HTMLAnchorElement, parts: Iterable<Element>) {
		this.#close();
		this.replaceChildren(...[...parts].map((part) => document.importNode(part, true)));
		for (const named of this.querySelectorAll('[id]')) named.removeAttribute('id');
		(opener.closest('.cite, .verdict') ?? opener).after(this);
		this.#opener = opener;
		opener.setAttribute('aria-describedby', this.id);
		this.showPopover();
		this.#place(opener.getBoundingClientRect());
	}

	#place({ left, top, bottom }: DOMRect) {
		const below = bottom + this.offsetHeight + 16 < innerHeight;
		const y = below ? bottom + 6 : Math.max(top - this.offsetHeight - 6, 8);
		const x = Math.max(8, Math.min(left - 16, innerWidth - this.offsetWidth - 24));
		this.style.setProperty('--x', `${x + scrollX}px`);
		this.style.setProperty('--y', `${y + scrollY}px`);
	}

	#holds(target: EventTarget | null) {
		return target instanceof Node && (this.contains(target) || !!this.#opener?.contains(target));
	}

	#close() {
		clearTimeout(this.#timer);
		this.#opener?.removeAttribute('aria-describedby');
		this.#opener = undefined;
		if (this.matches(':popover-open')) this.hidePopover();
	}
}

function find(target: EventTarget | null, selector: string): HTMLAnchorElement | undefined {
	return target instanceof Element
		? (target.closest<HTMLAnchorElement>(selector) ?? undefined)
		: undefined;
}

customElements.define('evidence-card', EvidenceCard);
