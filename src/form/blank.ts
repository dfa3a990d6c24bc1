import type { ClaimState, FormState } from './state.ts';

/** A form nobody has typed into, with the day of today as the one on which the source was read. */
export function blankForm(today: string): FormState {
	return {
		version: 1,
		mode: 'new',
		known: '',
		source: {
			id: '',
			title: '',
			kind: '',
			authors: [],
			publisher: '',
			issued: '',
			accessed: today,
			url: '',
			urlUnknown: '',
			archived: '',
			speaksFor: [],
			derivedFrom: [],
			note: '',
		},
		claims: [blankClaim(0)],
	};
}

/** A claim nobody has typed into; the key tells it from the others in the form. */
export function blankClaim(key: number): ClaimState {
	return {
		key,
		id: '',
		question: '',
		subject: '',
		answer: '',
		includes: [],
		excludes: [],
		only: false,
		versions: '',
		period: '',
		given: {},
		basis: '',
		at: '',
		gist: '',
	};
}

/** Whether anything was typed or chosen. */
export function isUntouched({ mode, known, source, claims }: FormState): boolean {
	if (mode === 'known' && known !== '') return false;
	const typed = { ...source, accessed: '' };
	return isEmpty(typed) && claims.every(isBlank);
}

/** Whether nothing was typed or chosen for a claim. */
export function isBlank(claim: ClaimState): boolean {
	return isEmpty({ ...claim, key: '' });
}

function isEmpty(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return value === '' || value === false;
	return Object.values(value).every(isEmpty);
}
