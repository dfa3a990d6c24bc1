import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../src/engine/check.ts';
import type { State } from '../../src/engine/diff.ts';
import { compareStates } from '../../src/engine/diff.ts';
import type { Diff } from '../../src/model/diff.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { formatDiffJson } from '../../src/report/diff-json.ts';
import { formatDiffMarkdown } from '../../src/report/diff-markdown.ts';
import { formatDiffText } from '../../src/report/diff-text.ts';
import type { Sides } from '../../src/report/diff-words.ts';
import { createSides } from '../../src/report/diff-words.ts';
import { checkedOptions, findWrongDay } from '../checked.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { refuseFormat } from '../formats.ts';
import { findRevision } from '../git.ts';
import { writeRevision } from '../revision.ts';

const options = {
	...checkedOptions,
	format: { type: 'string', default: 'text' },
} as const;

const formats: Readonly<Record<string, (diff: Diff, sides: Sides) => string>> = {
	text: formatDiffText,
	json: formatDiffJson,
	markdown: formatDiffMarkdown,
};

/** `kb diff`: tells which verdicts, claims and findings differ between two states of a knowledge base. */
export const diff: Command = {
	name: 'diff',
	summary: 'tell what differs between two revisions or folders',
	help: `Usage: kb diff BASE [HEAD] [options]

BASE and HEAD are each a content folder, or a Git revision of the repository that holds one.
HEAD is the content folder as it stands when left out. A folder goes before a revision of its name.

Options:
  --format NAME   text (default), json or markdown
  --as-of DATE    give the verdicts of both for this day; default: as-of in kb.yaml of HEAD, else today
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0 when the two were compared, 1 when HEAD has findings of severity error that BASE has not,
2 when it could not run.

Examples:
  kb diff main
  kb diff v1.0 v2.0 --format markdown
  kb diff old-content content
`,
	options,
	run: runDiff,
};

function runDiff(args: string[], settings: Settings): Outcome {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const content = values.content ?? settings.content;
	const [base, head = content, surplus] = positionals;
	if (base === undefined) return refuseCall('Unexpected end, expected a revision or a folder');
	if (surplus !== undefined) {
		return refuseCall(`Unexpected \`${surplus}\`, expected two revisions or folders at most`);
	}
	const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
	if (!format) return refuseFormat(values.format, Object.keys(formats), 'diff');
	const wrongDay = findWrongDay(values['as-of']);
	if (wrongDay) return wrongDay;
	const workshop = mkdtempSync(join(realpathSync(tmpdir()), 'kb-diff-'));
	try {
		const folders = {
			base: findState(base, content, join(workshop, 'base')),
			head: findState(head, content, join(workshop, 'head')),
		};
		const { found, sides } = compareFolders(folders, values['as-of'], settings);
		const isWorse = found.findings.new.some(({ severity }) => severity === 'error');
		return { text: format({ ...found, base, head }, sides), code: isWorse ? 1 : 0 };
	} finally {
		rmSync(workshop, { recursive: true, force: true });
	}
}

function refuseCall(message: string): Outcome {
	return refuse(message, 'Write `kb diff BASE [HEAD]`; `kb diff --help` says more.');
}

/** The folder that holds a state: the one of that name, else a new one with the content folder of a revision. */
function findState(name: string, content: string, target: string): string {
	if (name === content || existsSync(join(name, 'kb.yaml'))) return name;
	const revision = findRevision(name, content);
	mkdirSync(target);
	writeRevision(revision, target);
	return target;
}

function compareFolders(
	folders: { base: string; head: string },
	day: string | undefined,
	{ today }: Settings,
) {
	const readings = { base: readKnowledge(folders.base), head: readKnowledge(folders.head) };
	const asOf = day ?? readings.head.knowledge.kb['as-of'] ?? today;
	const [base, head] = [checkState(readings.base, asOf), checkState(readings.head, asOf)];
	return {
		found: compareStates(base, head),
		sides: createSides(base.knowledge, head.knowledge),
	};
}

function checkState(reading: Reading, asOf: string): State {
	return { knowledge: reading.knowledge, report: check(reading, { asOf }) };
}
