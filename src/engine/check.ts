import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { crossCheck } from './crosscheck.ts';
import type { Checked, Hit, Rule } from './rule.ts';
import { readerRules, rules } from './rules/index.ts';
import { compareText } from './sort.ts';

/** Cross-checks a knowledge base as of a day and applies every rule; the findings come sorted by place. */
export function check(reading: Reading, { asOf }: { asOf: string }): Report {
	const { knowledge } = reading;
	const checked = { ...crossCheck(knowledge, { asOf }), asOf };
	const found = rules.flatMap((rule) => apply(rule, checked, reading));
	const findings = [...readerFindings(reading), ...found].toSorted(byPlace);
	const count = (severity: Finding['severity']) =>
		findings.filter((finding) => finding.severity === severity).length;
	return {
		version: 1,
		asOf,
		counts: {
			subjects: knowledge.subjects.length,
			questions: knowledge.questions.length,
			sources: knowledge.sources.length,
			claims: checked.index.claims.size,
			error: count('error'),
			warning: count('warning'),
			notice: count('notice'),
		},
		findings,
		relations: checked.relations,
		verdicts: checked.verdicts,
	};
}

/** The address of a rule's page, relative to the site. */
export function ruleAddress(id: string): string {
	return `/rules/${id}/`;
}

function apply(rule: Rule, checked: Checked, reading: Reading): Finding[] {
	const severity = severityOf(rule.id, rule.severity, reading);
	if (severity === 'off') return [];
	return [...rule.check(checked)].map((hit) => placeHit(rule.id, severity, hit, reading));
}

function placeHit(
	rule: string,
	severity: Finding['severity'],
	hit: Hit,
	{ locate }: Reading,
): Finding {
	return {
		rule,
		severity,
		message: hit.message,
		help: hit.help,
		place: locate(hit.on, hit.field),
		claims: [...(hit.claims ?? [])],
		related: (hit.related ?? []).map(({ on, field, message }) => ({
			message,
			place: locate(on, field),
		})),
		url: ruleAddress(rule),
	};
}

function readerFindings(reading: Reading): Finding[] {
	return reading.problems.flatMap(({ rule, ...problem }) => {
		const severity = severityOf(rule, readerRules[rule].severity, reading);
		if (severity === 'off') return [];
		return [{ rule, severity, ...problem, claims: [], url: ruleAddress(rule) }];
	});
}

function severityOf(
	id: string,
	severity: Finding['severity'],
	{ knowledge }: Reading,
): Finding['severity'] | 'off' {
	return knowledge.kb.rules[id]?.severity ?? severity;
}

function byPlace(a: Finding, b: Finding): number {
	return (
		compareText(a.place.file, b.place.file) ||
		a.place.line - b.place.line ||
		a.place.column - b.place.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}
