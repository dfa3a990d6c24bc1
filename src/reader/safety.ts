import type { Nodes } from 'mdast';
import type { Span } from '../model/page.ts';
import {
	allowedAttributes,
	allowedElements,
	allowedSchemes,
	allowedValues,
	resultComponents,
} from './allowed.ts';
import type { Report } from './file.ts';
import { listWords, quote } from './quote.ts';

/** Reports code in a node of a page, elements and attributes that are not allowed, and addresses that could run code. */
export function reportUnsafe(node: Nodes, report: Report): void {
	if (node.type === 'mdxjsEsm') reportModule(node, report);
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
		reportExpression(node, report);
	}
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		reportElement(node, report);
	}
	if (node.type === 'link' || node.type === 'definition') reportAddress(node, report);
	if (node.type === 'image' || node.type === 'imageReference') {
		const help = 'Say it in words, or place a result such as `<Timeline>`; pages hold no files.';
		report('readable-files', spanOf(node), 'Unexpected image, expected text', help);
	}
}

type Of<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** The stretch of a file a node takes up. */
export function spanOf(node: { position?: Nodes['position'] }): Span {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function reportModule(node: Of<'mdxjsEsm'>, report: Report): void {
	const message = `Unexpected ${quote(node.value)}, expected a page without code`;
	const help = 'Write it as Markdown; the components of a page need no import.';
	report('readable-files', spanOf(node), message, help);
}

function reportExpression(
	node: Of<'mdxFlowExpression' | 'mdxTextExpression'>,
	report: Report,
): void {
	if (node.data?.estree?.body.length === 0) return;
	const message = `Unexpected expression ${quote(`{${node.value}}`)}, expected a page without code`;
	const help = 'Write it as Markdown; a brace that is meant as such is written `\\{`.';
	report('readable-files', spanOf(node), message, help);
}

function reportElement(node: Of<'mdxJsxFlowElement' | 'mdxJsxTextElement'>, report: Report): void {
	const name = node.name ?? '';
	if (!Object.hasOwn(allowedElements, name)) {
		const message = `Unexpected element \`<${name}>\`, expected Markdown or a known component`;
		const help = `Write it as Markdown, or use one of ${listWords(Object.keys(allowedElements))}.`;
		report('readable-files', spanOf(node), message, help);
		return;
	}
	for (const attribute of node.attributes) reportAttribute(attribute, name, report);
}

function reportAttribute(
	attribute: Of<'mdxJsxFlowElement'>['attributes'][number],
	element: string,
	report: Report,
): void {
	const span = spanOf(attribute);
	if (attribute.type === 'mdxJsxExpressionAttribute') {
		const message = `Unexpected expression ${quote(`{${attribute.value}}`)}, expected attributes in quotes`;
		report('readable-files', span, message, 'Write each attribute as `name="text"`.');
		return;
	}
	const known = listAttributes(element);
	if (!known.includes(attribute.name)) {
		const message = `Unexpected attribute \`${attribute.name}\`, expected ${listWords(known)}`;
		report('readable-files', span, message, 'Remove it, or write it as Markdown.');
	}
	if (typeof attribute.value === 'string') {
		const values = allowedValues[`${element} ${attribute.name}`];
		if (!values || values.includes(attribute.value)) return;
		const message = `Unexpected ${attribute.name} ${quote(attribute.value)}, expected ${listWords(values)}`;
		report('readable-files', span, message, 'Choose one of them, or leave it out.');
	}
	if (typeof attribute.value !== 'object' || attribute.value === null) return;
	const message = `Unexpected expression ${quote(`{${attribute.value.value}}`)}, expected text in quotes`;
	report('readable-files', span, message, `Write it as \`${attribute.name}="text"\`.`);
}

function listAttributes(element: string): string[] {
	const own = allowedElements[element] ?? [];
	return Object.hasOwn(resultComponents, element) ? [...own] : [...own, ...allowedAttributes];
}

// Browsers leave out control characters and spaces before they look for a scheme.
function reportAddress(node: Of<'link' | 'definition'>, report: Report): void {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(node.url.replaceAll(/[\0- ]/g, ''))?.[1];
	if (!scheme || allowedSchemes.includes(scheme.toLowerCase())) return;
	const message = `Unexpected address ${quote(node.url)}, expected ${listWords(allowedSchemes)}, or a relative one`;
	report('readable-files', spanOf(node), message, 'Link to a web page, or write the text alone.');
}
