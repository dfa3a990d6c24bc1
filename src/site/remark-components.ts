import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';

const ours = ['Answer', 'Cite', 'Compare', 'Evidence', 'Timeline'];
const starlights = ['Aside', 'TabItem', 'Tabs'];

/** Imports the components that a page uses, so that pages need no imports. */
export function remarkComponents() {
	return (tree: Root) => {
		const used = new Set<string>();
		visit(tree, (node) => {
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
			if (node.name) used.add(node.name);
		});
		const imports = [
			...ours.map((name) => makeImport('default', name, pathOf(name))),
			...starlights.map((name) => makeImport(name, name, starlightPath)),
		];
		tree.children.unshift(...imports.filter(({ name }) => used.has(name)).map(({ node }) => node));
	};
}

// Paths, not package names: a knowledge base need not lie where this package's dependencies do.
const starlightPath = fileURLToPath(import.meta.resolve('@astrojs/starlight/components'));

function pathOf(name: string): string {
	return fileURLToPath(new URL(`../components/${name}.astro`, import.meta.url));
}

function makeImport(
	imported: string,
	name: string,
	path: string,
): { name: string; node: MdxjsEsm } {
	const value = `import { ${imported} as ${name} } from ${JSON.stringify(path)}`;
	const node: MdxjsEsm = {
		type: 'mdxjsEsm',
		value,
		data: {
			estree: {
				type: 'Program',
				sourceType: 'module',
				body: [
					{
						type: 'ImportDeclaration',
						attributes: [],
						source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
						specifiers: [
							{
								type: 'ImportSpecifier',
								imported: { type: 'Identifier', name: imported },
								local: { type: 'Identifier', name },
							},
						],
					},
				],
			},
		},
	};
	return { name, node };
}
