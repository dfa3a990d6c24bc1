import * as z from 'zod';
import { questionIdSchema, slugSchema, textSchema } from './text.ts';

/** The frontmatter of `topics/<topic>.mdx`. */
export const frontmatterSchema = z.strictObject({
	title: textSchema.describe('Heading of the page.'),
	description: textSchema.optional().describe('What the page answers, in one sentence.'),
	questions: z.array(questionIdSchema).default([]).describe('The questions it answers, in order.'),
	sources: z.array(slugSchema).default([]).describe('The sources its body cites, and no others.'),
	sidebar: z
		.strictObject({
			order: z.coerce.number().optional().describe('Smaller numbers first.'),
			label: textSchema.optional().describe('A shorter title.'),
		})
		.optional()
		.describe('Where it stands in the navigation.'),
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

/** A paragraph of the text itself: not part of a list, a table, a quotation, an aside, a caption or a footnote. */
export interface Paragraph extends Span {
	/** Its own words, without citations, components and links. */
	text: string;
	/** Whether it cites a claim or places a result. */
	cites: boolean;
}

/** A link in prose, or a definition that links refer to. */
export interface PageLink extends Span {
	/** Where it leads, as written. */
	target: string;
}

/** A topic page, as far as the cross-check needs it. */
export type Page = z.infer<typeof frontmatterSchema> & {
	id: string;
	citations: CitedClaim[];
	components: PlacedComponent[];
	paragraphs: Paragraph[];
	links: PageLink[];
	/** What a link can name after `#`: its headings, in order. */
	headings: string[];
};
