import { createColors } from 'picocolors';
import type { Finding, Place, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { makeFrame } from './frame.ts';
import { joinPath } from './path.ts';
import { makeOneLine, makeVisible } from './visible.ts';
import { countThings } from './wording.ts';

/** What a report for people needs beside the report itself. */
export interface PrettyOptions {
	/** The text of a file below the content folder, where there is one. */
	sources: (file: string) => string | undefined;
	color: boolean;
	/** The content folder as paths begin with it. */
	contentDir: string;
	/** Whether to list every notice; otherwise more than twenty are only counted, by rule. */
	notices?: boolean | undefined;
}

const NOTICES_AT_MOST = 20;

interface Desk {
	colors: ReturnType<typeof createColors>;
	linesOf: (file: string) => readonly string[];
	showPlace: (place: Place) => string;
}

/** The report for a person at a terminal: each finding with its lines, then how many there are. */
export function formatPretty(report: Report, options: PrettyOptions): string {
	const desk = {
		colors: createColors(options.color),
		linesOf: createLineReader(options.sources),
		showPlace: createPlacePrinter(options.contentDir),
	};
	const folds = !options.notices && report.counts.notice > NOTICES_AT_MOST;
	const listed = report.findings.filter(({ severity }) => !folds || severity !== 'notice');
	const blocks = listed.map((finding) => showFinding(finding, desk).join('\n'));
	if (folds) blocks.push(countNotices(report.findings));
	return `${[...blocks, showCounts(report.counts)].join('\n\n')}\n`;
}

/** How many notices of each rule are not listed. */
function countNotices(findings: readonly Finding[]): string {
	const notices = findings.filter(({ severity }) => severity === 'notice');
	const byRule = Map.groupBy(notices, ({ rule }) => rule);
	const counts = [...byRule].map(([rule, { length }]) => `${length} ${rule}`).toSorted();
	return `Not listed: ${counts.join(', ')}. \`kb check --notices\` lists them.`;
}

function createLineReader(sources: PrettyOptions['sources']): Desk['linesOf'] {
	const known = new Map<string, readonly string[]>();
	return (file) => {
		const lines = known.get(file) ?? splitLines(sources(file));
		known.set(file, lines);
		return lines;
	};
}

function splitLines(text: string | undefined): readonly string[] {
	return text?.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u) ?? [];
}

function createPlacePrinter(contentDir: string): Desk['showPlace'] {
	const folder = contentDir.replace(/(?<=.)[/\\]+$/u, '');
	return ({ file, line, column }) => makeVisible(`${joinPath(folder, file)}:${line}:${column}`);
}

function showFinding(finding: Finding, desk: Desk): string[] {
	const { colors, showPlace } = desk;
	const paint = severityPaint(finding.severity, colors);
	const place = colors.bold(showPlace(finding.place));
	const lines = [`${place}  ${paint(finding.severity)}  ${finding.rule}`, ''];
	lines.push(...showFrame(finding, desk), '');
	for (const { place, message } of finding.related) {
		lines.push(`  ${showPlace(place)}  ${makeOneLine(message)}`);
	}
	if (finding.related.length > 0) lines.push('');
	lines.push(`  ${colors.cyan('help:')} ${makeOneLine(finding.help)}   ${colors.dim(finding.url)}`);
	return lines;
}

function showFrame({ place, message, severity }: Finding, { colors, linesOf }: Desk): string[] {
	const frame = makeFrame(linesOf(place.file), place);
	if (!frame) return [`  ${makeOneLine(message)}`];
	const gutter = String(place.line).length;
	const lines = frame.lines.map(({ number, text }) => {
		const margin = colors.dim(`${String(number).padStart(gutter)} │`);
		return `  ${margin} ${text}`.trimEnd();
	});
	const margin = colors.dim(`${' '.repeat(gutter)} │`);
	const mark = severityPaint(severity, colors)('─'.repeat(frame.length));
	return [...lines, `  ${margin} ${' '.repeat(frame.indent)}${mark} ${makeOneLine(message)}`];
}

function severityPaint(severity: Severity, colors: Desk['colors']): (text: string) => string {
	if (severity === 'error') return colors.red;
	return severity === 'warning' ? colors.yellow : colors.blue;
}

function showCounts(counts: Report['counts']): string {
	const severities = ['error', 'warning', 'notice'] as const;
	const found = severities
		.filter((severity) => counts[severity] > 0)
		.map((severity) => countThings(counts[severity], severity));
	const read = [
		countThings(counts.questions, 'question'),
		countThings(counts.sources, 'source'),
		countThings(counts.claims, 'claim'),
	];
	return `${found.join(', ') || 'No findings'} in ${read.join(', ')}`;
}
