import type { Rule } from '../rule.ts';

export const answeredQuestions = {
	id: 'answered-questions',
	severity: 'warning',
	summary: 'A question is answered by some claim.',
	why: 'A question nobody answers leads a reader to an empty page.',
	examples: {
		good: {
			'questions/saving.yaml': `autosave:
  ask: Does it save by itself?
  answer: { type: flag }
`,
			'sources/review.yaml': `title: A year with Quill
kind: article
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
		},
	},
	*check({ index }) {
		const answered = new Set([...index.claims.values()].map(({ question }) => question));
		for (const { id } of index.knowledge.questions) {
			if (answered.has(id)) continue;
			yield {
				on: { kind: 'question', id },
				field: '',
				message: `Unexpected question \`${id}\` without claims, expected at least one`,
				help: 'Add a claim that answers it, or remove the question.',
			};
		}
	},
} as const satisfies Rule;
