import * as z from 'zod';

/** How much a finding matters. */
export const severitySchema = z.enum(['error', 'warning', 'notice']);

/** How much a finding matters. */
export type Severity = z.infer<typeof severitySchema>;

/** A stretch of a file; lines and columns are counted from 1 in UTF-16 units, the end is excluded. */
export const placeSchema = z.strictObject({
	file: z.string().describe('Path below the content folder.'),
	line: z.int().min(1).describe('Line on which it begins.'),
	column: z.int().min(1).describe('Column at which it begins.'),
	endLine: z.int().min(1).describe('Line on which it ends.'),
	endColumn: z.int().min(1).describe('Column behind its last sign.'),
});

/** A stretch of a file. */
export type Place = z.infer<typeof placeSchema>;

/** Something the check reports. */
export const findingSchema = z.strictObject({
	rule: z.string().describe('Id of the rule that found it.'),
	severity: severitySchema.describe('How much it matters.'),
	message: z.string().describe('What was found and what was expected, in one line.'),
	help: z.string().describe('What to do about it.'),
	place: placeSchema.describe('Where it was found.'),
	claims: z.array(z.string()).describe('Claims concerned.'),
	related: z
		.array(
			z.strictObject({
				message: z.string().describe('What is there.'),
				place: placeSchema.describe('Where it is.'),
			}),
		)
		.describe('Other places that matter, each with a label.'),
	url: z.string().describe('Page of the rule, relative to the site.'),
});

/** Something the check reports. */
export type Finding = z.infer<typeof findingSchema>;
