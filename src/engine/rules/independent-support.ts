import type { Verdict } from '../../model/verdict.ts';
import type { Hit, Rule } from '../rule.ts';
import { groupShown, listNames } from '../shown.ts';

export const independentSupport = {
	id: 'independent-support',
	severity: 'warning',
	summary: 'An answer rests on two sources or more that do not depend on each other.',
	why: 'One source can be wrong without anybody noticing, and ten that copy it are one source. Only answers that hold in general are looked at.',
	examples: {
		good: {
			'questions/saving.yaml': `autosave:
  ask: Does it save by itself?
  answer: { type: flag }
`,
			'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
			'sources/letter.yaml': `title: A letter about Quill
kind: article
publisher: Example Post
issued: 2023-09
url: https://example.org/letter
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
		},
		bad: {
			'questions/saving.yaml': `autosave:
  ask: Does it save by itself?
  answer: { type: flag }
`,
			'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
			'sources/letter.yaml': `title: A letter about Quill
kind: article
publisher: Example Post
issued: 2023-09
url: https://example.org/letter
derived-from: [review]
claims:
  autosave: { question: saving/autosave, subject: quill, answer: yes, basis: asserted }
`,
		},
	},
	*check(checked) {
		for (const [question, verdicts] of groupShown(checked)) {
			const single = verdicts.filter(({ status }) => status === 'single');
			if (single.length > 0) yield describe(question, single);
		}
	},
} as const satisfies Rule;

function describe(question: string, single: readonly Verdict[]): Hit {
	const subjects = listNames(single.map(({ subject }) => subject));
	return {
		on: { kind: 'question', id: question },
		field: '',
		message: `Unexpected single source behind the answer about ${subjects}, expected two that are independent`,
		help: `Add a claim on \`${question}\` from a source of other origin.`,
		claims: single.flatMap(({ support }) => support),
	};
}
