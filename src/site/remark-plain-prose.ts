import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import {
	allowedAttributes,
	allowedElements,
	allowedSchemes,
	allowedValues,
} from '../reader/allowed.ts';

/** Leaves nothing in a page that could run code: of elements that are not allowed, only what they hold. */
export function remarkPlainProse() {
	return (tree: Root) => {
		visit(tree, (node, index, parent) => {
			if (node.type === 'link' || node.type === 'definition') {
				if (!isSafeAddress(node.url)) node.url = '';
				return;
			}
			if (index === undefined || !parent) return;
			if (node.type === 'image' || node.type === 'imageReference') {
				parent.children.splice(index, 1, { type: 'text', value: node.alt ?? '' });
				return;
			}
			if (!node.type.startsWith('mdx')) return;
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
				parent.children.splice(index, 1);
				return [SKIP, index];
			}
			const { name } = node;
			const allowed = attributesOf(name);
			if (!allowed || name === null) {
				parent.children.splice(index, 1, ...node.children);
				return [SKIP, index];
			}
			node.attributes = node.attributes.filter((attribute) => isPlain(attribute, name, allowed));
			return;
		});
	};
}

function attributesOf(name: string | null): readonly string[] | undefined {
	if (name === null || !Object.hasOwn(allowedElements, name)) return undefined;
	return [...allowedAttributes, ...(allowedElements[name] ?? [])];
}

function isPlain(
	attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
	element: string,
	allowed: readonly string[],
): boolean {
	if (attribute.type !== 'mdxJsxAttribute') return false;
	// A value that is no text is an expression; one that is missing stands for `true`.
	const isText = typeof attribute.value === 'string' || !attribute.value;
	const values = allowedValues[`${element} ${attribute.name}`];
	const fits = !values || values.includes(attribute.value?.toString() ?? '');
	return isText && fits && allowed.includes(attribute.name);
}

function isSafeAddress(url: string): boolean {
	// Browsers drop white space and control characters before they read the scheme.
	const [, scheme] = /^([^/?#]*?):/.exec(url.replace(/[\s\p{Cc}]/gu, '')) ?? [];
	return scheme === undefined || allowedSchemes.includes(scheme.toLowerCase());
}
