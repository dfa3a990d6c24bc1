import type { Knowledge } from '../model/knowledge.ts';
import type { Relation, Verdict } from '../model/verdict.ts';
import type { Trust } from './agreement.ts';
import { weighSources } from './agreement.ts';
import type { Group } from './claims.ts';
import { groupClaims } from './claims.ts';
import { clusterClaims } from './cluster.ts';
import type { Context } from './context.ts';
import type { SuspectedCopy } from './copies.ts';
import { suspectCopies } from './copies.ts';
import { parseDay } from './dates.ts';
import type { Index } from './index-records.ts';
import { indexKnowledge } from './index-records.ts';
import type { OpenDispute } from './dispute.ts';
import type { Line } from './line.ts';
import { createVersionLine } from './line.ts';
import { relateClaims } from './relations.ts';
import type { Takes } from './shard.ts';
import { takesAll } from './shard.ts';
import { placeClusters } from './stretch.ts';
import { createGrouping } from './support.ts';
import { judge } from './verdict.ts';

/** How all claims of a knowledge base stand to each other, and what they amount to. */
export interface CrossCheck {
	index: Index;
	relations: Relation[];
	verdicts: Verdict[];
	/** Contradictions that leave a verdict disputed. */
	disputes: OpenDispute[];
	/** Sources that seem to copy each other. */
	copies: SuspectedCopy[];
}

/** Compares all claims of a knowledge base with each other, as of a day (`2026-11-20`), on the questions it takes. */
export function crossCheck(
	knowledge: Knowledge,
	{ asOf, takes = takesAll }: { asOf: string; takes?: Takes },
): CrossCheck {
	const index = indexKnowledge(knowledge);
	const day = parseDay(asOf);
	const groups = groupClaims(index, day);
	const copies = findCopies(knowledge, groups);
	const countOnce = knowledge.kb['suspected-copies'] === 'count-once';
	const settings = {
		lines: drawLines(index, day),
		day,
		groupSources: createGrouping(
			knowledge.sources,
			countOnce ? copies.map((copy) => copy.sources) : [],
		),
		trust: knowledge.kb['weigh-sources'] === 'by-agreement' ? weighSources(groups) : () => 1,
	};
	const relations: Relation[] = [];
	const verdicts: Verdict[] = [];
	const disputes: OpenDispute[] = [];
	for (const group of groups) {
		if (!takes(group.question.id)) continue;
		const context = prepare(group, settings);
		relations.push(...relateClaims(group, context.line, context.clusters));
		const judgement = judge(context);
		verdicts.push(...judgement.verdicts);
		disputes.push(...judgement.disputes);
	}
	return { index, relations, verdicts, disputes, copies };
}

/** What all groups have in common. */
interface Settings extends Pick<Context, 'day' | 'groupSources'> {
	lines: ReadonlyMap<string, Line>;
	trust: Trust;
}

function prepare(group: Group, { lines, trust, ...settings }: Settings): Context {
	const line = lineOf(group, lines);
	const clusters = clusterClaims(group, line);
	placeClusters(group, line, clusters);
	return { group, line, clusters, weightOf: (source) => trust(source, group), ...settings };
}

/** Sources that seem to copy each other, those known to depend on each other left out. */
function findCopies({ sources }: Knowledge, groups: readonly Group[]): SuspectedCopy[] {
	const groupSources = createGrouping(sources);
	return suspectCopies(groups, (a, b) => groupSources([a, b]).length === 1);
}

/** The line on which the claims of a group stand. */
function lineOf({ question, subjects, claims }: Group, lines: ReadonlyMap<string, Line>): Line {
	const none = { kind: 'none' } as const;
	if (question['varies-by'] === 'nothing' || claims.length === 0) return none;
	if (question['varies-by'] === 'date') return { kind: 'days' };
	return lines.get(subjects[0]?.id ?? '') ?? none;
}

/** The line of versions of every subject, with a place for every version that some claim names. */
function drawLines({ knowledge }: Index, day: number): Map<string, Line> {
	const ranges = new Map<string, Set<string>>(knowledge.subjects.map(({ id }) => [id, new Set()]));
	for (const { claims } of knowledge.sources) {
		for (const { subject, scope } of claims) {
			if (scope.versions !== undefined) ranges.get(subject ?? '')?.add(scope.versions);
		}
	}
	return new Map(
		knowledge.subjects.map((subject) => [
			subject.id,
			createVersionLine(subject, ranges.get(subject.id) ?? [], day),
		]),
	);
}
