import * as z from 'zod';

/** How much a finding matters. */
export const severitySchema = z.enum(['error', 'warning', 'notice']);

/** How much a finding matters. */
export type Severity = z.infer<typeof severitySchema>;

/** A stretch of a file; lines and columns are counted from 1 in UTF-16 units, the end is excluded. */
export const placeSchema = z.strictObject({
	/** Path below the content folder. */
	file: z.string(),
	line: z.int().min(1),
	column: z.int().min(1),
	endLine: z.int().min(1),
	endColumn: z.int().min(1),
});

/** A stretch of a file. */
export type Place = z.infer<typeof placeSchema>;

/** Something the check reports. */
export const findingSchema = z.strictObject({
	/** Id of the rule that found it. */
	rule: z.string(),
	severity: severitySchema,
	/** What was found and what was expected, in one line. */
	message: z.string(),
	/** What to do about it. */
	help: z.string(),
	place: placeSchema,
	/** Claims concerned. */
	claims: z.array(z.string()),
	/** Other places that matter, each with a label. */
	related: z.array(z.strictObject({ message: z.string(), place: placeSchema })),
	/** Page of the rule, relative to the site. */
	url: z.string(),
});

/** Something the check reports. */
export type Finding = z.infer<typeof findingSchema>;
