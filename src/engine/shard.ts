import { hashText } from './hash.ts';
import type { Index } from './index-records.ts';
import type { Hit } from './rule.ts';

/** Which questions a run cross-checks, by id. */
export type Takes = (question: string) => boolean;

/** One of several runs that share the questions of a knowledge base among them. */
export interface Share {
	/** Which of them it is, counted from 1. */
	index: number;
	/** How many there are. */
	of: number;
}

/** Takes every question. */
export const takesAll: Takes = () => true;

/**
 * Takes the questions of one share, by a hash of their ids: adding or removing a question moves no other.
 *
 * Every share reads the whole knowledge base and works out alike what rests on all claims together: groups, suspected
 * copies, the weight of sources. Relations, verdicts and disputes are worked out for its own questions alone. Every
 * rule runs in every share; `isOwn` says which of its hits count there.
 */
export function takeShare({ index, of }: Share): Takes {
	return (question) => hashText(question) % of === index - 1;
}

/**
 * Whether a hit belongs to a run. What is said of a question, or of a claim on it, is found by the run that takes the
 * question. What is said of anything else, a page or a source, is found by all runs alike where it rests on the records
 * alone, else by the run that takes the one question it rests on: the merge keeps one of each.
 */
export function isOwn({ on }: Hit, { claims }: Index, takes: Takes): boolean {
	if (on.kind === 'question') return takes(on.id);
	const question = on.kind === 'claim' ? claims.get(on.id)?.question : undefined;
	return question === undefined || takes(question);
}
