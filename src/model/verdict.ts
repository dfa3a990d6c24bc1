import * as z from 'zod';
import { setAnswerSchema } from './answer.ts';

/** An answer as results show it: text, or what a set includes and excludes. */
export const shownAnswerSchema = z.union([
	z.string(),
	z.strictObject({
		includes: setAnswerSchema.shape.includes.unwrap().optional(),
		excludes: setAnswerSchema.shape.excludes.unwrap().optional(),
		only: z.literal(true).optional(),
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
	/**
	 * `support`: claims that give the answer, by independent group. `primary`: they decide. `refuted`: claims they refute.
	 * `side`: one side of a dispute. `outweighed`: weak claims against better evidence. `general`: claims set aside for
	 * narrower ones. `case`: a narrower case with another answer. `earlier`: an earlier piece with another answer.
	 * `silent`: no claim stands there.
	 */
	kind: z.enum([
		'support',
		'primary',
		'refuted',
		'side',
		'outweighed',
		'general',
		'case',
		'earlier',
		'silent',
	]),
	answer: shownAnswerSchema.nullable(),
	/** Claims this step is about. */
	claims: z.array(z.string()),
	/** Claims that bring it about. */
	by: z.array(z.string()),
	/** Sources in independent groups. */
	groups: z.array(z.array(z.string())),
	/** Conditions of the case, for `case`. */
	given: z.record(z.string(), z.string()).optional(),
	/** Status of the case or earlier piece. */
	status: statusSchema.optional(),
	/** Stretch of the earlier piece. */
	versions: z.string().optional(),
	period: z.string().optional(),
});

/** One step of how a verdict came about. */
export type Reason = z.infer<typeof reasonSchema>;

/** A stretch of versions or time with one status and answer. */
export const pieceSchema = z.strictObject({
	/** Releases it covers; absent when it covers all, or the line is one of days. */
	versions: z.string().optional(),
	/** Days it covers, as an EDTF interval; absent when it covers all, or the line is one of versions. */
	period: z.string().optional(),
	status: statusSchema,
	answer: shownAnswerSchema.nullable(),
	/** The side with the most support, when disputed. */
	leaning: shownAnswerSchema.nullable(),
	support: z.array(z.string()),
	against: z.array(z.string()),
});

/** A stretch of versions or time with one status and answer. */
export type Piece = z.infer<typeof pieceSchema>;

/** What the claims together say about a question and a subject in one case, and how sure that is. */
export const verdictSchema = z.strictObject({
	question: z.string(),
	/** A subject's id, or several joined with `+`. */
	subject: z.string(),
	/** Conditions of the case; empty for the general one. */
	given: z.record(z.string(), z.string()),
	status: statusSchema,
	answer: shownAnswerSchema.nullable(),
	leaning: shownAnswerSchema.nullable(),
	/** Whether an earlier piece had an answer that conflicts with this one. */
	changed: z.boolean(),
	/** The newest release or day that a supporting claim has seen. */
	confirmed: z.string().nullable(),
	support: z.array(z.string()),
	against: z.array(z.string()),
	timeline: z.array(pieceSchema),
	reasons: z.array(reasonSchema),
});

/** What the claims together say about a question and a subject in one case. */
export type Verdict = z.infer<typeof verdictSchema>;

/** How two answers, or the claims that give them, stand to each other. */
export const relationSchema = z.strictObject({
	kind: z.enum([
		'agreement',
		'self-contradiction',
		'exception',
		'contradiction',
		'change',
		'difference-by-case',
	]),
	question: z.string(),
	subject: z.string(),
	/** Claims on either side; one side for an agreement on one answer in one box. */
	sides: z.array(z.array(z.string())).min(1).max(2),
	/** Why, in words. */
	reason: z.string(),
});

/** How the claims that give two answers stand to each other. */
export type Relation = z.infer<typeof relationSchema>;
