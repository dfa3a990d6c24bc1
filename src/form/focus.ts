import { fieldWords } from './words.ts';

/** Names a field of the form, with the claim it is in where there are several. */
export function nameField(field: string): string {
	const [, key, name = field.replace(/^source-/u, '')] = /^claim-(\d+)-(.*)$/u.exec(field) ?? [];
	const words = fieldWords[name] ?? name;
	if (key === undefined) return words;
	const number = claimNumber(Number(key));
	return number === undefined ? words : `${words} (claim ${number})`;
}

/** Brings a field of the form into view and focus; where it is not shown, what is around it. */
export function focusField(field: string): void {
	const around = field.replace(/^(claim-\d+)-.*$/u, '$1-question');
	const found = [field, field.replace(/-(?:versions|period|given)$/u, '-scope'), around]
		.map((name) => document.getElementById(name))
		.find((element) => element !== null);
	if (!found) return;
	for (const details of document.querySelectorAll('details')) {
		if (details.contains(found)) details.open = true;
	}
	const control = found.matches('input, select, textarea')
		? found
		: (found.querySelector<HTMLElement>('input:checked, input, select, textarea, button') ?? found);
	control.focus();
	control.scrollIntoView({ block: 'center' });
}

/** Puts the focus on a heading or a button once the page shows it, where what had it is gone. */
export function moveFocus(selector: string): void {
	requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Which claim of the form it is, counted from 1, where there are several. */
function claimNumber(key: number): number | undefined {
	const headings = [...document.querySelectorAll('.claim > h3')];
	const index = headings.findIndex(({ id }) => id === `claim-${key}-heading`);
	return headings.length > 1 && index >= 0 ? index + 1 : undefined;
}
