import type { Paragraph } from '../../model/page.ts';
import type { Rule } from '../rule.ts';

export const paragraphsCite = {
	id: 'paragraphs-cite',
	severity: 'notice',
	summary: 'A paragraph cites a claim, or places a result.',
	why: 'A statement without a source is the author’s word alone. Headings, lists, tables, quotations, asides, captions and footnotes are left out, and so is a paragraph that holds only links or ends with a colon; whether one that is left states a fact at all only a reader can tell.',
	examples: {
		good: {
			'topics/editing.mdx': `---
title: Editing
sources: [manual]
---

## Modes

Quill has modes [@manual#modes].

For tabs: <Answer question="editing/tabs" subject="quill" />.

Three things to try:

- Switch to another mode.
`,
		},
		bad: {
			'topics/editing.mdx': `---
title: Editing
sources: [manual]
---

Quill has modes [@manual#modes].

It has had them from the first day.
`,
		},
	},
	*check({ index }) {
		for (const { id, paragraphs } of index.pages.values()) {
			for (const [position, paragraph] of paragraphs.entries()) {
				if (paragraph.cites || !isStatement(paragraph)) continue;
				yield {
					on: { kind: 'page', id },
					field: `paragraphs.${position}`,
					message: `Unexpected paragraph \`${shorten(paragraph.text)}\` without a citation, expected at least one`,
					help: 'Cite the claim it rests on, `[@source#claim]`, or place a result.',
				};
			}
		}
	},
} as const satisfies Rule;

/** Whether a paragraph says something of its own, rather than lead to what follows or elsewhere. */
function isStatement({ text }: Paragraph): boolean {
	return /\p{L}/u.test(text) && !/[:：]$/u.test(text);
}

function shorten(text: string): string {
	const words = text.replaceAll('`', '’').split(' ');
	return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
