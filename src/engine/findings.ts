import type { Finding, Severity } from '../model/finding.ts';
import { compareText } from './sort.ts';

/** Orders findings by place, then by all that is said of them, so that no order of files or runs shows. */
export function compareFindings(a: Finding, b: Finding): number {
	return (
		compareText(a.place.file, b.place.file) ||
		a.place.line - b.place.line ||
		a.place.column - b.place.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message) ||
		compareText(restOf(a), restOf(b))
	);
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, notice: 0 };
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}

function restOf({ place, help, claims, related }: Finding): string {
	return JSON.stringify([place.endLine, place.endColumn, help, claims, related]);
}
