import * as z from 'zod';
import type { AnswerType, Option } from '../model/answer.ts';
import { claimSchema, scopeSchema } from '../model/claim.ts';
import { kbSchema } from '../model/kb.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Question } from '../model/question.ts';
import { disputeSchema, questionSchema } from '../model/question.ts';
import { sourceRecordSchema } from '../model/source.ts';
import { subjectSchema } from '../model/subject.ts';
import type { JsonObject } from './scalars.ts';
import { acceptScalars, mapObject } from './scalars.ts';

/**
 * JSON Schemas of draft-07 in which the ids are those of one knowledge base, by file name: with them an editor offers its
 * questions, subjects, options and sources, each with its words, as one types.
 */
export function writeEditorSchemas(knowledge: Knowledge): Map<string, string> {
	const schemas = {
		kb: createKbSchema(knowledge),
		subject: subjectSchema,
		questions: createQuestionsSchema(knowledge),
		source: createSourceSchema(knowledge),
	};
	return new Map(
		Object.entries(schemas).map(([name, schema]) => {
			const general = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
			return [`${name}.schema.json`, `${JSON.stringify(mapObject(general, acceptScalars))}\n`];
		}),
	);
}

function createKbSchema(knowledge: Knowledge): z.ZodType {
	return kbSchema.extend({
		subjects: z.array(nameSubjects(knowledge)).describe(tell(kbSchema.shape.subjects)),
	});
}

function createQuestionsSchema(knowledge: Knowledge): z.ZodType {
	const claims = knowledge.sources.flatMap((source) => source.claims);
	const claim = oneOf(claims.map(({ id, gist = '' }) => [id, gist]));
	const dispute = disputeSchema.extend({
		between: z.array(claim).describe(tell(disputeSchema.shape.between)),
	});
	const { about, disputes } = questionSchema.shape;
	const question = z.strictObject({
		...questionSchema.shape,
		about: z.array(nameSubjects(knowledge)).optional().describe(tell(about)),
		disputes: z.array(dispute).optional().describe(tell(disputes)),
	});
	return z.record(z.string(), question);
}

function createSourceSchema(knowledge: Knowledge): z.ZodType {
	const { shape } = sourceRecordSchema;
	const sources = oneOf(knowledge.sources.map(({ id, title }) => [id, title]));
	return sourceRecordSchema.extend({
		'speaks-for': z.array(nameSubjects(knowledge)).optional().describe(tell(shape['speaks-for'])),
		'derived-from': z.array(sources).optional().describe(tell(shape['derived-from'])),
		claims: z.record(z.string(), createClaimSchema(knowledge)).describe('What it says, by id.'),
	});
}

function createClaimSchema(knowledge: Knowledge): z.ZodType {
	const { shape } = claimSchema;
	const questions = oneOf(knowledge.questions.map(({ id, ask }) => [id, ask]));
	return claimSchema
		.extend({
			question: questions.describe(tell(shape.question)),
			subject: nameSubjects(knowledge).optional().describe(tell(shape.subject)),
		})
		.meta({ allOf: knowledge.questions.map(fitClaim) });
}

/** What a claim has to look like if it answers this question. */
function fitClaim(question: Question): JsonObject {
	const given = Object.entries(question.given).map(([name, values]) => [name, { enum: values }]);
	return {
		if: { properties: { question: { const: question.id } }, required: ['question'] },
		then: {
			properties: {
				answer: { description: question.ask, ...fitAnswer(question.answer) },
				scope: {
					properties: {
						given: {
							description: tell(scopeSchema.shape.given),
							properties: Object.fromEntries(given),
							additionalProperties: false,
						},
					},
				},
			},
		},
	};
}

function fitAnswer(type: AnswerType): JsonObject {
	if (type.type === 'flag') return { enum: ['yes', 'no'] };
	if (type.type === 'choice') return fitOption(type.options);
	if (type.type !== 'set' || !type.options) return {};
	const option = fitOption(type.options);
	const list = { items: option };
	return {
		anyOf: [
			{ type: 'array', ...list },
			{ type: 'object', properties: { includes: list, excludes: list } },
			option,
		],
	};
}

/** The id of an option, or its words: what looks like an id has to be one. */
function fitOption(options: Readonly<Record<string, Option>>): JsonObject {
	return {
		anyOf: [
			{
				enum: Object.keys(options),
				enumDescriptions: Object.values(options).map(({ label }) => label),
			},
			{ type: 'string', not: { pattern: '^[a-z0-9-]+$' } },
		],
	};
}

function nameSubjects({ subjects }: Knowledge): z.ZodType {
	return oneOf(subjects.map(({ id, name }) => [id, name]));
}

/** One of some ids, each with its words; any text while there are none. */
function oneOf(named: readonly (readonly [id: string, words: string])[]): z.ZodType {
	if (named.length === 0) return z.string();
	return z.enum(named.map(([id]) => id)).meta({
		enumDescriptions: named.map(([, words]) => words),
		errorMessage: 'Unexpected id, expected one that this knowledge base has',
	});
}

function tell({ description = '' }: z.ZodType): string {
	return description;
}
