import { YAMLException } from 'js-yaml-5';
import { quote } from './quote.ts';

/** What a syntax error says: where, in offsets, and in our own words. */
export interface SyntaxProblem {
	at: number;
	length: number;
	message: string;
	help: string;
}

// Reasons of the parser, what it expected, and what to do.
const reasons: [pattern: RegExp, expected: string, help: string][] = [
	[/maxDepth/, 'at most 100 levels', 'Write it with less nesting.'],
	[/non-printable|null byte|JSON character/, 'printable text', 'Remove the control character.'],
	[/tab character/i, 'spaces before the key', 'Indent with spaces.'],
	[/flow collection entries/, 'a comma between entries', 'Add a comma, or the closing bracket.'],
	[/within a flow collection/, 'a closing bracket', 'Add the closing bracket.'],
	[/quoted scalar/, 'a closing quote', 'Close the quotes on the same line.'],
	[
		/escape sequence|hexadecimal/,
		'a known escape',
		'Write the character itself, or use single quotes.',
	],
	[
		/indentation/,
		'the indentation of its neighbours',
		'Align it with its neighbours; quote a text that holds `: `.',
	],
	[/implicit key|mapping key|key-value/, 'a key, a colon and a space', 'Write `key: value`.'],
	[/directive/, 'no directive', 'Remove the line that begins with `%`.'],
	[/anchor|alias|tag/, 'the value alone', 'Quote the value, or remove the anchor, alias or tag.'],
];

/** Says in our words what the YAML parser could not read, and where in the text. */
export function describeSyntaxError(error: unknown, text: string): SyntaxProblem {
	if (!(error instanceof YAMLException)) throw error;
	const at = Math.min(error.mark?.position ?? 0, text.length);
	return describeOpenQuote(error, text.slice(0, at)) ?? describeReason(error, text, at);
}

/** A quote that is not closed on its line, where the next line is none of a quoted text. */
function describeOpenQuote({ reason }: YAMLException, before: string): SyntaxProblem | undefined {
	if (reason !== 'deficient indentation') return undefined;
	const read = before.trimEnd();
	const open = /(?<=^|[\s[{,])(["'])(?:(?!\1).)*$/u.exec(read)?.[0];
	if (open === undefined) return undefined;
	const message = `Unexpected ${quote(open)}, expected a closing quote`;
	const help = 'Close the quotes on the same line.';
	return { at: read.length - open.length, length: open.length, message, help };
}

function describeReason({ reason }: YAMLException, text: string, at: number): SyntaxProblem {
	const rest = /.*?(?=\s+#|\s*$|$)/my.exec(text.slice(at, at + 1000))?.[0] ?? '';
	const [, expected, help] = reasons.find(([pattern]) => pattern.test(reason)) ?? [
		undefined,
		`YAML that can be read (${reason})`,
		'Look for a missing quote, colon or space just before.',
	];
	return {
		at,
		length: rest.length,
		message: `Unexpected ${describeFound(text, at, rest)}, expected ${expected}`,
		help,
	};
}

function describeFound(text: string, at: number, rest: string): string {
	const code = text.codePointAt(at);
	if (code === undefined) return 'end of file';
	const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	if (
		/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(String.fromCodePoint(code)) &&
		!/[\t\r\n]/.test(text[at] ?? '')
	) {
		return `character ${name}`;
	}
	return rest.trim() === '' ? 'end of line' : quote(rest);
}
