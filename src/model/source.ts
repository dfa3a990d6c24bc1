import * as z from 'zod';
import type { Claim } from './claim.ts';
import { claimSchema } from './claim.ts';
import { daySchema, slugSchema, textSchema, urlSchema } from './text.ts';

/** What kind of publication a source is. */
export const sourceKindSchema = z.enum([
	'documentation',
	'release-notes',
	'repository',
	'specification',
	'paper',
	'survey',
	'dataset',
	'book',
	'article',
	'talk',
	'forum',
	'republication',
]);

/** What kind of publication a source is. */
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** Somebody who wrote a source: a person by family and given name, or a name taken as a whole. */
export const authorSchema = z.union([
	z.strictObject({
		family: textSchema.describe('Family name.'),
		given: textSchema.optional().describe('Given names.'),
	}),
	z.strictObject({ literal: textSchema.describe('The name as a whole.') }),
]);

/** Somebody who wrote a source. */
export type Author = z.infer<typeof authorSchema>;

/** `sources/<id>.yaml` without its claims: something published that makes claims. */
export const sourceRecordSchema = z.strictObject({
	title: textSchema.describe('Its title, as published.'),
	kind: sourceKindSchema.describe('What kind of publication it is.'),
	authors: z.array(authorSchema).default([]).describe('Who wrote it; none where it does not say.'),
	publisher: textSchema.optional().describe('Who published it.'),
	issued: textSchema
		.optional()
		.describe('When it was published: an EDTF date; absent when it does not say.'),
	accessed: daySchema.optional().describe('The day on which it was read.'),
	url: urlSchema.optional().describe('Where it is.'),
	'url-unknown': textSchema.optional().describe('Why its address is not known.'),
	archived: urlSchema.optional().describe('A snapshot of it.'),
	'speaks-for': z.array(slugSchema).default([]).describe('Subjects whose maker publishes it.'),
	'derived-from': z.array(slugSchema).default([]).describe('Sources it republishes or rests on.'),
	note: textSchema.optional().describe('What a reader should know about it.'),
});

/** `sources/<id>.yaml`: one source and all its claims. */
export const sourceSchema = sourceRecordSchema.extend({
	claims: z.record(slugSchema, claimSchema).default({}).describe('What it says, by id.'),
});

/** A source with its id, which is the name of its file, and its claims in the order of the file. */
export type Source = z.infer<typeof sourceRecordSchema> & { id: string; claims: Claim[] };
