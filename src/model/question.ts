import * as z from 'zod';
import { answerTypeSchema } from './answer.ts';
import { claimIdSchema, slugSchema, textSchema } from './text.ts';

/** A disagreement that somebody has looked at. */
export const disputeSchema = z.strictObject({
	between: z.array(claimIdSchema).min(2).describe('Claims whose answers conflict.'),
	note: textSchema.describe('Why they differ.'),
});

/** One entry of `questions/<topic>.yaml`: something that can be asked of a subject, or of several. */
export const questionSchema = z
	.strictObject({
		ask: textSchema.describe('The question in words.'),
		aliases: z.array(textSchema).default([]).describe('Other words people search it by.'),
		nature: z
			.enum(['fact', 'merit'])
			.default('fact')
			.describe('`fact`, or `merit` for a judgement of better or worse.'),
		'varies-by': z
			.enum(['version', 'date', 'nothing'])
			.default('nothing')
			.describe('What makes the right answer another one.'),
		about: z
			.array(slugSchema)
			.min(2)
			.optional()
			.describe('The subjects compared, when the question is about several at once.'),
		given: z
			.record(slugSchema, z.array(slugSchema).min(1))
			.default({})
			.describe('Conditions a claim may name, with their values.'),
		answer: answerTypeSchema.describe('What kind of answer it takes.'),
		'review-every': z
			.string()
			.regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, 'expected a duration such as P18M')
			.optional()
			.describe(
				'After how long evidence that nobody refreshed is reported: an ISO 8601 duration, `P18M`.',
			),
		disputes: z.array(disputeSchema).default([]).describe('Acknowledged disagreements.'),
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
