import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Puts the base of the site before links that begin at its root. */
export function remarkBase({ base }: { base: string }) {
	const prefix = base.replace(/\/$/, '');
	return (tree: Root) => {
		visit(tree, (node) => {
			if (node.type !== 'link' && node.type !== 'definition') return;
			if (/^\/(?!\/)/.test(node.url)) node.url = prefix + node.url;
		});
	};
}
