import * as z from 'zod';
import { answerTypeSchema } from './answer.ts';
import { claimIdSchema, slugSchema, textSchema } from './text.ts';

/** A disagreement that somebody has looked at. */
export const disputeSchema = z.strictObject({
	/** Claims whose answers conflict. */
	between: z.array(claimIdSchema).min(2),
	/** Why they differ. */
	note: textSchema,
});

/** One entry of `questions/<topic>.yaml`: something that can be asked of a subject, or of several. */
export const questionSchema = z
	.strictObject({
		/** The question in words. */
		ask: textSchema,
		/** Other words people search it by. */
		aliases: z.array(textSchema).default([]),
		/** `fact`, or `merit` for a judgement of better or worse. */
		nature: z.enum(['fact', 'merit']).default('fact'),
		/** What makes the right answer another one. */
		'varies-by': z.enum(['version', 'date', 'nothing']).default('nothing'),
		/** The subjects compared, when the question is about several at once. */
		about: z.array(slugSchema).min(2).optional(),
		/** Conditions a claim may name, with their values. */
		given: z.record(slugSchema, z.array(slugSchema).min(1)).default({}),
		/** What kind of answer it takes. */
		answer: answerTypeSchema,
		/** After how long evidence that nobody refreshed is reported: an ISO 8601 duration, `P18M`. */
		'review-every': z
			.string()
			.regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, 'expected a duration such as P18M')
			.optional(),
		/** Acknowledged disagreements. */
		disputes: z.array(disputeSchema).default([]),
	})
	.superRefine((question, context) => {
		for (const { path, message } of questionProblems(question)) {
			context.addIssue({ code: 'custom', path, message, input: question });
		}
	});

/** The questions of one topic, by id. */
export const topicQuestionsSchema = z.record(slugSchema, questionSchema);

/** A question with its id, `topic/name`, and its topic. */
export type Question = z.infer<typeof questionSchema> & { id: string; topic: string };

function* questionProblems(question: {
	answer: z.infer<typeof answerTypeSchema>;
	about?: string[] | undefined;
	'varies-by': string;
}): Generator<{ path: string[]; message: string }> {
	const { answer, about } = question;
	if (answer.type === 'order' && !about) {
		yield { path: ['answer', 'type'], message: 'Unexpected `order`, expected `about` beside it' };
	}
	if (about && question['varies-by'] === 'version') {
		yield {
			path: ['varies-by'],
			message: 'Unexpected `version`, expected `date` or `nothing` across subjects',
		};
	}
	if (answer.type !== 'choice') return;
	const known = (option: string) => Object.hasOwn(answer.options, option);
	for (const [id, option] of Object.entries(answer.options)) {
		if (option.within === undefined || known(option.within)) continue;
		yield {
			path: ['answer', 'options', id, 'within'],
			message: `Unexpected option \`${option.within}\`, expected one of \`${Object.keys(answer.options).join('`, `')}\``,
		};
	}
	for (const [index, pair] of answer.compatible.entries()) {
		for (const [side, option] of pair.entries()) {
			if (known(option)) continue;
			yield {
				path: ['answer', 'compatible', String(index), String(side)],
				message: `Unexpected option \`${option}\`, expected one of \`${Object.keys(answer.options).join('`, `')}\``,
			};
		}
	}
}
