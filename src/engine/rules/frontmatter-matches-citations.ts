import type { Rule } from '../rule.ts';

export const frontmatterMatchesCitations = {
	id: 'frontmatter-matches-citations',
	severity: 'error',
	summary: 'A page lists in `sources` exactly those it cites.',
	why: 'The list is what a reader of the file, and of its history, goes by.',
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
sources: [manual, primer]
---

Quill has modes [@manual#modes].
`,
		},
	},
	*check({ index }) {
		for (const { id, sources, citations } of index.knowledge.pages) {
			const on = { kind: 'page', id } as const;
			const cited = new Set(citations.map((citation) => citation.id.split('#')[0] ?? ''));
			for (const [position, source] of sources.entries()) {
				const repeated = sources.indexOf(source) < position;
				if (cited.has(source) && !repeated) continue;
				yield {
					on,
					field: `sources.${position}`,
					message: `Unexpected source \`${source}\`, expected ${repeated ? 'each only once' : 'only those the page cites'}`,
					help: `Remove it from \`sources\`${repeated ? '' : `, or cite it: \`[@${source}#claim]\``}.`,
				};
			}
			for (const [position, citation] of citations.entries()) {
				const source = citation.id.split('#')[0] ?? '';
				const first = citations.findIndex((other) => other.id.split('#')[0] === source);
				if (sources.includes(source) || first < position || !index.sources.has(source)) continue;
				yield {
					on,
					field: `citations.${position}`,
					message: `Unexpected citation of \`${source}\`, expected a source listed in \`sources\``,
					help: `Add \`${source}\` to \`sources\` in the frontmatter.`,
				};
			}
		}
	},
} as const satisfies Rule;
