import * as z from 'zod';
import { findingSchema } from './finding.ts';
import { relationSchema, verdictSchema } from './verdict.ts';

const count = z.int().min(0);

/** The document `check --format json` prints. */
export const reportSchema = z.strictObject({
	version: z.literal(1).describe('Version of this format.'),
	asOf: z.string().describe('The day for which verdicts are given.'),
	counts: z
		.strictObject({
			subjects: count.describe('How many subjects there are.'),
			questions: count.describe('How many questions there are.'),
			sources: count.describe('How many sources there are.'),
			claims: count.describe('How many claims there are.'),
			error: count.describe('How many findings are of severity error.'),
			warning: count.describe('How many findings are of severity warning.'),
			notice: count.describe('How many findings are of severity notice.'),
		})
		.describe('How many there are of everything.'),
	findings: z.array(findingSchema).describe('What the rules found, by place.'),
	relations: z.array(relationSchema).describe('How claims stand to each other.'),
	verdicts: z.array(verdictSchema).describe('What the claims together say.'),
});

/** The result of a check. */
export type Report = z.infer<typeof reportSchema>;
