import type { Knowledge } from '../model/knowledge.ts';
import type { Source } from '../model/source.ts';
import type { Relation, Verdict } from '../model/verdict.ts';
import type { Group } from './claims.ts';
import { groupClaims } from './claims.ts';
import { clusterClaims } from './cluster.ts';
import type { Context } from './context.ts';
import { parseDay } from './dates.ts';
import type { Index } from './index-records.ts';
import { indexKnowledge } from './index-records.ts';
import type { OpenDispute } from './dispute.ts';
import type { Line } from './line.ts';
import { createVersionLine } from './line.ts';
import { relateClaims } from './relations.ts';
import { placeClusters } from './stretch.ts';
import { groupSources, traceAncestry } from './support.ts';
import { judge } from './verdict.ts';

/** How all claims of a knowledge base stand to each other, and what they amount to. */
export interface CrossCheck {
	index: Index;
	relations: Relation[];
	verdicts: Verdict[];
	/** Contradictions that leave a verdict disputed. */
	disputes: OpenDispute[];
}

/** Compares all claims of a knowledge base with each other, as of a day (`2026-11-20`). */
export function crossCheck(knowledge: Knowledge, { asOf }: { asOf: string }): CrossCheck {
	const index = indexKnowledge(knowledge);
	const day = parseDay(asOf);
	const ancestry = traceAncestry(knowledge.sources);
	const group = (sources: readonly Source[]) =>
		groupSources(sources, ancestry).map((members) => members.map(({ id }) => id).toSorted());
	const relations: Relation[] = [];
	const verdicts: Verdict[] = [];
	const disputes: OpenDispute[] = [];
	const lines = drawLines(index, day);
	for (const claims of groupClaims(index, day)) {
		const context = prepare(claims, lineOf(claims, lines), day, group);
		relations.push(...relateClaims(claims, context.line, context.clusters));
		const judgement = judge(context);
		verdicts.push(...judgement.verdicts);
		disputes.push(...judgement.disputes);
	}
	return { index, relations, verdicts, disputes };
}

function prepare(
	claims: Group,
	line: Line,
	day: number,
	groupSourcesOf: Context['groupSources'],
): Context {
	const clusters = clusterClaims(claims, line);
	placeClusters(claims, line, clusters);
	return { group: claims, line, clusters, day, groupSources: groupSourcesOf };
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
