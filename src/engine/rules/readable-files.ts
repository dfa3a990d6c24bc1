import type { Rule } from '../rule.ts';

export const readableFiles = {
	id: 'readable-files',
	severity: 'error',
	summary: 'A file is UTF-8 text in the format its name promises, and holds no code that runs.',
	why: 'What cannot be read is not cross-checked, and while that goes for settings, subjects or questions, nor is what names them; and a page is prose, so that a contribution can be merged without fear.',
	examples: {
		good: {
			'subjects/nib.yaml': `name: Nib
aliases: [nib, the nib editor]
releases: { "1.0": 2019-06-01 }
`,
		},
		bad: {
			'subjects/nib.yaml': `name: Nib
aliases: [nib, the nib editor
releases: { "1.0": 2019-06-01 }
`,
		},
	},
	*check() {},
} as const satisfies Rule;
