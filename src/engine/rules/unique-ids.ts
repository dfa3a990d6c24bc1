import type { Rule } from '../rule.ts';

export const uniqueIds = {
	id: 'unique-ids',
	severity: 'error',
	summary: 'An id names one thing.',
	why: 'Of two records with one id only one can be cited, and nobody can tell which.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes:
    question: editing/modes
    subject: quill
    answer: yes
    scope: { versions: "2.0" }
    basis: asserted
  tabs:
    question: editing/tabs
    subject: quill
    answer: no
    basis: asserted
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes:
    question: editing/modes
    subject: quill
    answer: yes
    scope: { versions: "2.0" }
    basis: asserted
  modes:
    question: editing/tabs
    subject: quill
    answer: no
    basis: asserted
`,
		},
	},
	*check() {},
} as const satisfies Rule;
