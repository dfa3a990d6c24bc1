import type { Question } from '../model/question.ts';
import type { Reason, Status, Verdict } from '../model/verdict.ts';
import { showAnswer } from './answer.ts';
import type { Lookup } from './lookup.ts';
import { showDate } from './stretch.ts';
import { countThings, endSentence } from './wording.ts';

const statusWords = {
	agreed: 'Agreed',
	single: 'Single source',
	corrected: 'Corrected',
	disputed: 'Disputed',
	'by-case': 'Depends',
	unanswered: 'Unanswered',
} as const satisfies Record<Status, string>;

/** What a status is called where people read it. */
export function statusWord(status: Status): string {
	return statusWords[status];
}

/** A verdict in one to three sentences: its status and answer, whether it changed, how far it was confirmed. */
export function tellVerdict(verdict: Verdict, lookup: Lookup): string {
	const question = lookup.findQuestion(verdict.question);
	if (!question)
		throw new Error(`The verdict is on \`${verdict.question}\`, which is no question.`);
	const headline = `${statusWord(verdict.status)}: ${tellOutcome(verdict, question, lookup)}`;
	return [endSentence(headline), ...tellHistory(verdict, question)].join(' ');
}

/** Whether a verdict changed and how far it was confirmed, a sentence each. */
export function tellHistory(verdict: Verdict, question: Question): string[] {
	const sentences = [];
	if (verdict.changed) sentences.push('The answer was another one before.');
	if (verdict.confirmed === null) return sentences;
	const confirmed =
		question['varies-by'] === 'version'
			? `Confirmed up to release ${verdict.confirmed}.`
			: `Last confirmed: ${showDate(verdict.confirmed)}.`;
	return [...sentences, confirmed];
}

/**
 * How many sources stand behind something, and how many of them count on their own.
 *
 * @example { claims: ['a#x', 'b#y', 'c#z'], groups: [['a', 'b'], ['c']] } → '3 sources, 2 independent'
 */
export function countSupport({ claims, groups }: Pick<Reason, 'claims' | 'groups'>): string {
	const sources = new Set([...claims.map(sourceOf), ...groups.flat()]);
	const counted = countThings(sources.size, 'source');
	return sources.size === 1 ? counted : `${counted}, ${groups.length} independent`;
}

/**
 * The source a claim belongs to.
 *
 * @example 'opencv-2024#tf-static' → 'opencv-2024'
 */
export function sourceOf(claim: string): string {
	return claim.slice(0, claim.indexOf('#'));
}

/** The answer of a verdict in words, or why there is none. */
export function tellOutcome(
	{ status, answer, leaning }: Pick<Verdict, 'status' | 'answer' | 'leaning'>,
	question: Pick<Question, 'answer'>,
	{ subjects }: Pick<Lookup, 'subjects'>,
): string {
	if (status === 'unanswered') return 'no source says';
	if (status === 'disputed' && leaning === null) return 'the sources disagree';
	if (status === 'disputed') {
		return `the sources disagree, with most support for: ${showAnswer(leaning, question, subjects)}`;
	}
	if (status === 'by-case' && answer === null) return 'the answer is not the same in every case';
	const shown = showAnswer(answer, question, subjects);
	return status === 'by-case' ? `in every case that a source speaks of: ${shown}` : shown;
}
