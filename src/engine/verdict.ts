import type { Verdict } from '../model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import type { CaseOutcome } from './case.ts';
import { listCases, weighCases } from './case.ts';
import type { Cluster } from './cluster.ts';
import { namesOf } from './cluster.ts';
import type { Context } from './context.ts';
import { printDay } from './dates.ts';
import type { OpenDispute } from './dispute.ts';
import { listDisputes } from './dispute.ts';
import type { Given } from './given.ts';
import { keyOfGiven } from './given.ts';
import type { Line, Stretch } from './line.ts';
import { covers, printStretch } from './line.ts';
import { silence } from './outcome.ts';
import { tellReasons } from './reasons.ts';
import { sortedUnique } from './sort.ts';

/** A stretch of the line with one status and answer, for one case. */
export interface Segment extends Stretch {
	outcome: CaseOutcome;
	/** Claims that stand there and give the answer. */
	support: readonly string[];
	/** Claims that stand there and conflict with it, outweighed and general ones included. */
	against: readonly string[];
}

/** The verdicts on one question and one subject, and the disputes they leave open. */
export interface Judgement {
	/** The general case first, then the others by their conditions. */
	verdicts: Verdict[];
	disputes: OpenDispute[];
}

/** Judges one question and one subject; free text is not judged. */
export function judge(context: Context): Judgement {
	if (context.group.question.answer.type === 'text') return { verdicts: [], disputes: [] };
	const cases = listCases(context);
	const pieces = cutLine(context);
	const weighed = pieces.map((piece) => ({ piece, outcomes: weighCases(context, cases, piece) }));
	const judged = cases.map((given) => {
		const key = keyOfGiven(given);
		const parts = weighed.map(({ piece, outcomes }) =>
			cutSegment(context, piece, outcomes.get(key)),
		);
		return { given, parts };
	});
	return {
		verdicts: judged.map(({ given, parts }) => giveVerdict(context, given, parts)),
		disputes: listDisputes(
			context,
			judged.flatMap(({ parts }) => parts.map(({ outcome }) => outcome)),
		),
	};
}

function giveVerdict(context: Context, given: Given, parts: readonly Segment[]): Verdict {
	const { group, line } = context;
	const timeline = joinNeighbours(parts);
	const spoken = parts.findLast(({ outcome }) => outcome.status !== 'unanswered');
	const today = (line.kind === 'days' ? spoken : undefined) ?? parts.at(-1) ?? empty;
	const earlier = timeline.filter(
		(segment) => segment.from < today.from && differs(context, segment, today),
	);
	const { status, answer, leaning } = today.outcome;
	return {
		question: group.question.id,
		subject: group.subject,
		given: { ...given },
		status,
		answer: answer?.shown ?? null,
		leaning: leaning?.shown ?? null,
		changed: earlier.length > 0,
		confirmed: confirm(context, today),
		support: [...today.support],
		against: [...today.against],
		timeline: timeline.map((segment) => ({
			...printStretch(line, segment),
			status: segment.outcome.status,
			answer: segment.outcome.answer?.shown ?? null,
			leaning: segment.outcome.leaning?.shown ?? null,
			support: [...segment.support],
			against: [...segment.against],
		})),
		reasons: tellReasons(context, given, today, earlier),
	};
}

const empty: Segment = {
	from: -Infinity,
	to: Infinity,
	outcome: { ...silence, speaking: [], outweighed: [], general: [], narrower: [] },
	support: [],
	against: [],
};

/** Cuts the line wherever a claim begins or ends; pieces without a known release, or yet to come, are left out. */
function cutLine({ line, clusters, day }: Context): Stretch[] {
	const edges = clusters.flatMap(({ from, to }) => [from, to]);
	const places = [...new Set([-Infinity, ...edges, Infinity])].toSorted((a, b) => (a < b ? -1 : 1));
	const pieces = places.slice(1).map((to, index) => ({ from: places[index] ?? -Infinity, to }));
	if (line.kind === 'days') return pieces.filter(({ from }) => from <= day);
	return pieces.filter((piece) => isReleased(line, piece));
}

function isReleased(line: Line, piece: Stretch): boolean {
	return line.kind !== 'versions' || line.releases.some((release) => covers(piece, release));
}

function cutSegment(
	context: Context,
	piece: Stretch,
	outcome: CaseOutcome = empty.outcome,
): Segment {
	const shown = outcome.answer ?? outcome.leaning;
	const contrary = [...outcome.outweighed, ...outcome.general].filter(
		(cluster) => shown && conflictsWith(context, shown, cluster.answer),
	);
	return {
		...piece,
		outcome,
		support: namesOf(outcome.support),
		against: namesOf([...outcome.against, ...contrary]),
	};
}

/** Neighbours with the same status and answer are one; what stands in the later one is what they show. */
function joinNeighbours(parts: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const part of parts) {
		const before = joined.at(-1);
		const same =
			before?.outcome.status === part.outcome.status &&
			before.outcome.answer?.key === part.outcome.answer?.key;
		if (!before || !same) {
			joined.push(part);
			continue;
		}
		joined[joined.length - 1] = {
			...part,
			from: before.from,
			support: merge(before.support, part.support),
			against: merge(before.against, part.against),
		};
	}
	return joined;
}

function differs(context: Context, { outcome }: Segment, today: Segment): boolean {
	const [then, now] = [outcome.answer, today.outcome.answer];
	return then !== undefined && now !== undefined && conflictsWith(context, then, now);
}

/** The newest release or day that a supporting claim has seen; where nothing varies, the newest date of issue. */
function confirm({ line, day }: Context, { outcome }: Segment): string | null {
	if (line.kind === 'none') return newestIssue(outcome.support);
	const seen = outcome.support
		.map((cluster) => cluster.seen)
		.filter((place) => place !== undefined);
	if (seen.length === 0) return null;
	const last = Math.max(...seen);
	if (line.kind === 'days') return printDay(Math.min(last - 1, day));
	return line.releases.findLast(({ to }) => to <= last)?.version ?? null;
}

function newestIssue(supporting: readonly Cluster[]): string | null {
	const dated = supporting
		.flatMap(({ claims }) => claims)
		.map(({ issued, source }) => ({ issued, text: source.issued }))
		.filter(({ issued }) => issued !== undefined)
		.toSorted(
			(a, b) =>
				(b.issued?.last ?? 0) - (a.issued?.last ?? 0) ||
				(b.issued?.first ?? 0) - (a.issued?.first ?? 0),
		);
	return dated[0]?.text ?? null;
}

function conflictsWith({ group }: Context, a: Answer, b: Answer): boolean {
	return group.conflict(a, b);
}

function merge(a: readonly string[], b: readonly string[]): string[] {
	return sortedUnique([...a, ...b]);
}
