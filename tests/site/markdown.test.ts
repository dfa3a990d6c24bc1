import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { writeLlms } from '../../src/site/llms.ts';
import { writePage } from '../../src/site/markdown-copies.ts';
import { writeQuestion } from '../../src/site/markdown-question.ts';
import { writeSource } from '../../src/site/markdown-source.ts';
import { escapeMarkdown, linkMarkdown } from '../../src/site/markdown-text.ts';
import { convertTopic } from '../../src/site/markdown-topic.ts';
import { hostileFiles, openFiles } from './library.ts';

/** What a reader of Markdown finds: the types of all nodes, the addresses of links, and the text. */
function read(markdown: string) {
	const types = new Set<string>();
	const links: string[] = [];
	let text = '';
	visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node: Nodes) => {
		types.add(node.type);
		if (node.type === 'link') links.push(node.url);
		if (node.type === 'text') text += node.value;
	});
	return { types: [...types].toSorted(), links, text };
}

test.each([
	'a *b* _c_ `d` ~e~ [f](g) ![h](i) <j> &amp; \\k | l',
	'# heading',
	'- list',
	'1. list',
	'> quotation',
	'[^1]: note',
	'</script><img src=x onerror=alert(1)>',
])('%j reads back as it is', (text) => {
	expect(read(escapeMarkdown(text)).text).toBe(text);
});

test('a link leads where it should, whatever its address', () => {
	const address = 'https://example.org/a_(b)?c=<d>\\';
	const { links } = read(linkMarkdown('a]b', address));
	expect(links).toEqual(['https://example.org/a_(b)?c=%3Cd%3E%5C']);
});

const library = openFiles(hostileFiles);

test('a question tells its answers, then who says so', () => {
	const question = library.findQuestion('editing/tabs');
	if (!question) throw new Error('The question is missing');
	expect(writeQuestion(question, openFiles())).toMatchInlineSnapshot(`
		"# Does it show files in tabs?

		Answers as of 2025-01-01. /questions/editing/tabs/

		## Answer

		**Quill.** Agreed: no. Last confirmed: 2023-10.

		- 3 sources, 3 independent, for the answer: no.
		- A primary source saying anything else would dispute it.

		**Nib.** Agreed: yes. Last confirmed: 2023-10.

		- 3 sources, 3 independent, for the answer: yes.
		- One more independent source saying anything else would dispute it.

		## Evidence

		### Quill

		Supporting (3)

		- **No** — [An almanac of editors](/sources/almanac/index.md) (book; 2023-09; asserted)
		- **No** — [The Quill manual](/sources/manual/index.md) (documentation; 2023-06-01; documented)
		- **No** — [What editors can do](/sources/survey/index.md) (survey; 2023-10; reported)

		### Nib

		Supporting (3)

		- **Yes** — [An almanac of editors](/sources/almanac/index.md) (book; 2023-09; asserted)
		- **Yes** — [Editors for beginners](/sources/primer/index.md) (article; 2023-06; asserted)
		- **Yes** — [What editors can do](/sources/survey/index.md) (survey; 2023-10; reported)
		"
	`);
});

test('a source tells what it is, then what it claims', () => {
	const source = openFiles().findSource('almanac');
	if (!source) throw new Error('The source is missing');
	expect(writeSource(source, openFiles())).toMatchInlineSnapshot(`
		"# An almanac of editors

		An almanac of editors \\[book\\]. (September 2023). Example House. <https://example.org/almanac>

		/sources/almanac/

		## 3 claims

		- [Does it have modes?](/questions/editing/modes/index.md) Quill: **Yes**. (asserted; versions from 1.0)
		- [Does it show files in tabs?](/questions/editing/tabs/index.md) Quill: **No**. (asserted)
		- [Does it show files in tabs?](/questions/editing/tabs/index.md) Nib: **Yes**. (asserted)
		"
	`);
});

