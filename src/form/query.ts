import type { Knowledge } from '../model/knowledge.ts';
import { blankClaim, isBlank } from './blank.ts';
import type { ClaimState, FormState } from './state.ts';

/** A form with what the address asks for, and the names of what it asks for in vain. */
export interface Filled {
	form: FormState;
	ignored: string[];
}

/** Fills in what an address names, `?question=…&subject=…&source=…`; what is not known is left out. */
export function readQuery(query: string, form: FormState, knowledge: Knowledge): Filled {
	const asked = new URLSearchParams(query);
	const known = {
		question: knowledge.questions.find(({ id }) => id === asked.get('question')),
		subject: knowledge.subjects.find(({ id }) => id === asked.get('subject')),
		source: knowledge.sources.find(({ id }) => id === asked.get('source')),
	};
	const ignored = Object.entries(known).flatMap(([name, found]) =>
		asked.get(name) !== null && !found ? [name] : [],
	);
	const { question, subject, source } = known;
	const chosen: FormState = source ? { ...form, mode: 'known', known: source.id } : form;
	if (!question && !subject) return { form: chosen, ignored };
	const fill = {
		question: question?.id ?? '',
		subject: question?.about ? '' : (subject?.id ?? ''),
	};
	return { form: { ...chosen, claims: addClaim(form, fill) }, ignored };
}

/** Puts a claim in the place of one nobody has typed into, else behind the others; one that is there stays alone. */
function addClaim(
	{ claims }: FormState,
	fill: Pick<ClaimState, 'question' | 'subject'>,
): FormState['claims'] {
	const has = claims.some(
		({ question, subject }) => question === fill.question && subject === fill.subject,
	);
	if (has) return claims;
	const key = Math.max(...claims.map((claim) => claim.key)) + 1;
	const blank = claims.findIndex((claim) => isBlank(claim));
	const added = { ...blankClaim(claims[blank]?.key ?? key), ...fill };
	return blank < 0 ? [...claims, added] : claims.with(blank, added);
}
