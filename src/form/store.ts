import { batch, computed, effect, signal } from '@preact/signals';
import { blankClaim, blankForm, isUntouched } from './blank.ts';
import { startEngine } from './engine.ts';
import type { Prediction } from './predict.ts';
import type { Facts, Reply } from './protocol.ts';
import type { ClaimState, FormState, SourceState } from './state.ts';
import { loadDraft, saveDraft } from './storage.ts';

const today = new Date().toISOString().slice(0, 10);

/** What is known of the knowledge base, once it is loaded. */
export const facts = signal<Facts | undefined>(undefined);
/** All that is typed. */
export const form = signal<FormState>(blankForm(today));
/** What the check says of what was typed last; nothing before it has spoken. */
export const prediction = signal<Prediction | undefined>(undefined);
/** Whether the prediction is of something typed since. */
export const isBehind = signal(true);
/** Why the form cannot be used. */
export const failure = signal<string | undefined>(undefined);
/** What happened on opening: a draft came back, parts of the address were left out. */
export const opening = signal<{ isRestored: boolean; ignored: string[] }>({
	isRestored: false,
	ignored: [],
});
/** Whether drafts are kept in this browser. */
export const isKept = signal(true);
/** What was there before the form was begun anew. */
export const forgotten = signal<FormState | undefined>(undefined);
/** Counts how often the form was begun anew, so that fields let go of what was in them. */
export const beginnings = signal(0);

/** Findings by the field they are about. */
export const findingsByField = computed(() => {
	const named = (prediction.value?.findings ?? []).filter(({ field }) => field !== undefined);
	return Map.groupBy(named, ({ field }) => field ?? '');
});

/** Where the site and the knowledge base are. */
export const places = { base: '/', folder: 'content', copy: '' };

/** The page of a question, at one of its claims. */
export function addressOf(question: string, claim: string): string {
	return `${places.base}questions/${question}/#claim-${claim.replace('#', '--')}`;
}

/** Loads the knowledge base and what was typed before. */
export function openForm(found: typeof places): void {
	Object.assign(places, found);
	const ask = startEngine((reply) => batch(() => hear(reply)));
	ask({ type: 'open', address: places.copy, today, stored: loadDraft(), query: location.search });
	let number = 0;
	let timer: number | undefined;
	effect(() => {
		const typed = form.value;
		if (!facts.value) return;
		isBehind.value = true;
		window.clearTimeout(timer);
		number += 1;
		const own = number;
		timer = window.setTimeout(() => {
			isKept.value = saveDraft(isUntouched(typed) ? undefined : typed);
			ask({ type: 'predict', number: own, form: typed });
		}, 200);
	});

	function hear(reply: Reply): void {
		if (reply.type === 'failed') failure.value = reply.message;
		if (reply.type === 'opened') {
			form.value = reply.form;
			opening.value = reply;
			facts.value = reply.facts;
		}
		if (reply.type !== 'predicted' || reply.number !== number) return;
		prediction.value = reply.prediction;
		isBehind.value = false;
	}
}

/** Changes the form as a whole. */
export function setForm(change: Partial<FormState>): void {
	form.value = { ...form.value, ...change };
}

/** Changes the new source. */
export function setSource(change: Partial<SourceState>): void {
	setForm({ source: { ...form.value.source, ...change } });
}

/** Changes one claim. */
export function setClaim(key: number, change: Partial<ClaimState>): void {
	const claims = form.value.claims.map((claim) =>
		claim.key === key ? { ...claim, ...change } : claim,
	);
	setForm({ claims });
}

/** Adds a claim, and says by which key. */
export function addClaim(): number {
	const key = Math.max(-1, ...form.value.claims.map((claim) => claim.key)) + 1;
	setForm({ claims: [...form.value.claims, blankClaim(key)] });
	return key;
}

/** Takes a claim out; the last one leaves a blank one. */
export function removeClaim(key: number): void {
	const claims = form.value.claims.filter((claim) => claim.key !== key);
	setForm({ claims: claims.length > 0 ? claims : [blankClaim(key + 1)] });
}

/** Begins anew. */
export function startAnew(): void {
	batch(() => {
		forgotten.value = isUntouched(form.value) ? undefined : form.value;
		form.value = blankForm(today);
		prediction.value = undefined;
		opening.value = { isRestored: false, ignored: [] };
		beginnings.value += 1;
	});
	history.replaceState(null, '', location.pathname);
}

/** Takes back that the form was begun anew. */
export function bringBack(): void {
	batch(() => {
		form.value = forgotten.value ?? form.value;
		forgotten.value = undefined;
		beginnings.value += 1;
	});
}
