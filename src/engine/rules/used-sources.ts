import type { Rule } from '../rule.ts';

export const usedSources = {
	id: 'used-sources',
	severity: 'warning',
	summary: 'A source makes a claim, or another source rests on it.',
	why: 'A source without claims adds nothing that a reader could find.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
`,
		},
	},
	*check({ index }) {
		const parents = new Set(index.knowledge.sources.flatMap((source) => source['derived-from']));
		for (const { id, claims } of index.knowledge.sources) {
			if (claims.length > 0 || parents.has(id)) continue;
			yield {
				on: { kind: 'source', id },
				field: '',
				message: `Unexpected source \`${id}\` without a complete claim, expected at least one`,
				help: 'Add what it says under `claims`, complete what stands there, or remove the source.',
			};
		}
	},
} as const satisfies Rule;
