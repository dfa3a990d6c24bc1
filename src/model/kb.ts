import * as z from 'zod';
import { licenseSchema } from './license.ts';
import { daySchema, slugSchema, textSchema, urlSchema } from './text.ts';

/** A change of a rule's severity, never without its reason. */
export const ruleSettingSchema = z.strictObject({
	severity: z
		.enum(['error', 'warning', 'notice', 'off'])
		.describe('What a finding of this rule counts as from now on.'),
	reason: textSchema.describe('Why this knowledge base departs from the default.'),
});

/** `kb.yaml`: what the knowledge base is called, compares and expects of its sources. */
export const kbSchema = z.strictObject({
	title: textSchema.describe('Name of the knowledge base.'),
	description: textSchema.describe('What it is about, in one or two sentences.'),
	language: z
		.string()
		.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or pt-BR')
		.default('en')
		.describe('Language of its texts, a BCP 47 tag.'),
	subjects: z.array(slugSchema).min(1).describe('Subjects in the order in which tables show them.'),
	repository: urlSchema.optional().describe('Where its files are kept and pull requests go.'),
	license: licenseSchema
		.optional()
		.describe('What others may do with the records: an SPDX id, or a name with its address.'),
	'as-of': daySchema
		.optional()
		.describe('The day for which verdicts are given; today when left out.'),
	rules: z
		.record(z.string(), ruleSettingSchema)
		.default({})
		.describe('Departures from the default severities.'),
	'suspected-copies': z
		.enum(['report', 'count-once'])
		.default('report')
		.describe('Whether sources that seem to copy each other share a group.'),
	'weigh-sources': z
		.enum(['equally', 'by-agreement'])
		.default('equally')
		.describe('Whether a source counts by how often it agrees with the others.'),
});

/** The settings of a knowledge base. */
export type Kb = z.infer<typeof kbSchema>;
