import * as z from 'zod';
import { daySchema, textSchema, urlSchema } from './text.ts';

/** `subjects/<id>.yaml`: a thing the knowledge base compares. */
export const subjectSchema = z.strictObject({
	name: textSchema.describe('Its name in prose.'),
	aliases: z.array(textSchema).default([]).describe('Other names people use for it.'),
	homepage: urlSchema.optional().describe('Its own site.'),
	versioning: z
		.enum(['semver', 'pep440'])
		.default('semver')
		.describe('How its version numbers are ordered.'),
	releases: z
		.record(textSchema, daySchema)
		.default({})
		.describe('Each release with the day it came out.'),
});

/** A subject with its id, which is the name of its file. */
export type Subject = z.infer<typeof subjectSchema> & { id: string };
