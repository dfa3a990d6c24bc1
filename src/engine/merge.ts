import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { compareFindings, countSeverities } from './findings.ts';
import { compareText } from './sort.ts';

/** Puts the reports of all shares of a knowledge base together: the report of one run over the whole. */
export function mergeReports(first: Report, others: readonly Report[]): Report {
	const reports = [first, ...others];
	const findings = joinFindings(reports);
	const relations = reports.flatMap((report) => report.relations);
	const verdicts = reports.flatMap((report) => report.verdicts);
	return {
		version: 1,
		asOf: first.asOf,
		counts: { ...first.counts, ...countSeverities(findings) },
		findings,
		relations: relations.toSorted(byQuestion),
		verdicts: verdicts.toSorted(byQuestion),
	};
}

/** Every finding as often as the run has it that has it most: one that several runs found is the same one. */
function joinFindings(reports: readonly Report[]): Finding[] {
	const joined = new Map<string, Finding[]>();
	for (const { findings } of reports) {
		for (const [key, same] of Map.groupBy(findings, (finding) => JSON.stringify(finding))) {
			if (same.length > (joined.get(key)?.length ?? 0)) joined.set(key, same);
		}
	}
	return [...joined.values()].flat().toSorted(compareFindings);
}

// A question is in one report only, and sorting keeps the order within it.
function byQuestion(a: { question: string }, b: { question: string }): number {
	return compareText(a.question, b.question);
}
