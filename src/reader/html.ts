import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The words of a page, and where stretches of them stand in its file. */
export interface HtmlText {
	text: string;
	/** Offsets at which stretches begin: in the text, and in the file. */
	starts: { at: number; from: number }[];
}

const leftOut = new Set([
	'head',
	'script',
	'style',
	'nav',
	'template',
	'noscript',
	'svg',
	'iframe',
]);
const blocks = new Set(
	'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table td th tr ul'.split(
		' ',
	),
);

/** Takes the words out of a page, one block a line, without what is no part of its text. */
export function readHtml(html: string): HtmlText {
	const found: HtmlText = { text: '', starts: [] };
	collect(fromHtml(html), found);
	return found;
}

function collect(node: Nodes, found: HtmlText): void {
	if (node.type === 'text') {
		found.starts.push({ at: found.text.length, from: node.position?.start.offset ?? 0 });
		found.text += node.value.replaceAll(/[\r\n\t]/g, ' ');
	}
	if (node.type === 'element' && leftOut.has(node.tagName)) return;
	const isBlock = node.type === 'element' && blocks.has(node.tagName);
	if (isBlock) found.text += '\n';
	if ('children' in node) for (const child of node.children) collect(child, found);
	if (isBlock) found.text += '\n';
}
