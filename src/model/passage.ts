import * as z from 'zod';

const part = String.raw`(?:[\w.!~*()]|%[\dA-F]{2})+`;
const sketch = '(?:[A-Za-z0-9_-]{4}){1,16}';
const written = `^p1:[1-9]\\d*@\\d+/[1-9]\\d*:[A-Za-z0-9_-]{6}:${sketch}(?::${part}(?:,${part})?)?$`;

/**
 * The fingerprint of a passage, `p1:words@offset/total:exact:sketch:locator`: how many words it has, how many of the
 * text's words stand before it, a hash of it, hashes of some pairs of its words, and perhaps its first and last words.
 */
export const passageSchema = z
	.string()
	.regex(new RegExp(written), 'expected a fingerprint as `kb verify --write` writes it')
	.max(200, 'expected at most 200 characters');

/** The text of a source, as far as it is at hand. */
export interface SourceText {
	/** Path of its file from the content folder. */
	path: string;
	/** Its words; what ends a paragraph, a list item or a table row is a line break. */
	text: string;
}