test.each(['question', 'source', 'llms'])('names in the copy of a %s stay text', (kind) => {
	const question = library.findQuestion('editing/modes');
	const source = library.findSource('manual');
	if (!question || !source) throw new Error('A record is missing');
	const writers: Record<string, () => string> = {
		question: () => writeQuestion(question, library),
		source: () => writeSource(source, library),
		llms: () => writeLlms(library),
	};
	const { types, links, text } = read(writers[kind]?.() ?? '');
	expect(types).not.toContain('html');
	expect(links.filter((url) => url.startsWith('javascript'))).toEqual([]);
	expect(text).toContain('</script><script>alert(1)</script> & <U+202E>evil [x](javascript:a) #1');
});

const page = `---
title: Editing
---

Quill has modes [@manual#modes; see @almanac#modes, p. 3], says [the list](../../questions/).

<Answer question="editing/tabs" subject="quill" />

<Aside type="caution" title="Mind">
It is *old* [@manual#modes].
</Aside>

<Tabs><TabItem label="One">

\`\`\`sh
quill --help # [@manual#modes]
\`\`\`

</TabItem></Tabs>

<Compare topic="editing" />

<Evidence question="editing/tabs" subject="nib" />

<Timeline question="editing/modes" subject="quill" />

<script>alert(1)</script> {1 + 1} [x](javascript:alert)
`;

test('a topic keeps its text, with results in words and citations as notes', () => {
	const files = openFiles({ 'topics/editing.mdx': page });
	const topic = files.findPage('editing');
	if (!topic) throw new Error('The page is missing');
	const markdown = convertTopic(page, topic, files);
	expect(markdown).toMatchInlineSnapshot(`
		"# Editing

		/topics/editing/

		Quill has modes[^1] see [^2] (p. 3), says [the list](/questions/).

		[No (Agreed)](/questions/editing/tabs/index.md)

		> **Mind**
		>
		> It is *old*[^1].

		**One**

		\`\`\`sh
		quill --help # [@manual#modes]
		\`\`\`

		| Question                                                        | Quill        | Nib                         |
		| --------------------------------------------------------------- | ------------ | --------------------------- |
		| [Does it have modes?](/questions/editing/modes/index.md)        | Yes (Agreed) | No source says (Unanswered) |
		| [Does it show files in tabs?](/questions/editing/tabs/index.md) | No (Agreed)  | Yes (Agreed)                |

		Who says what: [Does it show files in tabs?](/questions/editing/tabs/index.md)

		**Nib**: Agreed

		Supporting

		- **Yes** — [An almanac of editors](/sources/almanac/index.md) (book; 2023-09; asserted)
		- **Yes** — [Editors for beginners](/sources/primer/index.md) (article; 2023-06; asserted)
		- **Yes** — [What editors can do](/sources/survey/index.md) (survey; 2023-10; reported)

		[Does it have modes?](/questions/editing/modes/index.md)

		- Quill, from 1.0, up to 2.0: Agreed, Yes

		alert(1)  [x](/topics/editing/)

		[^1]: The Quill manual \\[documentation]. (1 June 2023). The Quill project. <https://example.org/quill/manual>

		[^2]: An almanac of editors \\[book]. (September 2023). Example House. <https://example.org/almanac>
		"
	`);
	expect(read(markdown).types).not.toContain('html');
	expect(read(markdown).links.filter((url) => url.startsWith('javascript'))).toEqual([]);
});

test('any other page is copied as it is read', () => {
	const html = `<html><head><link rel="canonical" href="https://example.org/kb/rules/"></head><body><nav>Menu</nav>
<main><h1>Rules</h1><div class="sl-markdown-content"><p>All <a href="../method/">of</a> <em>them</em>.</p>
<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
<script>alert(1)</script><button>Press</button><p hidden>Unseen</p></div></main></body></html>`;
	expect(writePage(html)).toBe(`# Rules

https://example.org/kb/rules/

All [of](https://example.org/kb/method/) *them*.

| A |
| - |
| b |
`);
});
