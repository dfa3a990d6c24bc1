import * as z from 'zod';
import { rawAnswerSchema } from './answer.ts';
import { passageSchema } from './passage.ts';
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
	versions: textSchema.optional().describe('Releases of the subject, as a version range.'),
	period: textSchema.optional().describe('A stretch of time, as an EDTF interval.'),
	given: z.record(slugSchema, slugSchema).default({}).describe('Conditions, by name.'),
});

/** One source's answer to one question about one subject, within a scope. */
export const claimSchema = z.strictObject({
	question: questionIdSchema.describe('The question it answers, `topic/question`.'),
	subject: slugSchema
		.optional()
		.describe('The subject it is about; left out where the question is about several.'),
	answer: rawAnswerSchema.describe('The answer, in the form its question takes.'),
	scope: scopeSchema.default({ given: {} }).describe('When it holds; absent means in general.'),
	basis: basisSchema.describe('How the source knows.'),
	at: textSchema.optional().describe('Where in the source it stands.'),
	gist: textSchema
		.max(280, 'expected at most 280 characters')
		.optional()
		.describe('The statement in our own words.'),
	checked: daySchema
		.optional()
		.describe('The last day on which somebody held it against its source.'),
	passage: passageSchema.optional().describe('Fingerprint of the passage it rests on.'),
});

/** A claim with its id, `source#claim`, and the id of its source. */
export type Claim = z.infer<typeof claimSchema> & { id: string; source: string };
