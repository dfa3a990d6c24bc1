import * as z from 'zod';
import { slugSchema, textSchema, yesSchema } from './text.ts';

const noAliases: string[] = [];

const optionSchema = z.union([
	textSchema.transform((label) => ({ label, within: undefined, aliases: noAliases })),
	z.strictObject({
		label: textSchema.describe('The option in words.'),
		within: slugSchema.optional().describe('The broader option this one lies in.'),
		aliases: z.array(textSchema).default([]).describe('Other names of the same option.'),
	}),
]);

/** The options of an answer, by id. */
export const optionsSchema = z.record(slugSchema, optionSchema);

/** One of the options of an answer. */
export type Option = z.infer<typeof optionSchema>;

/** What kind of answer a question takes. */
export const answerTypeSchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('choice').describe('One of the options.'),
		options: optionsSchema.describe('What can be answered.'),
		compatible: z
			.array(z.tuple([slugSchema, slugSchema]))
			.default([])
			.describe('Pairs of options that do not exclude each other.'),
	}),
	z.strictObject({ type: z.literal('flag').describe('`yes` or `no`.') }),
	z.strictObject({
		type: z.literal('quantity').describe('A number: `78`, `~78`, `60..65`, `>70`.'),
		unit: textSchema.optional().describe('Unit of every answer.'),
		tolerance: z
			.string()
			.regex(/^\d+(?:\.\d+)?\s*%?$/, 'expected a number such as 0.5, or a share such as 5%')
			.optional()
			.describe(
				'How far two numbers may lie apart and still agree: `0.5`, or `5%` of the larger one.',
			),
	}),
	z.strictObject({
		type: z.literal('date').describe('An EDTF date: `2015`, `2015-11`, `2015-11-09`, `2015~`.'),
	}),
	z.strictObject({
		type: z.literal('version').describe('A version or a range of them: `2.0`, `>=3.9,<3.13`.'),
	}),
	z.strictObject({
		type: z
			.literal('set')
			.describe(
				'What belongs to a set, and what does not: `a`, `[a, b]`, `{ includes: [a], excludes: [b] }`, `{ includes: [a], only: true }`.',
			),
		options: optionsSchema.optional().describe('What the set can hold; anything, when left out.'),
	}),
	z.strictObject({
		type: z.literal('order').describe('An order of subjects: `a > b`, `a >= b`, `a = b`.'),
	}),
	z.strictObject({ type: z.literal('text').describe('Text, shown and never compared.') }),
]);

/** What kind of answer a question takes, with its parameters. */
export type AnswerType = z.infer<typeof answerTypeSchema>;

/** An answer about a set: what belongs to it, what does not, and whether that is all. */
export const setAnswerSchema = z.strictObject({
	includes: z.array(textSchema).default([]).describe('What belongs to the set.'),
	excludes: z.array(textSchema).default([]).describe('What does not belong to it.'),
	only: yesSchema.default(false).describe('Whether nothing else belongs to it.'),
});

/** An answer as a source's file writes it; its question's type says how to read it. */
export const rawAnswerSchema = z.union(
	[textSchema, z.array(textSchema), setAnswerSchema],
	'expected one in the form its question takes',
);

/** An answer as written. */
export type RawAnswer = z.infer<typeof rawAnswerSchema>;
