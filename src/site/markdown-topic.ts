import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import * as z from 'zod';
import type { Page } from '../model/page.ts';
import { findFrontmatter } from '../reader/mdx.ts';
import { fullAddress } from './address.ts';
import { contentFolder } from './folder.ts';
import type { Library } from './knowledge.ts';
import type { Attributes } from './markdown-results.ts';
import { resultWriters } from './markdown-results.ts';
import { escapeMarkdown, writeReference } from './markdown-text.ts';
import { topicPath } from './paths.ts';
import type { Reference } from './references.ts';
import { listReferences, sourceOf } from './references.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkPlainProse } from './remark-plain-prose.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const gfm = { singleTilde: false };
const readMdx = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkMdx);
const readMarkdown = unified().use(remarkParse).use(remarkGfm, gfm);
const writer = unified().use(remarkGfm, gfm).use(remarkStringify, { bullet: '-', rule: '-' });

/** The page of a topic as Markdown, from its file. */
export function writeTopic(page: Page, library: Library): string {
	const text = readFileSync(join(contentFolder, 'topics', `${page.id}.mdx`), 'utf8');
	return convertTopic(text, page, library);
}

/** The text of a page as Markdown: results in words, citations as numbered notes. */
export function convertTopic(text: string, page: Page, library: Library): string {
	const { end } = findFrontmatter(text);
	// The frontmatter is blanked out, so that every position is one in the file.
	const file = new VFile(text.slice(0, end).replaceAll(/[^\r\n]/g, ' ') + text.slice(end));
	const tree: Root = readMdx.parse(file);
	remarkPlainProse()(tree);
	remarkCitations()(tree, file);
	const references = listReferences(page, library);
	const address = fullAddress(topicPath(page.id));
	replaceElements(tree, references, library);
	makeLinksWhole(tree, topicPath(page.id));
	tree.children.push(...references.flatMap(writeNote));
	const head = [`# ${escapeMarkdown(page.title)}`, escapeMarkdown(page.description ?? ''), address];
	return `${head.filter(Boolean).join('\n\n')}\n\n${writer.stringify(tree)}`;
}

function replaceElements(tree: Root, references: Reference[], library: Library): void {
	visit(tree, (node, index, parent) => {
		if (index === undefined || !parent) return undefined;
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
		const siblings: RootContent[] = parent.children;
		siblings.splice(index, 1, ...replace(node, references, library));
		return [SKIP, index];
	});
}

function replace(node: Element, references: Reference[], library: Library): RootContent[] {
	const attributes = readAttributes(node);
	if (node.name === 'Cite') return writeMarks(attributes['items'] ?? '[]', references);
	const write = resultWriters[node.name ?? ''];
	if (write) return place(write(attributes, library), node.type === 'mdxJsxTextElement');
	if (node.name === 'br') return [{ type: 'break' }];
	if (node.name === 'TabItem') return [label(attributes['label'] ?? ''), ...node.children];
	if (node.name === 'Aside' && node.type === 'mdxJsxFlowElement') {
		const title = label(attributes['title'] ?? attributes['type'] ?? 'note');
		return [{ type: 'blockquote', children: [title, ...node.children] }];
	}
	return node.children;
}

/** What a component shows; inside a paragraph only the words themselves. */
function place(written: string, isInline: boolean): RootContent[] {
	const { children } = readMarkdown.parse(written);
	const [first] = children;
	return isInline && first?.type === 'paragraph' ? first.children : children;
}

function label(text: string) {
	return {
		type: 'paragraph' as const,
		children: [{ type: 'strong' as const, children: [{ type: 'text' as const, value: text }] }],
	};
}

function readAttributes({ attributes }: Element): Attributes {
	return Object.fromEntries(
		attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}

const citedSchema = z.array(
	z.object({ id: z.string(), prefix: z.string().default(''), suffix: z.string().default('') }),
);

function writeMarks(items: string, references: Reference[]): RootContent[] {
	const cited = citedSchema.parse(JSON.parse(items));
	return cited.flatMap(({ id, prefix, suffix }, index): RootContent[] => {
		const source = sourceOf(id);
		const number = references.find((reference) => reference.source.id === source)?.number;
		if (number === undefined) return [];
		const isRepeated = !prefix && !suffix && sourceOf(cited[index - 1]?.id ?? '') === source;
		const mark: RootContent[] = isRepeated
			? []
			: [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
		return [
			...words(prefix && ` ${prefix} `),
			...mark,
			...words(suffix && ` (${suffix.replace(/^[\s,]+/, '')})`),
		];
	});
}

function words(value: string): RootContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}

function writeNote({ number, source }: Reference): RootContent[] {
	const [paragraph] = readMarkdown.parse(writeReference(source)).children;
	if (paragraph?.type !== 'paragraph') return [];
	const label = String(number);
	return [{ type: 'footnoteDefinition', identifier: label, label, children: [paragraph] }];
}

/** Links within the site are written from the page they stand on; a copy is read elsewhere. */
function makeLinksWhole(tree: Root, path: string): void {
	const origin = 'https://site.invalid';
	visit(tree, (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const url = URL.parse(node.url, origin + path);
		if (url?.origin !== origin) return;
		node.url = fullAddress(url.pathname + url.search + url.hash);
	});
}
