import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { crossCheck } from './crosscheck.ts';
import { compareFindings, countSeverities } from './findings.ts';
import type { Checked, Hit, Rule } from './rule.ts';
import { readerRules, rules } from './rules/index.ts';
import type { Takes } from './shard.ts';
import { isOwn, takesAll } from './shard.ts';

/**
 * Cross-checks a knowledge base as of a day and applies every rule, on the questions it takes; the findings come sorted
 * by place.
 */
export function check(
	reading: Reading,
	{ asOf, takes = takesAll }: { asOf: string; takes?: Takes },
): Report {
	const { knowledge } = reading;
	const ids = rules.map(({ id }) => id);
	const checked = { ...crossCheck(knowledge, { asOf, takes }), asOf, rules: ids };
	const found = isKnown(reading)
		? rules.flatMap((rule) => apply(rule, checked, reading, takes))
		: [];
	const findings = [...readerFindings(reading), ...found].toSorted(compareFindings);
	return {
		version: 1,
		asOf,
		counts: {
			subjects: knowledge.subjects.length,
			questions: knowledge.questions.length,
			sources: knowledge.sources.length,
			claims: checked.index.claims.size,
			...countSeverities(findings),
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

/**
 * Whether the settings, subjects and questions could be read: without one of these files a rule finds faults in all the
 * sources that name what is in it, and the one that is to be mended drowns in these.
 */
function isKnown(reading: Reading): boolean {
	if (severityOf('readable-files', 'error', reading) !== 'error') return true;
	return reading.problems.every(
		({ rule, place }) =>
			rule !== 'readable-files' || !/^(?:kb\.yaml$|subjects\/|questions\/)/u.test(place.file),
	);
}

function apply(rule: Rule, checked: Checked, reading: Reading, takes: Takes): Finding[] {
	const severity = severityOf(rule.id, rule.severity, reading);
	if (severity === 'off') return [];
	return [...rule.check(checked)]
		.filter((hit) => isOwn(hit, checked.index, takes))
		.map((hit) => placeHit(rule.id, severity, hit, reading));
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
