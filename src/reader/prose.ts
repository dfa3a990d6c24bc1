import GithubSlugger from 'github-slugger';
import type { Nodes, Root, Text } from 'mdast';
import type { Page, Span } from '../model/page.ts';
import { splitCitations } from './citations.ts';
import { spanOf } from './safety.ts';

/** What a page says beside its citations and components. */
export type Prose = Pick<Page, 'paragraphs' | 'links' | 'headings'>;

/** The prose of a page that cannot be read. */
export const noProse: Prose = { paragraphs: [], links: [], headings: [] };

const asides = new Set<string | null>(['Aside', 'figcaption', 'summary', 'dt', 'dd']);
const blocks = new Set(['blockquote', 'footnoteDefinition', 'list', 'table']);

/**
 * Reads the paragraphs, links and headings of a page. `cited` are its citations and components; headings are named as
 * the site names them.
 */
export function readProse(root: Root, text: string, cited: readonly Span[]): Prose {
	const prose: Prose = { paragraphs: [], links: [], headings: [] };
	const slugger = new GithubSlugger();
	walk(root, false);
	return prose;

	function walk(node: Nodes, apart: boolean): void {
		if (node.type === 'link' || (node.type === 'definition' && !node.label?.startsWith('@'))) {
			prose.links.push({ target: node.url, ...spanOf(node) });
		}
		if (node.type === 'heading') {
			prose.headings.push(slugger.slug(readWords(node, text, 'nothing')));
		}
		if (node.type === 'paragraph' && !apart) {
			const { start, end } = spanOf(node);
			const cites = cited.some((mark) => start <= mark.start && mark.end <= end);
			const words = readWords(node, text, 'links').replaceAll(/\s+/g, ' ').trim();
			prose.paragraphs.push({ text: words, cites, start, end });
		}
		if (!('children' in node)) return;
		const isApart = apart || blocks.has(node.type) || ('name' in node && asides.has(node.name));
		for (const child of node.children) walk(child, isApart);
	}
}

/** The words of a node without its citations, nor the space before each; links are left out on demand. */
function readWords(node: Nodes, text: string, without: 'nothing' | 'links'): string {
	if (without === 'links' && (node.type === 'link' || node.type === 'linkReference')) return '';
	if (node.type === 'text') return readPlain(node, text);
	if (node.type === 'inlineCode') return node.value;
	if (!('children' in node)) return '';
	return node.children.map((child) => readWords(child, text, without)).join('');
}

function readPlain(node: Text, text: string): string {
	const { start, end } = spanOf(node);
	const pieces = splitCitations(node.value, text.slice(start, end));
	const words = pieces.map((piece, index) => {
		if (piece.type === 'cite') return '';
		return index < pieces.length - 1 ? piece.value.trimEnd() : piece.value;
	});
	return words.join('');
}
