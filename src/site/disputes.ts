import { parseDate } from '../engine/dates.ts';
import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { ShownAnswer, Verdict } from '../model/verdict.ts';
import type { Library } from './knowledge.ts';

/** A disputed verdict with its sides, and what somebody who looked at it wrote. */
export interface Dispute {
	question: Question;
	verdict: Verdict;
	sides: { answer: ShownAnswer | null; claims: Claim[] }[];
	notes: string[];
}

/** Disputes that stand today, the ones with the most claims first. */
export function listDisputes(library: Library): Dispute[] {
	const disputes = library.report.verdicts
		.filter(({ status }) => status === 'disputed')
		.flatMap((verdict) => {
			const question = library.findQuestion(verdict.question);
			return question ? [makeDispute(question, verdict, library)] : [];
		});
	return disputes.toSorted((a, b) => weight(b) - weight(a));
}

/** Sides as a reader sees them: answers that the same claims give, or finer and broader ones, stand together. */
export function mergeSides<Side extends { claims: Claim[] }>(sides: Side[]): Side[][] {
	const keyOf = ({ claims }: Side) => claims.map(({ id }) => id).join(' ');
	return [...Map.groupBy(sides, keyOf).values()];
}

/** Disputes by the day on which their newest source came out, the latest first. */
export function newestFirst(disputes: Dispute[], library: Library): Dispute[] {
	const newest = new Map(disputes.map((dispute) => [dispute, newestDay(dispute, library)]));
	return disputes.toSorted((a, b) => (newest.get(b) ?? 0) - (newest.get(a) ?? 0));
}

function newestDay({ sides }: Dispute, { findSource }: Library): number {
	const claims = sides.flatMap((side) => side.claims);
	const days = claims.map(({ source }) => parseDate(findSource(source)?.issued ?? '')?.first ?? 0);
	return Math.max(0, ...days.filter(Number.isFinite));
}

/** The sides of one disputed verdict. */
export function makeDispute(question: Question, verdict: Verdict, library: Library): Dispute {
	const find = (ids: string[]) =>
		ids.map((id) => library.findClaim(id)).filter((c) => c !== undefined);
	const sides = verdict.reasons
		.filter(({ kind }) => kind === 'side')
		.map(({ answer, claims }) => ({ answer, claims: find(claims) }));
	const involved = new Set(sides.flatMap((side) => side.claims.map(({ id }) => id)));
	const notes = question.disputes
		.filter(({ between }) => between.some((id) => involved.has(id)))
		.map(({ note }) => note);
	return { question, verdict, sides, notes };
}

function weight({ sides }: Dispute): number {
	return sides.reduce((sum, { claims }) => sum + claims.length, 0);
}
