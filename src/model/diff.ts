import * as z from 'zod';
import { findingSchema } from './finding.ts';
import { verdictSchema } from './verdict.ts';

const ids = z.array(z.string());

/** What a verdict comes down to. */
export const upshotSchema = verdictSchema.pick({ status: true, answer: true, leaning: true });

/** What a verdict comes down to. */
export type Upshot = z.infer<typeof upshotSchema>;

/** A record other than a claim that is not what it was, with the fields that differ. */
export const recordChangeSchema = z.strictObject({
	kind: z.enum(['kb', 'subject', 'question', 'source']),
	id: z.string().describe('Its id; `kb` for the settings.'),
	fields: ids,
});

/** A record other than a claim that is not what it was. */
export type RecordChange = z.infer<typeof recordChangeSchema>;

/** A verdict that is another one, or there on one side only. */
export const verdictChangeSchema = z.strictObject({
	kind: z.enum(['changed', 'new', 'gone']),
	question: z.string(),
	subject: z.string().describe("A subject's id, or several joined with `+`."),
	given: z
		.record(z.string(), z.string())
		.describe('Conditions of the case; empty for the general one.'),
	from: upshotSchema.nullable().describe('What it was; null when new.'),
	to: upshotSchema.nullable().describe('What it is; null when gone.'),
	why: z
		.strictObject({
			added: ids.describe('Claims that were added.'),
			changed: ids.describe('Claims with another question, subject, answer, scope or basis.'),
			removed: ids.describe('Claims that were removed.'),
			records: z.array(recordChangeSchema),
		})
		.describe('What bears on it and is not what it was.'),
});

/** A verdict that is another one, or there on one side only. */
export type VerdictChange = z.infer<typeof verdictChangeSchema>;

/** The document `diff --format json` prints. */
export const diffSchema = z.strictObject({
	version: z.literal(1),
	asOf: z.string().describe('The day for which the verdicts of both sides are given.'),
	base: z.string().describe('The revision or folder compared with, as named.'),
	head: z.string().describe('The revision or folder compared, as named.'),
	verdicts: z.array(verdictChangeSchema),
	claims: z.strictObject({
		added: ids,
		changed: z
			.array(z.strictObject({ id: z.string(), fields: ids }))
			.describe('Claims that differ, each with the fields that do.'),
		removed: ids,
	}),
	findings: z
		.strictObject({ new: z.array(findingSchema), gone: z.array(findingSchema) })
		.describe('Findings on one side only, wherever in its file each stands.'),
});

/** How two states of a knowledge base differ. */
export type Diff = z.infer<typeof diffSchema>;
