import type * as z from 'zod';
import type { claimSchema } from '../model/claim.ts';
import type { questionSchema } from '../model/question.ts';
import type { sourceRecordSchema } from '../model/source.ts';

/** What a schema takes, with every field open, and any text where it takes one of several words. */
type Loose<T> = T extends string
	? string
	: T extends readonly (infer Item)[]
		? readonly Loose<Item>[]
		: T extends object
			? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
			: T;

/** The fields of a claim as somebody fills them in. */
export type ClaimFields = Loose<z.input<typeof claimSchema>>;

/** The fields of a source, without its claims, as somebody fills them in. */
export type SourceFields = Loose<z.input<typeof sourceRecordSchema>>;

/** The fields of a question as somebody fills them in. */
export type QuestionFields = Loose<z.input<typeof questionSchema>>;

/** A claim to be written, by the id it has within its source. */
export interface ClaimDraft {
	id: string;
	fields: ClaimFields;
}

/** A source to be written, with its claims. */
export interface SourceDraft {
	id: string;
	fields: SourceFields;
	claims: readonly ClaimDraft[];
}

/** A question to be written, `topic/question`. */
export interface QuestionDraft {
	id: string;
	fields: QuestionFields;
}

/** The fields of a claim in the order in which they are written. */
export const claimKeys = [
	'question',
	'subject',
	'answer',
	'scope',
	'basis',
	'at',
	'gist',
	'checked',
	'passage',
] as const satisfies readonly (keyof ClaimFields)[];

/** The fields of a source in the order in which they are written. */
export const sourceKeys = [
	'title',
	'kind',
	'authors',
	'publisher',
	'issued',
	'accessed',
	'url',
	'url-unknown',
	'archived',
	'speaks-for',
	'derived-from',
	'note',
] as const satisfies readonly (keyof SourceFields)[];

/** The fields of a question in the order in which they are written. */
export const questionKeys = [
	'ask',
	'aliases',
	'nature',
	'varies-by',
	'about',
	'given',
	'answer',
	'review-every',
	'disputes',
] as const satisfies readonly (keyof QuestionFields)[];
