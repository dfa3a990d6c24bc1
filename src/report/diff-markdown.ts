import type { Diff, VerdictChange } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { Sides } from './diff-words.ts';
import {
	countAll,
	countChanges,
	countEach,
	isSame,
	nameCase,
	tellComparison,
	tellUpshot,
	tellWhy,
} from './diff-words.ts';
import { codeSpan, escapeMarkdown, proseToMarkdown } from './markdown-text.ts';
import { countThings } from './wording.ts';

// A comment on GitHub takes 65,536 characters: a third of that for each list.
const room = { lines: 50, characters: 20_000 };

/** The differences as a Markdown comment: the verdicts in a table, the rest folded away. */
export function formatDiffMarkdown(diff: Diff, sides: Sides): string {
	const comparison = tellComparison(diff, codeSpan);
	if (isSame(diff)) return `Nothing changes ${comparison}.\n`;
	const { added, changed, removed } = diff.claims;
	const claims = [
		...added.map((id) => `added ${codeSpan(id)}`),
		...changed.map(({ id, fields }) => `changed ${codeSpan(id)}: ${fields.join(', ')}`),
		...removed.map((id) => `removed ${codeSpan(id)}`),
	];
	const findings = [
		...diff.findings.new.map((finding) => `new ${showFinding(finding)}`),
		...diff.findings.gone.map((finding) => `gone ${showFinding(finding)}`),
	];
	const isBroken = diff.findings.new.some(({ severity }) => severity === 'error');
	const blocks = [
		`Changes ${comparison}: ${countAll(diff)}.`,
		...(diff.verdicts.length > 0 ? [makeTable(diff.verdicts, sides)] : []),
		...fold(countChanges('claim', countEach(diff.claims)), claims, false),
		...fold(countChanges('finding', countEach(diff.findings)), findings, isBroken),
	];
	return `${blocks.join('\n\n')}\n`;
}

function makeTable(changes: readonly VerdictChange[], sides: Sides): string {
	const rows = changes.map((change) => {
		const { question, from, to } = change;
		const cells = [
			codeSpan(question),
			escapeMarkdown(nameCase(change, sides)),
			escapeMarkdown(tellUpshot(from, question, sides.base)),
			escapeMarkdown(tellUpshot(to, question, sides.head)),
			tellWhy(change, codeSpan),
		];
		return `| ${cells.map(escapePipes).join(' | ')} |`;
	});
	const shown = takeSome(rows);
	const rest = rows.length - shown.length;
	const more = rest > 0 ? [`\nand ${countThings(rest, 'verdict')} more`] : [];
	const head = ['| Question | About | Before | After | Why |', '| --- | --- | --- | --- | --- |'];
	return [...head, ...shown, ...more].join('\n');
}

function fold(counts: readonly string[], entries: readonly string[], isOpen: boolean): string[] {
	if (entries.length === 0) return [];
	const lines = takeSome(entries.map((entry) => `- ${entry}`));
	const rest = entries.length - lines.length;
	if (rest > 0) lines.push(`- and ${rest} more`);
	const summary = `<details${isOpen ? ' open' : ''}><summary>${counts.join(', ')}</summary>`;
	return [summary, lines.join('\n'), '</details>'];
}

/** As many lines from the first on as there is room for. */
function takeSome(lines: readonly string[]): string[] {
	let free = room.characters;
	return lines.slice(0, room.lines).filter((line) => (free -= line.length) >= 0);
}

function showFinding({ severity, rule, place, message }: Finding): string {
	const where = codeSpan(`${place.file}:${place.line}:${place.column}`);
	return `${severity} ${codeSpan(rule)} at ${where}: ${proseToMarkdown(message)}`;
}

function escapePipes(cell: string): string {
	return cell.replace(/(?<!\\)\|/gu, '\\|');
}
