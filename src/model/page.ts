import * as z from 'zod';
import { questionIdSchema, slugSchema, textSchema } from './text.ts';

/** The frontmatter of `topics/<topic>.mdx`. */
export const frontmatterSchema = z.strictObject({
	/** Heading of the page. */
	title: textSchema,
	/** What the page answers, in one sentence. */
	description: textSchema.optional(),
	/** The questions it answers, in order. */
	questions: z.array(questionIdSchema).default([]),
	/** The sources its body cites, and no others. */
	sources: z.array(slugSchema).default([]),
	/** Where it stands in the navigation. */
	sidebar: z
		.strictObject({
			/** Smaller numbers first. */
			order: z.coerce.number().optional(),
			/** A shorter title. */
			label: textSchema.optional(),
		})
		.optional(),
});

/** A stretch of a file, by offsets into its text, end excluded. */
export interface Span {
	start: number;
	end: number;
}

/** A claim cited in prose. */
export interface CitedClaim extends Span {
	/** Id as written, `source#claim` or `source`. */
	id: string;
}

/** A component placed in prose. */
export interface PlacedComponent extends Span {
	/** Its name, `Answer`. */
	name: string;
	/** Its attributes, all of them text. */
	attributes: Record<string, string>;
}

/** A topic page, as far as the cross-check needs it. */
export type Page = z.infer<typeof frontmatterSchema> & {
	id: string;
	citations: CitedClaim[];
	components: PlacedComponent[];
};
