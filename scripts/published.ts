import * as z from 'zod';
import { claimSchema } from '../src/model/claim.ts';
import { kbSchema } from '../src/model/kb.ts';
import { frontmatterSchema } from '../src/model/page.ts';
import { topicQuestionsSchema } from '../src/model/question.ts';
import { reportSchema } from '../src/model/report.ts';
import { sourceSchema } from '../src/model/source.ts';
import { subjectSchema } from '../src/model/subject.ts';
import { slugSchema } from '../src/model/text.ts';

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

type JsonObject = Readonly<Record<string, unknown>>;

/** Applies a change to a schema and to all in it, but for those of keys, which are text in every format. */
function mapObject(schema: object, change: (schema: JsonObject) => JsonObject): JsonObject {
	const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => {
		return [key, key === 'propertyNames' ? value : mapValue(value, change)];
	});
	return change(Object.fromEntries(entries));
}

function mapValue(value: unknown, change: (schema: JsonObject) => JsonObject): unknown {
	if (Array.isArray(value)) return value.map((item: unknown) => mapValue(item, change));
	return typeof value === 'object' && value !== null ? mapObject(value, change) : value;
}

/**
 * Lets a text be a number or a boolean where one could be written for it: files are read as text throughout, but editors
 * take `2.10` for a number and `true` for a boolean.
 */
function acceptScalars(schema: JsonObject): JsonObject {
	const { type, format, pattern, enum: values } = schema;
	if (type !== 'string' || format !== undefined || 'const' in schema) return schema;
	if (Array.isArray(values)) {
		if (!values.includes('true')) return schema;
		return { ...schema, type: ['string', 'boolean'], enum: [...values, true, false] };
	}
	const fits = (text: string) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
	const others = [...(fits('1') ? ['number'] : []), ...(fits('true') ? ['boolean'] : [])];
	return others.length > 0 ? { ...schema, type: ['string', ...others] } : schema;
}
