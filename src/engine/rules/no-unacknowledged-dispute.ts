import type { ShownAnswer } from '../../model/verdict.ts';
import { coveredConflicts } from '../dispute.ts';
import type { OpenDispute } from '../dispute.ts';
import type { Checked, Hit, Rule } from '../rule.ts';

export const noUnacknowledgedDispute = {
	id: 'no-unacknowledged-dispute',
	severity: 'error',
	summary:
		'A contradiction that leaves a verdict disputed is acknowledged, with a word on why the sources differ.',
	why: 'A disagreement is knowledge once somebody has looked at it; until then it may be a slip.',
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
	},
	*check(checked) {
		const covered = acknowledged(checked);
		for (const dispute of checked.disputes) {
			if (!covered.has(dispute.key)) yield describe(checked, dispute);
		}
	},
} as const satisfies Rule;

/** The conflicts that the questions of a knowledge base acknowledge. */
export function acknowledged({ index }: Checked): Set<string> {
	const entries = index.knowledge.questions.flatMap((question) => question.disputes);
	return new Set(entries.flatMap(({ between }) => coveredConflicts(index, between)));
}

function describe({ index }: Checked, { question, subject, answers, sides }: OpenDispute): Hit {
	const [mine, theirs] = [sides[0][0] ?? '', sides[1][0] ?? ''];
	const varies = index.questions.get(question)?.['varies-by'] === 'version';
	const stated = [...sides[0], ...sides[1]].some((id) => index.claims.get(id)?.scope.versions);
	const advice =
		varies && !stated
			? ' If the answer changed with a release, add a source that states the versions.'
			: '';
	return {
		on: { kind: 'claim', id: mine },
		field: 'answer',
		message: `Unexpected answer \`${write(answers[0])}\` about \`${subject}\`, expected \`${write(answers[1])}\` as \`${theirs}\` claims for the same scope`,
		help: `Acknowledge the dispute under \`disputes\` of \`${question}\`, or narrow one scope.${advice}`,
		claims: [...sides[0], ...sides[1]],
		related: sides[1].slice(0, 5).map((id) => ({
			on: { kind: 'claim', id },
			field: 'answer',
			message: `\`${write(answers[1])}\` is claimed here`,
		})),
	};
}

/** An answer as one line of text. */
export function write(answer: ShownAnswer): string {
	return typeof answer === 'string' ? answer : JSON.stringify(answer);
}
