import { createHash } from 'node:crypto';
import type { Files, Rule } from '../engine/rule.ts';
import type { Finding, Place, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { joinPath } from './path.ts';
import { makeOneLine } from './visible.ts';
import { endSentence } from './wording.ts';

/** What a SARIF log needs beside the report. */
export interface SarifOptions {
	/** Every rule there is, whether it found something or not. */
	rules: readonly Omit<Rule, 'check'>[];
	/** The version of the program. */
	version: string;
	/** The content folder as seen from the root of its repository. */
	contentDir: string;
}

const schema =
	'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const rootId = '%SRCROOT%';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
	Severity,
	string
>;

/** The report as a SARIF 2.1.0 log with one run. */
export function formatSarif(report: Report, options: SarifOptions): string {
	const { rules, version, contentDir } = options;
	const driver = { name: 'Corroborate', version, rules: rules.map(describeRule) };
	const run = {
		tool: { driver },
		columnKind: 'utf16CodeUnits',
		originalUriBaseIds: { [rootId]: { description: { text: 'The root of the repository.' } } },
		results: describeFindings(report.findings, rules, contentDir),
	};
	return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function describeRule({ id, severity, summary, why, examples }: SarifOptions['rules'][number]) {
	const help = (show: (files: Files) => string) =>
		`${why}\n\nKept by:\n\n${show(examples.good)}\n\nBroken by:\n\n${show(examples.bad)}\n`;
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: why },
		help: { text: help(listFiles), markdown: help(fenceFiles) },
		defaultConfiguration: { level: levels[severity] },
	};
}

function listFiles(files: Files): string {
	const entries = Object.entries(files);
	return entries.map(([path, text]) => `${path}:\n${text.trimEnd()}`).join('\n\n');
}

function fenceFiles(files: Files): string {
	const entries = Object.entries(files);
	return entries.map(([path, text]) => `\`${path}\`\n\n~~~~\n${text.trimEnd()}\n~~~~`).join('\n\n');
}

function describeFindings(
	findings: readonly Finding[],
	rules: SarifOptions['rules'],
	contentDir: string,
) {
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const { rule, severity, message, help, place, related } = finding;
		const fingerprint = makeFingerprint(finding);
		const occurrence = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, occurrence);
		return {
			ruleId: rule,
			ruleIndex: indexes.get(rule) ?? -1,
			level: levels[severity],
			message: { text: `${endSentence(makePlain(message))} ${makePlain(help)}` },
			locations: [{ physicalLocation: locate(place, contentDir) }],
			relatedLocations: related.map((other, id) => ({
				id,
				physicalLocation: locate(other.place, contentDir),
				message: { text: makePlain(other.message) },
			})),
			partialFingerprints: { 'findingHash/v1': `${fingerprint}:${occurrence}` },
		};
	});
}

/** Tells a finding from others by what it says, not by the line on which it says so. */
function makeFingerprint({ rule, place, claims, message }: Finding): string {
	const said = JSON.stringify([rule, place.file, claims, message]);
	return createHash('sha256').update(said).digest('hex').slice(0, 32);
}

function locate({ file, line, column, endLine, endColumn }: Place, contentDir: string) {
	const path = joinPath(contentDir, file).toWellFormed();
	return {
		artifactLocation: {
			uri: path.split('/').map(encodeURIComponent).join('/'),
			uriBaseId: rootId,
		},
		region: { startLine: line, startColumn: column, endLine, endColumn },
	};
}

/** One line that is not taken for one with a link: SARIF reads `[text](target)` in plain text. */
function makePlain(text: string): string {
	return makeOneLine(text).replace(/\[(?=[^\]]*\]\()/gu, '\\[');
}
