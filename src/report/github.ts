import type { Finding, Place, Severity } from '../model/finding.ts';
import { severitySchema } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { joinPath } from './path.ts';
import { makeOneLine } from './visible.ts';
import { countThings } from './wording.ts';

const shownOfKind = 10;
const shownRelated = 3;

/**
 * The report as workflow commands, which GitHub shows as annotations: the first ten of each severity, which is all it
 * shows of a step, then how many are left out.
 */
export function formatGithub(
	report: Report,
	{
		contentDir,
	}: { /** The content folder as seen from the working directory. */ contentDir: string },
): string {
	const kinds = severitySchema.options.map((severity) => {
		const findings = report.findings.filter((finding) => finding.severity === severity);
		return { severity, findings };
	});
	const lines = kinds.flatMap(({ findings }) =>
		findings.slice(0, shownOfKind).map((finding) => writeCommand(finding, contentDir)),
	);
	const rest = kinds
		.map(({ severity, findings }) => countRest(severity, findings.length))
		.filter((count) => count !== '');
	if (rest.length > 0) lines.push(`Not shown, being more than ten of a kind: ${rest.join(', ')}`);
	return lines.map((line) => `${line}\n`).join('');
}

function countRest(severity: Severity, count: number): string {
	return count > shownOfKind ? countThings(count - shownOfKind, severity) : '';
}

function writeCommand(finding: Finding, contentDir: string): string {
	const { severity, rule, place, message, help, related } = finding;
	const file = joinPath(contentDir, place.file);
	const properties = { file, ...describePlace(place), title: rule };
	const pairs = Object.entries(properties).map(
		([name, value]) => `${name}=${escapeProperty(String(value))}`,
	);
	const others = related.slice(0, shownRelated).map(({ place, message }) => {
		return `${joinPath(contentDir, place.file)}:${place.line}:${place.column} ${message}`;
	});
	const text = [message, help, ...others].map(makeOneLine).join('\n');
	return `::${severity} ${pairs.join(',')}::${escapeData(text)}`;
}

// GitHub takes columns only for what stands on one line.
function describePlace({ line, column, endLine, endColumn }: Place): Record<string, number> {
	return line === endLine ? { line, col: column, endLine, endColumn } : { line, endLine };
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
