import * as z from 'zod';
import { findingSchema } from './finding.ts';
import { relationSchema, verdictSchema } from './verdict.ts';

const count = z.int().min(0);

/** The document `check --format json` prints. */
export const reportSchema = z.strictObject({
	version: z.literal(1),
	/** The day for which verdicts are given. */
	asOf: z.string(),
	counts: z.strictObject({
		subjects: count,
		questions: count,
		sources: count,
		claims: count,
		error: count,
		warning: count,
		notice: count,
	}),
	findings: z.array(findingSchema),
	relations: z.array(relationSchema),
	verdicts: z.array(verdictSchema),
});

/** The result of a check. */
export type Report = z.infer<typeof reportSchema>;
