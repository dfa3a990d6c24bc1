import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

/** How a query is put. */
export const kinds = [
	'question',
	'colloquial',
	'keywords',
	'fragment',
	'api',
	'version',
	'name',
	'abbreviation',
	'old-name',
	'source',
	'misspelling',
	'stem',
] as const;

/** How far the words of a query are from those of its answers. */
export const difficulties = ['easy', 'medium', 'hard'] as const;

const querySchema = z.strictObject({
	query: z.string().min(1).describe('The words as they are typed.'),
	topic: z.string().describe('The page of a topic that it belongs to.'),
	kind: z.enum(kinds),
	difficulty: z.enum(difficulties),
	answers: z
		.array(
			z.string().regex(/^\/(?:topics|questions|sources)\/.+\/$/, 'expected a path of the site'),
		)
		.min(1)
		.describe('The paths of all pages that answer it.'),
});

/** What somebody types into a search field, and the pages that answer it. */
export type Query = z.infer<typeof querySchema>;

/** Reads a file of queries. */
export function readQueries(file: string): Query[] {
	const result = z.array(querySchema).safeParse(parse(readFileSync(file, 'utf8')));
	if (result.success) return result.data;
	throw new Error(`${file} is no list of queries:\n${z.prettifyError(result.error)}`);
}
