import { makeOneLine } from './visible.ts';

/**
 * Text as Markdown that shows it as it is, in one line: no markup, no HTML, no link, nobody mentioned.
 *
 * @example 'a|b @c' → 'a\|b @&#8203;c'
 */
export function escapeMarkdown(text: string): string {
	return escapeSigns(makeOneLine(text));
}

/**
 * Text as inline code.
 *
 * @example 'a`b' → '``a`b``'
 */
export function codeSpan(text: string): string {
	const line = makeOneLine(text);
	const runs = line.match(/`+/gu) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	const pad = /^`|`$/u.test(line) ? ' ' : '';
	return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * A sentence that holds ids and values in backticks as Markdown: these as code, the rest as it is.
 *
 * @example 'Unexpected `a_b` in *x*' → 'Unexpected `a_b` in \*x\*'
 */
export function proseToMarkdown(text: string): string {
	const parts = makeOneLine(text).split(/(`[^`]+`)/u);
	return parts.map((part, index) => (index % 2 === 1 ? part : escapeSigns(part))).join('');
}

function escapeSigns(text: string): string {
	return (
		text
			.replace(/[\\`*_{}[\]<>|~$&]/gu, '\\$&')
			// A space without width, or GitHub would call the person and link the issue or the address.
			.replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)/giu, '$&&#8203;')
	);
}
