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
	z.strictObject({ family: textSchema, given: textSchema.optional() }),
	z.strictObject({ literal: textSchema }),
]);

/** Somebody who wrote a source. */
export type Author = z.infer<typeof authorSchema>;

/** `sources/<id>.yaml` without its claims: something published that makes claims. */
export const sourceRecordSchema = z.strictObject({
	/** Its title, as published. */
	title: textSchema,
	/** What kind of publication it is. */
	kind: sourceKindSchema,
	/** Who wrote it; none where it does not say. */
	authors: z.array(authorSchema).default([]),
	/** Who published it. */
	publisher: textSchema.optional(),
	/** When it was published: an EDTF date; absent when it does not say. */
	issued: textSchema.optional(),
	/** The day on which it was read. */
	accessed: daySchema.optional(),
	/** Where it is. */
	url: urlSchema.optional(),
	/** Why its address is not known. */
	'url-unknown': textSchema.optional(),
	/** A snapshot of it. */
	archived: urlSchema.optional(),
	/** Subjects whose maker publishes it. */
	'speaks-for': z.array(slugSchema).default([]),
	/** Sources it republishes or rests on. */
	'derived-from': z.array(slugSchema).default([]),
	/** What a reader should know about it. */
	note: textSchema.optional(),
});

/** `sources/<id>.yaml`: one source and all its claims. */
export const sourceSchema = sourceRecordSchema.extend({
	/** What it says, by id. */
	claims: z.record(slugSchema, claimSchema).default({}),
});

/** A source with its id, which is the name of its file, and its claims in the order of the file. */
export type Source = z.infer<typeof sourceRecordSchema> & { id: string; claims: Claim[] };
