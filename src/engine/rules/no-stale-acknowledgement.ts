import { coveredConflicts } from '../dispute.ts';
import type { Checked, Rule } from '../rule.ts';

const conflicts = new Set(['contradiction', 'self-contradiction', 'exception']);

export const noStaleAcknowledgement = {
	id: 'no-stale-acknowledgement',
	severity: 'error',
	summary: 'An acknowledged dispute still exists.',
	why: 'A note on a dispute that is over tells readers of a disagreement nobody has.',
	examples: {
		good: {
			'questions/editing.yaml': `modes:
  ask: Does it have modes?
  varies-by: version
  answer: { type: flag }
  disputes:
    - between: [review#modes, primer#modes]
      note: The review counts the search field as a mode.
tabs:
  ask: Does it show files in tabs?
  answer: { type: flag }
`,
			'sources/primer.yaml': `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
url: https://example.org/primer
claims:
  modes: { question: editing/modes, subject: nib, answer: no, scope: { versions: ">=1.0" }, basis: asserted }
`,
			'sources/review.yaml': `title: A year with Nib
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
		bad: {
			'questions/editing.yaml': `modes:
  ask: Does it have modes?
  varies-by: version
  answer: { type: flag }
  disputes:
    - between: [review#modes, primer#modes]
      note: The review counts the search field as a mode.
tabs:
  ask: Does it show files in tabs?
  answer: { type: flag }
`,
			'sources/primer.yaml': `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
url: https://example.org/primer
claims:
  modes: { question: editing/modes, subject: nib, answer: no, scope: { versions: ">=1.0" }, basis: asserted }
`,
			'sources/review.yaml': `title: A year with Nib
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: no, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
	},
	*check(checked) {
		const standing = standingConflicts(checked);
		for (const { id, disputes } of checked.index.knowledge.questions) {
			for (const [position, { between }] of disputes.entries()) {
				if (between.some((claim) => !checked.index.claims.has(claim))) continue;
				const ours = between.every((claim) => checked.index.claims.get(claim)?.question === id);
				if (ours && coveredConflicts(checked.index, between).some((key) => standing.has(key)))
					continue;
				yield {
					on: { kind: 'question', id },
					field: `disputes.${position}.between`,
					message: `Unexpected acknowledgement of \`${between.join('`, `')}\`, expected claims on \`${id}\` that conflict`,
					help: 'Remove it, or name claims that still conflict.',
					claims: between,
				};
			}
		}
	},
} as const satisfies Rule;

/** Every conflict between two answers that the claims stand in, settled or not. */
function standingConflicts({ index, relations }: Checked): Set<string> {
	const keys = new Set<string>();
	for (const { kind, sides } of relations) {
		const [left, right] = [sides[0]?.[0], sides[1]?.[0]];
		if (!conflicts.has(kind) || left === undefined || right === undefined) continue;
		for (const key of coveredConflicts(index, [left, right])) keys.add(key);
	}
	return keys;
}
