import { compareText } from '../sort.ts';
import { coveredConflicts } from '../dispute.ts';
import type { Rule } from '../rule.ts';
import { acknowledged } from './no-unacknowledged-dispute.ts';

export const noSelfContradiction = {
	id: 'no-self-contradiction',
	severity: 'error',
	summary: 'A source that says two opposite things for one scope is acknowledged to do so.',
	why: 'Either the source contradicts itself, and a reader should know, or one of its claims was misread.',
	examples: {
		good: {
			'questions/editing.yaml': `modes:
  ask: Does it have modes?
  varies-by: version
  answer: { type: flag }
  disputes:
    - between: [review#modes, review#no-modes]
      note: The review's text and its table do not match.
tabs:
  ask: Does it show files in tabs?
  answer: { type: flag }
`,
			'sources/review.yaml': `title: A year with Nib
kind: article
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
  no-modes: { question: editing/modes, subject: nib, answer: no, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Nib
kind: article
issued: 2023-08
url: https://example.org/a-year-with-nib
claims:
  modes: { question: editing/modes, subject: nib, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
  no-modes: { question: editing/modes, subject: nib, answer: no, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
	},
	*check(checked) {
		const covered = acknowledged(checked);
		for (const { kind, question, sides, reason } of checked.relations) {
			if (kind !== 'self-contradiction') continue;
			const [left = [], right = []] = sides;
			for (const source of sourcesOf(left)) {
				const [mine, other] = [left, right].map((side) =>
					side.filter((id) => sourcesOf([id])[0] === source),
				);
				const [first, second] = [mine?.[0], other?.[0]];
				if (first === undefined || second === undefined) continue;
				if (coveredConflicts(checked.index, [first, second]).some((key) => covered.has(key)))
					continue;
				yield {
					on: { kind: 'claim', id: first },
					field: 'answer',
					message: `Unexpected answer beside that of \`${second}\`, expected one answer in one source: ${reason}`,
					help: `Acknowledge it under \`disputes\` of \`${question}\`, or give the claims different scopes.`,
					claims: [...(mine ?? []), ...(other ?? [])],
					related: (other ?? []).map((id) => ({
						on: { kind: 'claim', id } as const,
						field: 'answer',
						message: 'the opposite is claimed here',
					})),
				};
			}
		}
	},
} as const satisfies Rule;

function sourcesOf(claims: readonly string[]): string[] {
	return [...new Set(claims.map((id) => id.split('#')[0] ?? ''))].toSorted(compareText);
}
