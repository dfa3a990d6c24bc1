import { createMarkdownProcessor } from '@astrojs/markdown-remark';

const renderer = createMarkdownProcessor({ smartypants: false, syntaxHighlight: false });

/** Markdown of our own making as HTML; texts of a knowledge base are escaped in it already. */
export async function renderMarkdown(markdown: string): Promise<string> {
	const { code } = await (await renderer).render(markdown);
	return code;
}
