import type { Diff, VerdictChange } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { Sides } from './diff-words.ts';
import { countAll, isSame, nameCase, tellComparison, tellUpshot, tellWhy } from './diff-words.ts';
import { makeOneLine } from './visible.ts';

/** The differences for a person at a terminal: verdicts first, then claims, then findings. */
export function formatDiffText(diff: Diff, sides: Sides): string {
	const comparison = tellComparison(diff, makeOneLine);
	if (isSame(diff)) return `Nothing changes ${comparison}.\n`;
	const blocks = [
		[`Changes ${comparison}`],
		...section(
			'Verdicts',
			diff.verdicts.map((change) => showVerdict(change, sides)),
		),
		...section('Claims', showClaims(diff.claims)),
		...section('Findings', [
			...diff.findings.new.map((finding) => showFinding('new', finding)),
			...diff.findings.gone.map((finding) => showFinding('gone', finding)),
		]),
		[countAll(diff)],
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section(title: string, entries: readonly string[]): string[][] {
	return entries.length > 0 ? [[title, ...entries]] : [];
}

function showVerdict(change: VerdictChange, sides: Sides): string {
	const { kind, question, from, to } = change;
	const lines = [`  ${kind}  ${makeOneLine(`${question}, ${nameCase(change, sides)}`)}`];
	if (from) lines.push(`    was  ${makeOneLine(tellUpshot(from, question, sides.base))}`);
	if (to) lines.push(`    is   ${makeOneLine(tellUpshot(to, question, sides.head))}`);
	lines.push(`    why  ${tellWhy(change, makeOneLine)}`);
	return lines.join('\n');
}

function showClaims({ added, changed, removed }: Diff['claims']): string[] {
	return [
		...added.map((id) => `  added    ${makeOneLine(id)}`),
		...changed.map(({ id, fields }) => `  changed  ${makeOneLine(`${id}: ${fields.join(', ')}`)}`),
		...removed.map((id) => `  removed  ${makeOneLine(id)}`),
	];
}

function showFinding(change: string, { severity, rule, place, message }: Finding): string {
	const heading = `${place.file}:${place.line}:${place.column}  ${severity}  ${rule}`;
	return `  ${change.padEnd(4)}  ${makeOneLine(heading)}\n    ${makeOneLine(message)}`;
}
