import type { Page } from '../../model/page.ts';
import type { Piece, Verdict } from '../../model/verdict.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Cited } from '../standing.ts';
import { groupCited, isPlaced } from '../standing.ts';

const refuted = {
	'sources/primer.yaml': `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
url: https://example.org/primer
claims:
  modes: { question: editing/modes, subject: quill, answer: no, scope: { versions: "2.0" }, basis: asserted }
`,
} as const;

export const noRefutedCitation = {
	id: 'no-refuted-citation',
	severity: 'warning',
	summary: 'A page that cites a claim which better evidence refutes tells what holds instead.',
	why: 'A page that rests on the losing side alone passes on a mistake that the sources already settle.',
	examples: {
		good: {
			...refuted,
			'topics/editing.mdx': `---
title: Editing
sources: [manual, primer]
---

Quill has modes [@manual#modes], though a primer denies it [@primer#modes].
`,
		},
		bad: {
			...refuted,
			'topics/editing.mdx': `---
title: Editing
sources: [primer]
---

Quill has no modes [@primer#modes].
`,
		},
	},
	*check(checked) {
		const isContested = ({ timeline, against }: Verdict) =>
			[against, ...timeline.map((piece) => piece.against)].some(({ length }) => length > 0);
		for (const [page, groups] of groupCited(checked, isContested)) {
			for (const [verdict, cited] of groups) yield* findRefuted(page, verdict, cited);
		}
	},
} as const satisfies Rule;

function* findRefuted(page: Page, verdict: Verdict, cited: readonly Cited[]): Generator<Hit> {
	for (const { claim, position } of cited) {
		const piece = findLoss(verdict, claim.id);
		if (!piece || isPlaced(page, verdict)) continue;
		const holding = new Set(piece.support);
		if (cited.some((other) => holding.has(other.claim.id))) continue;
		const [better] = piece.support;
		const { question, subject } = verdict;
		yield {
			on: { kind: 'page', id: page.id },
			field: `citations.${position}`,
			message: `Unexpected citation of \`${claim.id}\`, which better evidence refutes, expected a claim that holds on \`${question}\` about \`${subject}\` beside it`,
			help: `Cite \`[@${better}]\` too, or place \`<Evidence question="${question}" />\`.`,
			claims: [claim.id],
			related: piece.support.slice(0, 5).map((id) => ({
				on: { kind: 'claim', id },
				field: 'answer',
				message: 'this holds instead',
			})),
		};
	}
}

/**
 * The piece in which better evidence wins against a claim: today's; or an earlier one, where the claim has no part in
 * today's and wins in none.
 */
function findLoss(
	verdict: Verdict,
	id: string,
): Pick<Piece, 'answer' | 'support' | 'against'> | undefined {
	if (verdict.support.includes(id)) return undefined;
	const lost = [verdict, ...verdict.timeline.toReversed()].filter(
		({ answer, against }) => answer !== null && against.includes(id),
	);
	if (lost[0] === verdict) return verdict;
	const wins = verdict.timeline.some(({ support }) => support.includes(id));
	return wins ? undefined : lost[0];
}
