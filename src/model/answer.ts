import * as z from 'zod';
import { slugSchema, textSchema, yesSchema } from './text.ts';

const noAliases: string[] = [];

const optionSchema = z.union([
	textSchema.transform((label) => ({ label, within: undefined, aliases: noAliases })),
	z.strictObject({
		/** The option in words. */
		label: textSchema,
		/** The broader option this one lies in. */
		within: slugSchema.optional(),
		/** Other names of the same option. */
		aliases: z.array(textSchema).default([]),
	}),
]);

/** The options of an answer, by id. */
export const optionsSchema = z.record(slugSchema, optionSchema);

/** One of the options of an answer. */
export type Option = z.infer<typeof optionSchema>;

/** What kind of answer a question takes. */
export const answerTypeSchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('choice'),
		/** What can be answered. */
		options: optionsSchema,
		/** Pairs of options that do not exclude each other. */
		compatible: z.array(z.tuple([slugSchema, slugSchema])).default([]),
	}),
	z.strictObject({ type: z.literal('flag') }),
	z.strictObject({
		type: z.literal('quantity'),
		/** Unit of every answer. */
		unit: textSchema.optional(),
		/** How far two numbers may lie apart and still agree: `0.5`, or `5%` of the larger one. */
		tolerance: z
			.string()
			.regex(/^\d+(?:\.\d+)?\s*%?$/, 'expected a number such as 0.5, or a share such as 5%')
			.optional(),
	}),
	z.strictObject({ type: z.literal('date') }),
	z.strictObject({ type: z.literal('version') }),
	z.strictObject({
		type: z.literal('set'),
		/** What the set can hold; anything, when left out. */
		options: optionsSchema.optional(),
	}),
	z.strictObject({ type: z.literal('order') }),
	z.strictObject({ type: z.literal('text') }),
]);

/** What kind of answer a question takes, with its parameters. */
export type AnswerType = z.infer<typeof answerTypeSchema>;

/** An answer about a set: what belongs to it, what does not, and whether that is all. */
export const setAnswerSchema = z.strictObject({
	/** What belongs to the set. */
	includes: z.array(textSchema).default([]),
	/** What does not belong to it. */
	excludes: z.array(textSchema).default([]),
	/** Whether nothing else belongs to it. */
	only: yesSchema.default(false),
});

/** An answer as a source's file writes it; its question's type says how to read it. */
export const rawAnswerSchema = z.union([textSchema, z.array(textSchema), setAnswerSchema]);

/** An answer as written. */
export type RawAnswer = z.infer<typeof rawAnswerSchema>;
