import * as z from 'zod';
import { reportSchema } from './report.ts';

/** The document `check --shard i/n --format json` prints: the report on some of the questions. */
export const shardSchema = reportSchema.extend({
	shard: z.strictObject({
		index: z.int().min(1).describe('Which of the runs it is, counted from 1.'),
		of: z.int().min(1).describe('How many runs share the questions.'),
		digest: z
			.string()
			.describe('Fingerprint of the program and of all it read; the same in every run.'),
	}),
});

/** The report of a run that took some of the questions. */
export type Shard = z.infer<typeof shardSchema>;
