import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../src/engine/check.ts';
import { compareStates } from '../../src/engine/diff.ts';
import type { Diff } from '../../src/model/diff.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { formatDiffText } from '../../src/report/diff-text.ts';
import { createSides } from '../../src/report/diff-words.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import type { Checked } from '../checked.ts';
import { contentParts } from '../parts.ts';

/** A file as it is to become. */
export interface Change {
	/** Path below the content folder, with slashes. */
	path: string;
	/** What it holds now; nothing where it is not there. */
	before: string | undefined;
	after: string;
}

/** What a change would bring. */
export interface Trial {
	/** The verdicts, claims and findings that differ, in words. */
	text: string;
	hasErrors: boolean;
}

/** Checks a content folder with a change to it, in a copy; nothing of the folder itself is touched. */
export function tryChange(base: Checked, change: Change, color: boolean): Trial {
	const copy = mkdtempSync(join(realpathSync(tmpdir()), 'kb-new-'));
	try {
		copyFolder(base.folder, copy);
		mkdirSync(dirname(join(copy, change.path)), { recursive: true });
		writeFileSync(join(copy, change.path), change.after);
		const reading = readKnowledge(copy);
		const report = check(reading, { asOf: base.report.asOf });
		const states = [base.reading.knowledge, reading.knowledge] as const;
		const found = compareStates(
			{ knowledge: states[0], report: base.report },
			{ knowledge: states[1], report },
		);
		const grave = found.findings.new.filter(({ severity }) => severity !== 'notice');
		const diff: Diff = { ...found, base: base.folder, head: `${base.folder} with ${change.path}` };
		const mild = {
			...diff.findings,
			new: diff.findings.new.filter((finding) => !grave.includes(finding)),
		};
		const told = formatDiffText({ ...diff, findings: mild }, createSides(...states));
		const details =
			grave.length === 0 ? '' : `\n${tellFindings(report, grave, base.folder, copy, color)}`;
		return { text: told + details, hasErrors: grave.some(({ severity }) => severity === 'error') };
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

function copyFolder(from: string, to: string): void {
	for (const part of contentParts) {
		if (!existsSync(join(from, part))) continue;
		cpSync(join(from, part), join(to, part), { recursive: true, dereference: true });
	}
}

function tellFindings(
	report: Report,
	findings: Finding[],
	folder: string,
	copy: string,
	color: boolean,
): string {
	const count = (severity: string) =>
		findings.filter((finding) => finding.severity === severity).length;
	const counts = { ...report.counts, error: count('error'), warning: count('warning'), notice: 0 };
	const sources = (file: string) => {
		return existsSync(join(copy, file)) ? readFileSync(join(copy, file), 'utf8') : undefined;
	};
	return formatPretty({ ...report, findings, counts }, { sources, color, contentDir: folder });
}
