const marks = 'a[data-claims]';

/** Shows beside a mark what it cites, and beside a verdict how it came about: on hover, on focus, or when tapped. */
class EvidenceCard extends HTMLElement {
	#opener: HTMLAnchorElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#ready = false;

	connectedCallback() {
		// It moves to where it is needed, and is connected anew each time.
		if (this.#ready || !this.showPopover) return;
		this.#ready = true;
		document.addEventListener('pointerover', (event) => this.#point(event));
		document.addEventListener('focusin', ({ target }) => this.#focus(target));
		document.addEventListener('click', (event) => this.#click(event));
	}

	#point({ target, pointerType }: PointerEvent) {
		if (pointerType !== 'mouse') return;
		clearTimeout(this.#timer);
		const mark = find(target, marks);
		const isOpen = this.matches(':popover-open');
		if (mark && !(isOpen && mark === this.#opener)) {
			this.#timer = setTimeout(() => this.#cite(mark), 120);
		} else if (isOpen && this.#opener?.matches(marks) && !this.#holds(target)) {
			this.#timer = setTimeout(() => this.hidePopover(), 250);
		}
	}

	#focus(target: EventTarget | null) {
		// Closed by Escape, the card gives the focus back to its mark: that is not asking for it again.
		if (this.#holds(target)) return;
		this.#opener = undefined;
		const mark = find(target, marks);
		if (mark?.matches(':focus-visible')) this.#cite(mark);
		else this.hidePopover();
	}

	#click(event: MouseEvent) {
		const mark = find(event.target, marks);
		if (mark) {
			this.hidePopover();
			// A finger cannot hover: it gets the card first, and the list of references from there.
			if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
			event.preventDefault();
			this.#cite(mark);
		}
		const verdict = find(event.target, 'a[data-why]');
		if (!verdict || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (verdict.pathname === location.pathname) return;
		event.preventDefault();
		this.#explain(verdict).catch(() => location.assign(verdict.href));
	}

	#cite(mark: HTMLAnchorElement) {
		const reference = document.querySelector(mark.hash);
		const claims = (mark.dataset['claims'] ?? '')
			.split(' ')
			.map((at) => reference?.querySelector(`ul > :nth-child(${Number(at) + 1})`));
		this.#show(mark, [reference?.firstElementChild, ...(mark.dataset['claims'] ? claims : [])]);
	}

	async #explain(verdict: HTMLAnchorElement) {
		const answer = await fetch(verdict.pathname);
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const link = document.createElement('a');
		link.href = verdict.href;
		link.textContent = 'All the evidence';
		const reasons = page.querySelector(verdict.hash);
		if (!reasons) throw new Error(verdict.href);
		this.#show(verdict, [...reasons.children, link]);
		this.focus();
	}

	#show(opener: HTMLAnchorElement, parts: (Element | null | undefined)[]) {
		this.hidePopover();
		this.replaceChildren(...parts.flatMap((part) => (part ? [part.cloneNode(true)] : [])));
		(opener.closest('.cite, .verdict') ?? opener).after(this);
		this.#opener?.removeAttribute('aria-describedby');
		this.#opener = opener;
		opener.setAttribute('aria-describedby', this.id);
		this.showPopover();
		const { left, top, bottom } = opener.getBoundingClientRect();
		const isAbove = bottom + this.offsetHeight > innerHeight;
		const x = Math.min(left, innerWidth - this.offsetWidth - 24) + scrollX;
		const y = (isAbove ? top - this.offsetHeight - 6 : bottom + 6) + scrollY;
		this.style.cssText = `--x:${Math.max(x, 8)}px;--y:${Math.max(y, 8)}px`;
	}

	#holds(target: EventTarget | null) {
		return target instanceof Node && [this, this.#opener].some((part) => part?.contains(target));
	}
}

function find(target: EventTarget | null, selector: string) {
	return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
}

customElements.define('evidence-card', EvidenceCard);
