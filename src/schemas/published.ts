import * as z from 'zod';
import { claimSchema } from '../model/claim.ts';
import { kbSchema } from '../model/kb.ts';
import { frontmatterSchema } from '../model/page.ts';
import { topicQuestionsSchema } from '../model/question.ts';
import { reportSchema } from '../model/report.ts';
import { sourceSchema } from '../model/source.ts';
import { subjectSchema } from '../model/subject.ts';
import { slugSchema } from '../model/text.ts';
import type { JsonObject } from './scalars.ts';
import { acceptScalars, mapObject } from './scalars.ts';

/** The drafts of JSON Schema that schemas are published in, by folder. */
const drafts = { '2020-12': 'draft-2020-12', 'draft-07': 'draft-7' } as const;

const claimLineSchema = claimSchema.extend({
	id: slugSchema.describe('Its id, which no other claim of the source has.'),
});

const files = {
	kb: { title: 'Settings of a knowledge base: kb.yaml', schema: kbSchema },
	subject: { title: 'A subject: subjects/<id>.yaml', schema: subjectSchema },
	questions: {
		title: 'The questions of a topic: questions/<topic>.yaml',
		schema: topicQuestionsSchema,
	},
	source: { title: 'A source and its claims: sources/<id>.yaml', schema: sourceSchema },
	frontmatter: { title: 'Frontmatter of a page: topics/<topic>.mdx', schema: frontmatterSchema },
	'claim-line': {
		title: 'A claim: one line of sources/<id>.claims.ndjson',
		schema: claimLineSchema,
	},
} as const;

/** Every published JSON Schema as text, by its path below the folder of schemas. */
export function writeSchemas(): Map<string, string> {
	const texts = new Map<string, string>();
	for (const [draft, target] of Object.entries(drafts)) {
		const write = (name: string, title: string, { $schema, ...rest }: object & JsonObject) => {
			const text = JSON.stringify({ $schema, title, ...rest }, null, 2);
			texts.set(`${draft}/${name}.schema.json`, `${text}\n`);
		};
		const convert = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target });
		write('report', 'The report of a check: kb check --format json', convert(reportSchema));
		for (const [name, { title, schema }] of Object.entries(files)) {
			write(name, title, mapObject(convert(schema), acceptScalars));
		}
	}
	return texts;
}
