import * as z from 'zod';
import { daySchema, textSchema, urlSchema } from './text.ts';

/** `subjects/<id>.yaml`: a thing the knowledge base compares. */
export const subjectSchema = z.strictObject({
	/** Its name in prose. */
	name: textSchema,
	/** Other names people use for it. */
	aliases: z.array(textSchema).default([]),
	/** Its own site. */
	homepage: urlSchema.optional(),
	/** How its version numbers are ordered. */
	versioning: z.enum(['semver', 'pep440']).default('semver'),
	/** Each release with the day it came out. */
	releases: z.record(textSchema, daySchema).default({}),
});

/** A subject with its id, which is the name of its file. */
export type Subject = z.infer<typeof subjectSchema> & { id: string };
