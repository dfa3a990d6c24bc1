import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Piece } from '../reader/citations.ts';
import { splitCitations } from '../reader/citations.ts';

/** Turns the citations of a page, `[@source#claim]`, into `<Cite>` elements numbered in the order of the text. */
export function remarkCitations() {
	return (tree: Root, file: VFile) => {
		const source = String(file);
		let cited = 0;
		visit(tree, 'text', (node, index, parent) => {
			if (index === undefined || !parent || parent.type === 'link') return;
			const { start, end } = node.position ?? {};
			const written = source.slice(start?.offset, end?.offset);
			const pieces = splitCitations(node.value, written);
			if (!pieces.some(({ type }) => type === 'cite')) return;
			const nodes = pieces.map((piece): PhrasingContent => {
				if (piece.type === 'text') return { type: 'text', value: piece.value };
				const cite = makeCite(piece, cited, parent.type === 'heading');
				cited += piece.items.length;
				return cite;
			});
			parent.children.splice(index, 1, ...trimmed(nodes));
			return [SKIP, index + nodes.length];
		});
	};
}

/** The space before a citation goes: its mark hugs the word, and in a heading the space would end up in the id. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
	return nodes.map((node, index) =>
		node.type === 'text' && nodes[index + 1] ? { ...node, value: node.value.trimEnd() } : node,
	);
}

function makeCite(
	piece: Extract<Piece, { type: 'cite' }>,
	first: number,
	inHeading: boolean,
): MdxJsxTextElement {
	return {
		type: 'mdxJsxTextElement',
		name: 'Cite',
		attributes: [
			{ type: 'mdxJsxAttribute', name: 'items', value: JSON.stringify(piece.items) },
			{ type: 'mdxJsxAttribute', name: 'first', value: String(first) },
			...(inHeading ? [makeFlag('heading')] : []),
		],
		children: [],
	};
}

function makeFlag(name: string): MdxJsxAttribute {
	return { type: 'mdxJsxAttribute', name, value: null };
}
