import type { Diff, Upshot, VerdictChange } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { createExplainer } from './diff-reasons.ts';
import { fieldsThatDiffer, writeCanonically } from './differ.ts';
import { keyOfGiven } from './given.ts';
import type { Index } from './index-records.ts';
import { indexKnowledge } from './index-records.ts';
import { compareText, sortedUnique } from './sort.ts';

/** One state of a knowledge base, and what the check says of it. */
export interface State {
	knowledge: Knowledge;
	report: Report;
}

/** Which verdicts, claims and findings differ between two states of a knowledge base, both as of one day. */
export function compareStates(base: State, head: State): Omit<Diff, 'base' | 'head'> {
	const indexes = { base: indexKnowledge(base.knowledge), head: indexKnowledge(head.knowledge) };
	const claims = compareClaims(indexes.base.claims, indexes.head.claims);
	return {
		version: 1,
		asOf: head.report.asOf,
		verdicts: compareVerdicts(base.report, head.report, createExplainer(indexes, claims)),
		claims,
		findings: {
			new: withoutKnown(head.report.findings, base.report.findings),
			gone: withoutKnown(base.report.findings, head.report.findings),
		},
	};
}

function compareClaims(before: Index['claims'], after: Index['claims']): Diff['claims'] {
	const changed = [...after.values()].flatMap((now) => {
		const old = before.get(now.id);
		const fields = old ? fieldsThatDiffer(old, now) : [];
		return fields.length > 0 ? [{ id: now.id, fields }] : [];
	});
	const missing = (from: Index['claims'], here: Index['claims']) =>
		sortedUnique(here.keys()).filter((id) => !from.has(id));
	return {
		added: missing(before, after),
		changed: changed.toSorted((a, b) => compareText(a.id, b.id)),
		removed: missing(after, before),
	};
}

function compareVerdicts(
	base: Report,
	head: Report,
	explain: ReturnType<typeof createExplainer>,
): VerdictChange[] {
	const [before, after] = [byCase(base.verdicts), byCase(head.verdicts)];
	const changes: VerdictChange[] = [];
	for (const [key, verdict] of new Map([...before, ...after])) {
		const from = takeUpshot(before.get(key));
		const to = takeUpshot(after.get(key));
		if (writeCanonically(from) === writeCanonically(to)) continue;
		const { question, subject, given } = verdict;
		changes.push({
			kind: nameChange(from, to),
			question,
			subject,
			given,
			from,
			to,
			why: explain(verdict),
		});
	}
	return changes.toSorted(
		(a, b) =>
			compareText(a.question, b.question) ||
			compareText(a.subject, b.subject) ||
			compareText(keyOfGiven(a.given), keyOfGiven(b.given)),
	);
}

function byCase(verdicts: readonly Verdict[]): Map<string, Verdict> {
	return new Map(
		verdicts.map((verdict) => {
			const { question, subject, given } = verdict;
			return [JSON.stringify([question, subject, keyOfGiven(given)]), verdict];
		}),
	);
}

function takeUpshot(verdict: Verdict | undefined): Upshot | null {
	if (!verdict) return null;
	const { status, answer, leaning } = verdict;
	return { status, answer, leaning };
}

function nameChange(from: Upshot | null, to: Upshot | null): VerdictChange['kind'] {
	if (!from) return 'new';
	return to ? 'changed' : 'gone';
}

/** The findings of one side that the other has not, or not as often; where in its file one stands does not matter. */
function withoutKnown(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
	const counts = new Map<string, number>();
	for (const finding of known) {
		counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
	}
	return findings.filter((finding) => {
		const left = counts.get(keyOf(finding)) ?? 0;
		counts.set(keyOf(finding), left - 1);
		return left <= 0;
	});
}

function keyOf({ rule, severity, message, claims, place }: Finding): string {
	return JSON.stringify([rule, severity, message, sortedUnique(claims), place.file]);
}
