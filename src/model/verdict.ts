import * as z from 'zod';
import { setAnswerSchema } from './answer.ts';

/** An answer as results show it: text, or what a set includes and excludes. */
export const shownAnswerSchema = z.union([
	z.string(),
	z.strictObject({
		includes: setAnswerSchema.shape.includes.unwrap().optional().describe('What belongs to it.'),
		excludes: setAnswerSchema.shape.excludes.unwrap().optional().describe('What does not.'),
		only: z.literal(true).optional().describe('That nothing else belongs to it.'),
	}),
]);

/** An answer as results show it. */
export type ShownAnswer = z.infer<typeof shownAnswerSchema>;

/** What the claims together amount to. */
export const statusSchema = z.enum([
	'agreed',
	'single',
	'corrected',
	'disputed',
	'by-case',
	'unanswered',
]);

/** What the claims together amount to. */
export type Status = z.infer<typeof statusSchema>;

/** One step of how a verdict came about. */
export const reasonSchema = z.strictObject({
	kind: z
		.enum([
			'support',
			'primary',
			'refuted',
			'side',
			'outweighed',
			'general',
			'case',
			'earlier',
			'silent',
			'turn',
		])
		.describe(
			'`support`: claims that give the answer, by independent group. `primary`: they ' +
				'decide. `refuted`: claims they refute. `side`: one side of a dispute. `outweighed`: ' +
				'weak claims against better evidence. `general`: claims set aside for narrower ones. ' +
				'`case`: a narrower case with another answer. `earlier`: an earlier piece with ' +
				'another answer. `silent`: no claim stands there. `turn`: one more source that would ' +
				'change the verdict.',
		),
	answer: shownAnswerSchema.nullable().describe('The answer this step is about.'),
	claims: z.array(z.string()).describe('Claims this step is about.'),
	by: z.array(z.string()).describe('Claims that bring it about.'),
	groups: z.array(z.array(z.string())).describe('Sources in independent groups.'),
	given: z
		.record(z.string(), z.string())
		.optional()
		.describe('Conditions of the case, for `case`.'),
	status: statusSchema.optional().describe('Status of the case or earlier piece.'),
	needs: z
		.enum(['ordinary', 'primary'])
		.optional()
		.describe('What kind of source it takes, for `turn`.'),
	leaning: shownAnswerSchema
		.optional()
		.describe(
			'The side that would then have most support, where a dispute would lean another way, for `turn`.',
		),
	versions: z
		.string()
		.optional()
		.describe('Stretch of the earlier piece, or of the verdict that would turn.'),
	period: z.string().optional().describe('The same on a line of days.'),
});

/** One step of how a verdict came about. */
export type Reason = z.infer<typeof reasonSchema>;

/** A stretch of versions or time with one status and answer. */
export const pieceSchema = z.strictObject({
	versions: z
		.string()
		.optional()
		.describe('Releases it covers; absent when it covers all, or the line is one of days.'),
	period: z
		.string()
		.optional()
		.describe(
			'Days it covers, as an EDTF interval; absent when it covers all, or the line is one of versions.',
		),
	status: statusSchema.describe('What the claims amount to.'),
	answer: shownAnswerSchema.nullable().describe('The answer, if there is one.'),
	leaning: shownAnswerSchema.nullable().describe('The side with the most support, when disputed.'),
	support: z.array(z.string()).describe('Claims that support the answer.'),
	against: z.array(z.string()).describe('Claims that speak against it.'),
});

/** A stretch of versions or time with one status and answer. */
export type Piece = z.infer<typeof pieceSchema>;

/** What the claims together say about a question and a subject in one case, and how sure that is. */
export const verdictSchema = z.strictObject({
	question: z.string().describe('The question, `topic/question`.'),
	subject: z.string().describe("A subject's id, or several joined with `+`."),
	given: z
		.record(z.string(), z.string())
		.describe('Conditions of the case; empty for the general one.'),
	status: statusSchema.describe('What the claims amount to.'),
	answer: shownAnswerSchema.nullable().describe('The answer, if there is one.'),
	leaning: shownAnswerSchema.nullable().describe('The side with the most support, when disputed.'),
	changed: z
		.boolean()
		.describe('Whether an earlier piece had an answer that conflicts with this one.'),
	confirmed: z
		.string()
		.nullable()
		.describe('The newest release or day that a supporting claim has seen.'),
	support: z.array(z.string()).describe('Claims that support the answer.'),
	against: z.array(z.string()).describe('Claims that speak against it.'),
	timeline: z.array(pieceSchema).describe('The pieces of the line, in order.'),
	reasons: z.array(reasonSchema).describe('How the verdict came about, step by step.'),
});

/** What the claims together say about a question and a subject in one case. */
export type Verdict = z.infer<typeof verdictSchema>;

/** How two answers, or the claims that give them, stand to each other. */
export const relationSchema = z.strictObject({
	kind: z
		.enum([
			'agreement',
			'self-contradiction',
			'exception',
			'contradiction',
			'change',
			'difference-by-case',
		])
		.describe('How they stand to each other.'),
	question: z.string().describe('The question, `topic/question`.'),
	subject: z.string().describe("A subject's id, or several joined with `+`."),
	sides: z
		.array(z.array(z.string()))
		.min(1)
		.max(2)
		.describe('Claims on either side; one side for an agreement on one answer in one box.'),
	reason: z.string().describe('Why, in words.'),
});

/** How the claims that give two answers stand to each other. */
export type Relation = z.infer<typeof relationSchema>;
