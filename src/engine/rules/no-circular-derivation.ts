import { traceAncestry } from '../support.ts';
import type { Rule } from '../rule.ts';

export const noCircularDerivation = {
	id: 'no-circular-derivation',
	severity: 'error',
	summary: 'No source rests on itself, through others or at once.',
	why: 'Of sources that rest on each other in a circle none is the origin.',
	examples: {
		good: {
			'sources/copy.yaml': `title: A year with Quill, again
kind: republication
issued: 2023-09
url: https://example.org/again
derived-from: [review]
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/copy.yaml': `title: A year with Quill, again
kind: republication
issued: 2023-09
url: https://example.org/again
derived-from: [copy]
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
	},
	*check({ index }) {
		const ancestry = traceAncestry(index.knowledge.sources);
		for (const { id, ...source } of index.knowledge.sources) {
			if (!ancestry.get(id)?.has(id)) continue;
			const on = { kind: 'source', id } as const;
			const back = source['derived-from'].findIndex(
				(parent) => parent === id || ancestry.get(parent)?.has(id),
			);
			yield {
				on,
				field: `derived-from.${back}`,
				message: `Unexpected origin \`${source['derived-from'][back]}\` of \`${id}\`, expected one that does not rest on it`,
				help: 'Remove the origin that came later.',
			};
		}
	},
} as const satisfies Rule;
