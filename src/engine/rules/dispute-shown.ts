import type { Page } from '../../model/page.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Cited } from '../standing.ts';
import { groupCited, isPlaced } from '../standing.ts';

const disputed = {
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
  modes: { question: editing/modes, subject: nib, answer: no, scope: { versions: "1.0" }, basis: asserted }
`,
	'sources/review.yaml': `title: A year with Nib
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: "1.0" }, basis: asserted }
`,
} as const;

export const disputeShown = {
	id: 'dispute-shown',
	severity: 'warning',
	summary: 'A page that cites a side of a dispute shows the dispute, or cites another side too.',
	why: 'Whoever reads one side alone takes for settled what is not.',
	examples: {
		good: {
			...disputed,
			'topics/editing.mdx': `---
title: Editing
sources: [review]
---

Nib has modes [@review#modes], which not everybody says.

<Evidence question="editing/modes" subject="nib" />
`,
		},
		bad: {
			...disputed,
			'topics/editing.mdx': `---
title: Editing
sources: [review]
---

Nib has modes [@review#modes].
`,
		},
	},
	*check(checked) {
		for (const [page, groups] of groupCited(checked, ({ status }) => status === 'disputed')) {
			for (const [verdict, cited] of groups) {
				const hit = findOneSided(page, verdict, cited);
				if (hit) yield hit;
			}
		}
	},
} as const satisfies Rule;

function findOneSided(page: Page, verdict: Verdict, cited: readonly Cited[]): Hit | undefined {
	const sides = verdict.reasons
		.filter(({ kind }) => kind === 'side')
		.map(({ claims }) => new Set(claims));
	const taken = cited.filter(({ claim }) => sides.some((side) => side.has(claim.id)));
	const [first] = taken;
	if (!first || isPlaced(page, verdict)) return undefined;
	// Claims that belong to the same sides, or to some of them, do not contradict each other.
	const within = (a: Cited, b: Cited) =>
		sides.every((side) => !side.has(a.claim.id) || side.has(b.claim.id));
	if (taken.some((a) => taken.some((b) => !within(a, b) && !within(b, a)))) return undefined;
	const { question, subject } = verdict;
	const other = sides
		.find((side) => !side.has(first.claim.id))
		?.values()
		.next().value;
	return {
		on: { kind: 'page', id: page.id },
		field: `citations.${first.position}`,
		message: `Unexpected citation of \`${first.claim.id}\` alone, expected the dispute over \`${question}\` about \`${subject}\` to be shown`,
		help: `Place \`<Evidence question="${question}" />\`${other === undefined ? '' : `, or cite the other side too: \`[@${other}]\``}.`,
		claims: taken.map(({ claim }) => claim.id),
		related: sides
			.map((side) => [...side].find((id) => id !== first.claim.id))
			.filter((id) => id !== undefined)
			.map((id) => ({
				on: { kind: 'claim', id },
				field: 'answer',
				message: 'a side of the dispute',
			})),
	};
}
