import type { Finding, Place, Severity } from '../model/finding.ts';
import { severitySchema } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { codeSpan, proseToMarkdown } from './markdown-text.ts';
import { joinPath } from './path.ts';
import { countThings, joinWords } from './wording.ts';

/** What a report in Markdown needs beside the report itself. */
export interface MarkdownOptions {
	/** The content folder as paths begin with it. */
	contentDir: string;
	/** Where the site is published, if that is known; rules are linked to it. */
	site?: string | undefined;
}

// A comment on GitHub takes 65,536 characters.
const room = 60_000;
const shownRelated = 5;

/** The report as Markdown for a comment or a summary: what was found, the worst first, as far as there is room. */
export function formatMarkdown(report: Report, options: MarkdownOptions): string {
	const { counts, asOf } = report;
	const read = [
		countThings(counts.questions, 'question'),
		countThings(counts.sources, 'source'),
		countThings(counts.claims, 'claim'),
	];
	const scope = `${joinWords(read)}, as of ${asOf}`;
	const found = severitySchema.options
		.filter((severity) => counts[severity] > 0)
		.map((severity) => countThings(counts[severity], severity));
	if (found.length === 0) return `No findings in ${scope}.\n`;
	const blocks = [`## ${joinWords(found)}`, `Found in ${scope}.`];
	return `${[...blocks, ...listFindings(report.findings, options)].join('\n\n')}\n`;
}

function listFindings(findings: readonly Finding[], options: MarkdownOptions): string[] {
	const blocks: string[] = [];
	const left: string[] = [];
	let free = room;
	for (const severity of severitySchema.options) {
		const all = findings.filter((finding) => finding.severity === severity);
		const shown: string[] = [];
		for (const finding of all) {
			const item = describeFinding(finding, options);
			free -= item.length;
			if (free < 0) break;
			shown.push(item);
		}
		if (shown.length > 0) blocks.push(`### ${titles[severity]}`, shown.join('\n'));
		if (shown.length < all.length) left.push(countThings(all.length - shown.length, severity));
	}
	if (left.length > 0) blocks.push(`Not shown for want of room: ${joinWords(left)}.`);
	return blocks;
}

const titles = {
	error: 'Errors',
	warning: 'Warnings',
	notice: 'Notices',
} as const satisfies Record<Severity, string>;

function describeFinding(finding: Finding, { contentDir, site }: MarkdownOptions): string {
	const { place, rule, url, message, help, related } = finding;
	const law = site === undefined ? codeSpan(rule) : `[${rule}](<${site}${url.slice(1)}>)`;
	const lines = [
		`- ${showPlace(place, contentDir)} ${law}: ${proseToMarkdown(message)}<br>${proseToMarkdown(help)}`,
	];
	for (const { place, message } of related.slice(0, shownRelated)) {
		lines.push(`  - ${showPlace(place, contentDir)}: ${proseToMarkdown(message)}`);
	}
	const rest = related.length - shownRelated;
	if (rest > 0) lines.push(`  - and ${countThings(rest, 'other place')}`);
	return lines.join('\n');
}

function showPlace({ file, line }: Place, contentDir: string): string {
	return codeSpan(`${joinPath(contentDir, file)}:${line}`);
}
