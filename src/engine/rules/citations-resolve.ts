import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

export const citationsResolve = {
	id: 'citations-resolve',
	severity: 'error',
	summary: 'A citation names a claim, or a source, that exists.',
	why: 'A mark that leads nowhere looks like evidence and is none.',
	examples: {
		good: {
			'topics/editing.mdx': `---
title: Editing
sources: [manual]
---

Quill has modes [@manual#modes].
`,
		},
		bad: {
			'topics/editing.mdx': `---
title: Editing
sources: [manual]
---

Quill has modes [@manual#mode].
`,
		},
	},
	*check({ index }) {
		for (const page of index.knowledge.pages) {
			for (const [position, { id }] of page.citations.entries()) {
				const kind = id.includes('#') ? 'claim' : 'source';
				const known = kind === 'claim' ? index.claims : index.sources;
				if (known.has(id)) continue;
				const near = nearest(id, known.keys());
				yield {
					on: { kind: 'page', id: page.id },
					field: `citations.${position}`,
					message: `Unexpected citation of \`${id}\`, expected a known ${kind}`,
					help:
						near === undefined
							? `Add the ${kind}, or cite a known one.`
							: `Did you mean \`${near}\`?`,
				};
			}
		}
	},
} as const satisfies Rule;
