import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { listFiles } from './built-pages.ts';

/** Puts a Markdown copy beside every built page that has none from its own record. */
export function markdownCopies(): AstroIntegration {
	return {
		name: 'markdown-copies',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const copies = new Set(await listFiles(dir, '**/index.md'));
				const names = await listFiles(dir, '**/index.html');
				for (const name of names.filter((name) => !copies.has(copyOf(name)))) {
					const html = readFileSync(new URL(name, dir), 'utf8');
					writeFileSync(new URL(copyOf(name), dir), writePage(html));
				}
			},
		},
	};
}

const unread = new Set(['script', 'style', 'svg', 'template', 'button', 'dialog']);
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });

/** @example topics/graphs/index.html → topics/graphs/index.md */
function copyOf(name: string): string {
	return name.replace(/html$/, 'md');
}

/** What a page says, as Markdown. */
export function writePage(html: string): string {
	const tree = fromHtml(html);
	const main = select('main', tree);
	const title = select('h1', main);
	const content = select('.sl-markdown-content', main);
	const lede = select('.lede', main);
	const parts = [title, lede, content].filter((part) => part !== undefined);
	const address = select('link[rel="canonical"]', tree)?.properties['href'];
	const children = parts.map((part) =>
		prepare(part, typeof address === 'string' ? address : undefined),
	);
	const document = toMdast({ type: 'root', children });
	const text = document.type === 'root' ? writer.stringify(document) : '';
	return typeof address === 'string' ? text.replace('\n', `\n\n${address}\n`) : text;
}

/** Leaves out what is there to be used, not read, and makes links whole where the address of the page is known. */
function prepare(part: Element, address: string | undefined): Element {
	visit(part, (node: Nodes, index, parent) => {
		// Where it stood in the page is asked by nobody, and would be copied with all the rest.
		delete node.position;
		if (node.type !== 'element') return undefined;
		const { href } = node.properties;
		if (address && typeof href === 'string' && URL.canParse(href, address)) {
			node.properties['href'] = new URL(href, address).href;
		}
		if (index === undefined || !parent || !('children' in parent)) return undefined;
		if (!isUnread(node)) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return part;
}

function isUnread({ tagName, properties }: Element): boolean {
	const { hidden, className, dataPagefindIgnore } = properties;
	return (
		unread.has(tagName) ||
		hidden !== undefined ||
		dataPagefindIgnore !== undefined ||
		(Array.isArray(className) && className.includes('search-box'))
	);
}
