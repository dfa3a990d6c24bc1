import * as z from 'zod';
import { daySchema, slugSchema, textSchema, urlSchema } from './text.ts';

/** A change of a rule's severity, never without its reason. */
export const ruleSettingSchema = z.strictObject({
	/** What a finding of this rule counts as from now on. */
	severity: z.enum(['error', 'warning', 'notice', 'off']),
	/** Why this knowledge base departs from the default. */
	reason: textSchema,
});

/** `kb.yaml`: what the knowledge base is called, compares and expects of its sources. */
export const kbSchema = z.strictObject({
	/** Name of the knowledge base. */
	title: textSchema,
	/** What it is about, in one or two sentences. */
	description: textSchema,
	/** Language of its texts, a BCP 47 tag. */
	language: textSchema.default('en'),
	/** Subjects in the order in which tables show them. */
	subjects: z.array(slugSchema).min(1),
	/** Where its files are kept and pull requests go. */
	repository: urlSchema.optional(),
	/** The day for which verdicts are given; today when left out. */
	'as-of': daySchema.optional(),
	/** Departures from the default severities. */
	rules: z.record(z.string(), ruleSettingSchema).default({}),
	/** Whether sources that seem to copy each other share a group. */
	'suspected-copies': z.enum(['report', 'count-once']).default('report'),
	/** Whether a source counts by how often it agrees with the others. */
	'weigh-sources': z.enum(['equally', 'by-agreement']).default('equally'),
});

/** The settings of a knowledge base. */
export type Kb = z.infer<typeof kbSchema>;
