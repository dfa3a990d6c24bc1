import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Aligns the columns of a table by style; the attribute for it is no longer part of HTML. */
export function rehypeAlign() {
	return (tree: Root) => {
		visit(tree, 'element', ({ tagName, properties }) => {
			if ((tagName !== 'th' && tagName !== 'td') || typeof properties['align'] !== 'string') return;
			properties['style'] = `text-align: ${properties['align']}`;
			delete properties['align'];
		});
	};
}
