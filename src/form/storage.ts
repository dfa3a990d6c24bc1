// Knowledge bases below one origin keep their drafts apart.
const place = () => `corroborate-claim-1 ${location.pathname}`;

/** Reads the draft that was kept in this browser; nothing where it keeps none. */
export function loadDraft(): string | null {
	try {
		return localStorage.getItem(place());
	} catch {
		return null;
	}
}

/** Keeps a draft in this browser, or forgets it; whether that was possible. */
export function saveDraft(draft: unknown): boolean {
	try {
		if (draft === undefined) localStorage.removeItem(place());
		else localStorage.setItem(place(), JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}
