import * as z from 'zod';
import { rawAnswerSchema } from './answer.ts';
import { daySchema, questionIdSchema, slugSchema, textSchema } from './text.ts';

/** How a source knows what it says. */
export const basisSchema = z.enum([
	'measured',
	'documented',
	'reported',
	'asserted',
	'opinion',
	'anecdotal',
	'hypothetical',
]);

/** How a source knows what it says. */
export type Basis = z.infer<typeof basisSchema>;

/** When a claim holds, as far as the source itself says; empty means in general. */
export const scopeSchema = z.strictObject({
	/** Releases of the subject, as a version range. */
	versions: textSchema.optional(),
	/** A stretch of time, as an EDTF interval. */
	period: textSchema.optional(),
	/** Conditions, by name. */
	given: z.record(slugSchema, slugSchema).default({}),
});

/** One source's answer to one question about one subject, within a scope. */
export const claimSchema = z.strictObject({
	/** The question it answers, `topic/question`. */
	question: questionIdSchema,
	/** The subject it is about; left out where the question is about several. */
	subject: slugSchema.optional(),
	/** The answer, in the form its question takes. */
	answer: rawAnswerSchema,
	/** When it holds; absent means in general. */
	scope: scopeSchema.default({ given: {} }),
	/** How the source knows. */
	basis: basisSchema,
	/** Where in the source it stands. */
	at: textSchema.optional(),
	/** The statement in our own words. */
	gist: textSchema.max(280, 'expected at most 280 characters').optional(),
	/** The last day on which somebody held it against its source. */
	checked: daySchema.optional(),
	/** Fingerprint of the passage it rests on. */
	passage: textSchema.optional(),
});

/** A claim with its id, `source#claim`, and the id of its source. */
export type Claim = z.infer<typeof claimSchema> & { id: string; source: string };
