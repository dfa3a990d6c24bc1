import type * as z from 'zod';
import { claimSchema, scopeSchema } from '../../model/claim.ts';
import { kbSchema } from '../../model/kb.ts';
import { frontmatterSchema } from '../../model/page.ts';
import { disputeSchema, questionSchema } from '../../model/question.ts';
import { sourceSchema } from '../../model/source.ts';
import { subjectSchema } from '../../model/subject.ts';

/** A record whose fields are documented, and where it is written. */
export interface DocumentedRecord {
	/** Its name, and that of its place on the page. */
	id: string;
	title: string;
	/** In words, with paths between backticks. */
	file: string;
	schema: z.ZodType;
}

/** Every record that a file of a knowledge base holds, from the source outwards. */
export const documentedRecords: readonly DocumentedRecord[] = [
	{ id: 'source', title: 'A source', file: '`sources/<id>.yaml`', schema: sourceSchema },
	{ id: 'claim', title: 'A claim', file: 'in `claims` of a source, by id', schema: claimSchema },
	{
		id: 'scope',
		title: 'The scope of a claim',
		file: 'in `scope` of a claim',
		schema: scopeSchema,
	},
	{
		id: 'question',
		title: 'A question',
		file: '`questions/<topic>.yaml`, by id',
		schema: questionSchema,
	},
	{
		id: 'dispute',
		title: 'An acknowledged dispute',
		file: 'in `disputes` of a question',
		schema: disputeSchema,
	},
	{ id: 'subject', title: 'A subject', file: '`subjects/<id>.yaml`', schema: subjectSchema },
	{ id: 'kb', title: 'The settings', file: '`kb.yaml`', schema: kbSchema },
	{
		id: 'page',
		title: 'The head of a page',
		file: 'frontmatter of `topics/<topic>.mdx`',
		schema: frontmatterSchema,
	},
];
