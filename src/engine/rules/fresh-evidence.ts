import type { Claim } from '../../model/claim.ts';
import type { Verdict } from '../../model/verdict.ts';
import { parseDate, parseDay, printDay } from '../dates.ts';
import { addDuration } from '../duration.ts';
import type { Checked, Hit, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';
import { groupShown } from '../shown.ts';

export const freshEvidence = {
	id: 'fresh-evidence',
	severity: 'warning',
	summary: 'Of the claims behind an answer, one was checked within the time its question gives.',
	why: 'What was true when somebody looked may have changed since. A claim that was never checked counts from the day its source was read, else from the day it was issued; only answers that hold in general are looked at.',
	examples: {
		good: {
			'questions/saving.yaml': `autosave:
  ask: Does it save by itself?
  answer: { type: flag }
  review-every: P18M
`,
			'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2022-08
accessed: 2022-09-01
url: https://example.org/a-year-with-quill
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted, checked: 2024-05-01 }
`,
			'sources/letter.yaml': `title: A letter about Quill
kind: article
publisher: Example Post
issued: 2022-09
url: https://example.org/letter
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
		},
		bad: {
			'questions/saving.yaml': `autosave:
  ask: Does it save by itself?
  answer: { type: flag }
  review-every: P18M
`,
			'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2022-08
accessed: 2022-09-01
url: https://example.org/a-year-with-quill
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
			'sources/letter.yaml': `title: A letter about Quill
kind: article
publisher: Example Post
issued: 2022-09
url: https://example.org/letter
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
		},
	},
	*check(checked) {
		for (const [id, verdicts] of groupShown(checked)) {
			const every = checked.index.questions.get(id)?.['review-every'];
			if (every === undefined) continue;
			for (const verdict of verdicts) {
				const hit = findStale(checked, verdict, every);
				if (hit) yield hit;
			}
		}
	},
} as const satisfies Rule;

/** A claim with the day on which it was last held against its source, as `2026-11-20`. */
interface Held {
	claim: Claim;
	day: string;
}

function findStale(checked: Checked, verdict: Verdict, every: string): Hit | undefined {
	let newest: Held | undefined;
	for (const id of verdict.support) {
		const held = lastHeld(checked, id);
		if (held && (!newest || held.day > newest.day)) newest = held;
	}
	const due = newest && addDuration(parseDay(newest.day), every);
	if (!newest || due === undefined || !(due < parseDay(checked.asOf))) return undefined;
	const { question, subject, support } = verdict;
	return {
		on: { kind: 'question', id: question },
		field: 'review-every',
		message: `Unexpected evidence about \`${subject}\` last checked on ${newest.day}, expected a check within \`${every}\``,
		help: `Hold \`${newest.claim.id}\` against its source again and set \`checked\`, or add a newer source.`,
		claims: support,
		related: [{ on: onClaim(newest.claim), field: 'checked', message: 'the newest evidence' }],
	};
}

/** When a claim was last held against its source; nothing where no date can tell. */
function lastHeld({ index, asOf }: Checked, id: string): Held | undefined {
	const claim = index.claims.get(id);
	const source = index.sources.get(claim?.source ?? '');
	if (!claim || !source) return undefined;
	const read = claim.checked ?? source.accessed;
	if (read !== undefined) return { claim, day: read };
	const issued = source.issued === undefined ? undefined : parseDate(source.issued);
	return issued && { claim, day: printDay(Math.min(issued.last, parseDay(asOf))) };
}
