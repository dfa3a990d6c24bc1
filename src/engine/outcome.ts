import type { Source } from '../model/source.ts';
import type { Status } from '../model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import { isFiner, joinAnswers, orderAnswers } from './answers/answer.ts';
import type { Cluster } from './cluster.ts';
import type { Context } from './context.ts';

/** One side of a dispute. */
export interface Side {
	answer: Answer;
	/** Speaking claims that do not conflict with it. */
	clusters: readonly Cluster[];
	/** Independent groups of sources among them. */
	groups: readonly string[][];
}

/** What the claims that speak in one piece, for one case, amount to. */
export interface Outcome {
	status: Status;
	answer: Answer | undefined;
	leaning: Answer | undefined;
	/** Speaking claims that do not conflict with the answer, or with the leaning. */
	support: readonly Cluster[];
	/** Speaking claims that conflict with it; all of them where there is neither. */
	against: readonly Cluster[];
	/** Independent groups of sources among the supporting ones. */
	groups: readonly string[][];
	/** The sides, when disputed. */
	sides: readonly Side[];
	/** Whether primary claims decided. */
	primary: boolean;
}

/** What no claim amounts to. */
export const silence: Outcome = {
	status: 'unanswered',
	answer: undefined,
	leaning: undefined,
	support: [],
	against: [],
	groups: [],
	sides: [],
	primary: false,
};

/** Weighs the claims that speak, by the table of statuses. */
export function weigh(context: Context, speaking: readonly Cluster[]): Outcome {
	if (speaking.length === 0) return silence;
	const clash = (a: Cluster, b: Cluster) => conflict(context, a.answer, b.answer);
	const conflicted = speaking.filter((a) => speaking.some((b) => clash(a, b)));
	const primary = speaking.filter(({ rank }) => rank === 1);
	if (conflicted.length === 0) return settle(context, speaking, speaking, false);
	const united = primary.length > 0 && !primary.some((a) => primary.some((b) => clash(a, b)));
	if (!united) return dispute(context, speaking, conflicted);
	return settle(context, speaking, primary, true);
}

/** The independent groups among the sources of some claims, as source ids. */
export function groupsOf({ groupSources }: Context, clusters: readonly Cluster[]): string[][] {
	return groupSources(sourcesOf(clusters));
}

function* sourcesOf(clusters: readonly Cluster[]): Generator<Source> {
	for (const { claims } of clusters) for (const { source } of claims) yield source;
}

/** The speaking claims that do not conflict with an answer. */
export function supporters(
	context: Context,
	answer: Answer,
	speaking: readonly Cluster[],
): Cluster[] {
	return speaking.filter((cluster) => !conflict(context, answer, cluster.answer));
}

function conflict({ group }: Context, a: Answer, b: Answer): boolean {
	return group.conflict(a, b);
}

/** Some of the claims decide: theirs is the answer. */
function settle(
	context: Context,
	speaking: readonly Cluster[],
	deciding: readonly Cluster[],
	primary: boolean,
): Outcome {
	const answer = finest(context, deciding, speaking);
	const support = supporters(context, answer, speaking);
	const against = speaking.filter((cluster) => !support.includes(cluster));
	const refutes =
		primary && deciding.some((a) => speaking.some((b) => conflict(context, a.answer, b.answer)));
	const groups = groupsOf(context, support);
	const status = refutes ? 'corrected' : groups.length > 1 ? 'agreed' : 'single';
	return { status, answer, leaning: undefined, support, against, groups, sides: [], primary };
}

function dispute(
	context: Context,
	speaking: readonly Cluster[],
	conflicted: readonly Cluster[],
): Outcome {
	const type = context.group.question.answer;
	const sides = distinct(conflicted)
		.map((answer) => {
			const clusters = supporters(context, answer, speaking);
			const groups = groupsOf(context, clusters);
			return { answer, clusters, groups, weight: weighGroups(context, groups) };
		})
		.toSorted((a, b) => b.weight - a.weight || orderAnswers(type, a.answer, b.answer));
	const leaders = sides.filter(({ weight }) => weight === sides[0]?.weight);
	const united = !leaders.some((a) => leaders.some((b) => conflict(context, a.answer, b.answer)));
	const leading = conflicted.filter(({ answer }) =>
		leaders.some((side) => side.answer.key === answer.key),
	);
	const leaning = united ? finest(context, leading, speaking) : undefined;
	const support = leaning ? supporters(context, leaning, speaking) : [];
	const against = speaking.filter((cluster) => !support.includes(cluster));
	return {
		status: 'disputed',
		answer: undefined,
		leaning,
		support,
		against,
		groups: [],
		sides,
		primary: false,
	};
}

/** What independent groups weigh together: each as much as the weightiest source in it. */
function weighGroups({ weightOf }: Context, groups: readonly string[][]): number {
	const weights = groups.map((group) => Math.max(...group.map(weightOf)));
	return weights.toSorted((a, b) => a - b).reduce((sum, weight) => sum + weight, 0);
}

/**
 * The finest of answers that agree; among equally fine ones by rank, then support, then the type's own order. Weak
 * claims are asked only where nobody else is.
 */
function finest(context: Context, asked: readonly Cluster[], speaking: readonly Cluster[]): Answer {
	const type = context.group.question.answer;
	const better = asked.filter(({ rank }) => rank < 4);
	const deciding = better.length > 0 ? better : asked;
	const answers = distinct(deciding);
	const joined = joinAnswers(answers);
	if (joined) return joined;
	const minimal = answers.filter((a) => !answers.some((b) => isFiner(type, b, a)));
	const [only, ...others] = minimal;
	if (only && others.length === 0) return only;
	const weights = new Map(
		minimal.map((answer) => {
			const givers = deciding.filter((cluster) => cluster.answer.key === answer.key);
			const rank = Math.min(...givers.map((cluster) => cluster.rank));
			const groups = groupsOf(context, supporters(context, answer, speaking)).length;
			return [answer.key, { rank, groups }];
		}),
	);
	const [best] = minimal.toSorted((a, b) => {
		const [x, y] = [weights.get(a.key), weights.get(b.key)];
		if (!x || !y) return 0;
		return x.rank - y.rank || y.groups - x.groups || orderAnswers(type, a, b);
	});
	if (!best) throw new Error('No answer is left among claims that agree');
	return best;
}

function distinct(clusters: readonly Cluster[]): Answer[] {
	return [...new Set(clusters.map(({ answer }) => answer))];
}
