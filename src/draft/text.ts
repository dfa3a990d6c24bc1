/** Where a text stands: on lines of its own, or inside brackets. */
export type Style = 'block' | 'flow';

// What reads as the start of something else than text.
const indicators = /^[-?:,[\]{}#&*!|>'"%@`=.<]/u;
const breaks = /: |:$| #|[\n\t]|^\s|\s$|^$/u;
const brackets = /[,[\]{}]|:(?=[,[\]{}])/u;
const numbers = /^[-+.\d][\d._eE:+-]*$/u;
const words = /^(?:true|false|null|~)$/iu;
/** What is not seen, or turns the direction of what follows. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/u;
const unseenEach = new RegExp(unseen, 'gu');

/**
 * Writes a text as one line of YAML, in quotes only where it needs them. Numbers and dates get them, too, unless
 * `bare`, so that no editor takes them for something else than text.
 *
 * @example 'Graphs: an overview' → "'Graphs: an overview'"
 */
export function writeText(text: string, style: Style, bare = false): string {
	if (/\n/u.test(text) || unseen.test(text)) return writeEscaped(text);
	if (isPlain(text, style, bare)) return text;
	const needsDouble = text.includes("'") && !/["\\]/u.test(text);
	return needsDouble ? `"${text.replaceAll('\t', '\\t')}"` : `'${text.replaceAll("'", "''")}'`;
}

/** Whether a text can be spread over several lines that are joined by spaces when it is read. */
export function isFoldable(text: string): boolean {
	return /^\S+(?: \S+)+$/u.test(text) && !unseen.test(text);
}

/** Whether a text of several lines can be written as it is. */
export function isLiteral(text: string): boolean {
	if (unseen.test(text)) return false;
	return text.includes('\n') && text.split('\n').every(isLiteralLine) && /^\S[^]*\S$/u.test(text);
}

function isLiteralLine(line: string): boolean {
	return line === '' || /^\S(?:.*\S)?$/u.test(line);
}

function isPlain(text: string, style: Style, bare: boolean): boolean {
	if (indicators.test(text) && !isPlainStart(text)) return false;
	if (breaks.test(text) || (style === 'flow' && brackets.test(text))) return false;
	return bare || !(numbers.test(text) || words.test(text));
}

// `<=2.3` and `<<` begin alike; only the second has a meaning of its own.
function isPlainStart(text: string): boolean {
	return /^(?:<(?!<)|\.(?!\.\.)|=.)/u.test(text);
}

// JSON is YAML, but for what is not seen: that is spelled out.
function writeEscaped(text: string): string {
	const spell = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(text).replaceAll(unseenEach, spell);
}
