import { makeReference, writePart } from '../bibliography/reference.ts';
import type { Source } from '../model/source.ts';
import { makeOneLine } from '../report/visible.ts';

/**
 * Text as Markdown that shows it as it is, in one line.
 *
 * @example 'a *b* <c>' → 'a \*b\* &lt;c>'
 */
export function escapeMarkdown(text: string): string {
	return (
		makeOneLine(text)
			.replace(/[\\`*_[\]|~]/gu, '\\$&')
			.replace(/&(?=#?\w+;)/gu, '\\&')
			// A backslash would not help behind an address, which takes it in.
			.replaceAll('<', '&lt;')
			.replace(/^(?=[#>+-])/u, '\\')
			.replace(/^(\d+)(?=[.)])/u, '$1\\')
	);
}

/**
 * A link with an address that cannot end it early.
 *
 * @example ('a', 'https://example.org/(b)') → '[a](<https://example.org/(b)>)'
 */
export function linkMarkdown(text: string, address: string): string {
	const safe = address.replace(/[<>\\\s]/gu, encodeURIComponent);
	return `[${escapeMarkdown(text)}](${/[()]/u.test(safe) ? `<${safe}>` : safe})`;
}

/** A reference to a source, its addresses as links. */
export function writeReference(source: Source): string {
	const parts = makeReference(source).map((part) => {
		if (part.href === undefined) return escapeMarkdown(writePart(part));
		const link = `<${part.href.replace(/[<>\s]/gu, encodeURIComponent)}>`;
		return part.name === 'archived' ? `Snapshot: ${link}` : link;
	});
	return parts.join(' ');
}

/** Blocks of Markdown as one document, those that are empty left out. */
export function joinBlocks(blocks: readonly string[]): string {
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The media type of Markdown. */
export const markdownType = 'text/markdown; charset=utf-8';
