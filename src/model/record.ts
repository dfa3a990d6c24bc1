import type { Place } from './finding.ts';

/** Names one record of a knowledge base, or the text of a source by the source's id; `kb` has no id. */
export type RecordName =
	| { kind: 'kb' }
	| { kind: 'subject' | 'question' | 'source' | 'claim' | 'page' | 'text'; id: string };

/**
 * A field inside a record: keys and list positions from the record inwards. In text they are joined by dots; the list
 * form is for keys that hold dots themselves. `[]` or an empty text is the record as a whole.
 */
export type FieldPath = string | readonly (string | number)[];

/**
 * Finds where a field of a record is written. A field that is not written falls back on the nearest one around it. On
 * a page, `citations.N`, `components.N`, `paragraphs.N` and `links.N` are fields too; in a text, two offsets are one.
 */
export type Locate = (record: RecordName, field: FieldPath) => Place;

/** Something that kept a file, or a part of it, from being read as it stands. */
export interface Problem {
	/** `readable-files`, `known-fields` or `unique-ids`. */
	rule: 'readable-files' | 'known-fields' | 'unique-ids';
	message: string;
	help: string;
	place: Place;
	related: { message: string; place: Place }[];
}
