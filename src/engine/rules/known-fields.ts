import type { Rule } from '../rule.ts';

export const knownFields = {
	id: 'known-fields',
	severity: 'error',
	summary: 'A record has the fields its kind of file knows, each with a value of its kind.',
	why: 'A field nobody reads is a statement nobody sees: most often a misspelt name.',
	examples: {
		good: {
			'subjects/quill.yaml': `name: Quill
homepage: https://example.org/quill
releases: { "1.0": 2020-03-01, "2.0": 2023-05-01 }
`,
		},
		bad: {
			'subjects/quill.yaml': `name: Quill
home-page: https://example.org/quill
releases: { "1.0": 2020-03-01, "2.0": 2023-05-01 }
`,
		},
	},
	*check() {},
} as const satisfies Rule;
