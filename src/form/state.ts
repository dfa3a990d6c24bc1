import * as z from 'zod';

const text = z.string().default('');
const texts = z.array(z.string()).default([]);

/** An author as typed: a person by family and given name, or a name as a whole. */
const authorSchema = z.object({
	kind: z.enum(['person', 'whole']).default('person'),
	family: text,
	given: text,
	literal: text,
});

/** An author as typed. */
export type AuthorState = z.infer<typeof authorSchema>;

const sourceSchema = z.object({
	/** Empty while the suggested one is taken. */
	id: text,
	title: text,
	kind: text,
	authors: z.array(authorSchema).default([]),
	publisher: text,
	issued: text,
	accessed: text,
	url: text,
	urlUnknown: text,
	archived: text,
	speaksFor: texts,
	derivedFrom: texts,
	note: text,
});

/** A new source as typed. */
export type SourceState = z.infer<typeof sourceSchema>;

const claimSchema = z.object({
	key: z.int().min(0),
	/** Empty while the suggested one is taken. */
	id: text,
	question: text,
	subject: text,
	answer: text,
	includes: texts,
	excludes: texts,
	only: z.boolean().default(false),
	versions: text,
	period: text,
	given: z.record(z.string(), z.string()).default({}),
	basis: text,
	at: text,
	gist: text,
});

/** A claim as typed. */
export type ClaimState = z.infer<typeof claimSchema>;

/** All that is typed into the form, as it is kept between visits. */
export const formSchema = z.object({
	version: z.literal(1),
	mode: z.enum(['new', 'known']),
	/** Id of the known source. */
	known: text,
	source: sourceSchema,
	claims: z.array(claimSchema).min(1).max(200),
});

/** All that is typed into the form. */
export type FormState = z.infer<typeof formSchema>;
