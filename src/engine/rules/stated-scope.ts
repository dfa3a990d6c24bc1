import type { Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

export const statedScope = {
	id: 'stated-scope',
	severity: 'notice',
	summary: 'A claim names versions where the answer can change with them, if its source does.',
	why: 'What a source says without a version is taken to hold around the release of its day, and contradicts whatever is true of another one.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: "2.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, basis: asserted }
`,
		},
	},
	*check({ index }) {
		const { knowledge, questions, subjects } = index;
		const varying = new Set(
			[...questions.values()]
				.filter((question) => question['varies-by'] === 'version')
				.map(({ id }) => id),
		);
		const released = new Set(
			[...subjects.values()]
				.filter(({ releases }) => Object.keys(releases).length > 0)
				.map(({ id }) => id),
		);
		for (const claim of knowledge.sources.flatMap(({ claims }) => claims)) {
			if (claim.scope.versions !== undefined || !varying.has(claim.question)) continue;
			if (!released.has(claim.subject ?? '')) continue;
			yield {
				on: onClaim(claim),
				field: 'scope',
				message: `Unexpected claim on \`${claim.question}\` without versions, expected those of \`${claim.subject}\` it speaks of`,
				help: 'Add `versions` under `scope` if the source names them; leave it as it is if the source does not.',
				claims: [claim.id],
			};
		}
	},
} as const satisfies Rule;
