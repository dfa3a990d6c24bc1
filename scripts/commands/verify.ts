import { parseArgs } from 'node:util';
import { check as checkReading } from '../../src/engine/check.ts';
import { countSeverities } from '../../src/engine/findings.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Report } from '../../src/model/report.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { readTexts } from '../../src/reader/texts.ts';
import { tellPassages } from '../../src/report/passages.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { findFormat } from '../formats.ts';
import { pathFromHere, quotePath } from '../paths.ts';
import { tellReport } from '../pieces.ts';
import { createProgress } from '../progress.ts';
import { countPassages } from '../verify/counts.ts';
import { openDesks, planPassages } from '../verify/passages.ts';
import { pickPassage } from '../verify/pick.ts';
import { tellUndecided } from '../verify/undecided.ts';
import type { Written } from '../verify/write.ts';
import { storePassages } from '../verify/write.ts';
import { isClean } from './check.ts';

const options = {
	content: { type: 'string' },
	texts: { type: 'string' },
	format: { type: 'string', default: 'pretty' },
	strict: { type: 'boolean', default: false },
	write: { type: 'boolean', default: false },
	claim: { type: 'string' },
	line: { type: 'string' },
	sentences: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** `kb verify`: holds claims against the texts of their sources. */
export const verify: Command = {
	name: 'verify',
	summary: 'hold claims against the texts of their sources',
	help: `Usage: kb verify --texts DIR [options]

Finds the passage each claim rests on in the text of its source, DIR/<source>.txt or DIR/<source>.html, by the
fingerprint the claim has of it, and tells which moved, changed or vanished; and which gists copy their source.

Options:
  --texts DIR       the folder with the texts; none of them is taken over
  --write           write fingerprints that are missing, and renew those of passages that only moved
  --claim ID        with --write: take over the passage of this claim alone, changed as it is; with --line, another
  --line N          with --claim: its passage is on this line of the text
  --sentences A..B  with --line: which sentences of the line, counted from 1; default: the one nearest to the gist
  --format NAME     pretty (default), json, sarif, github or markdown
  --strict          fail on warnings, too
  --content DIR     the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0 when nothing is wrong, 1 on findings of severity error, 2 when it could not run.

Examples:
  kb verify --texts ../texts
  kb verify --texts ../texts --write
  kb verify --texts ../texts --write --claim weekly-2024#modes --line 12 --sentences 2..3
`,
	options,
	run: runVerify,
};

function runVerify(args: string[], settings: Settings): Outcome {
	const { values } = parseArgs({ args, options });
	const format = findFormat(values.format, 'verify');
	if (typeof format === 'object') return format;
	const wrong = findWrongCall(values);
	if (wrong) return wrong;
	const content = values.content ?? settings.content;
	const progress = createProgress(process.stderr);
	const read = () => {
		const reading = readKnowledge(content, (done, total) => {
			progress.tick(`Reading sources: ${done} of ${total}`);
		});
		progress.show('Reading texts');
		return readTexts(values.texts ?? '', content, reading);
	};
	let reading = read();
	const written = values.write ? write(values, content, reading) : undefined;
	if (written && 'code' in written) return written;
	if (written) reading = read();
	progress.show('Finding passages');
	const report = checkPassages(reading, settings.today);
	progress.clear();
	const told = tellReport(values.format, format, { folder: content, report }, settings);
	const code = isClean(report, values.strict) ? 0 : 1;
	if (values.format !== 'pretty') return { ...told, code };
	return { text: tellAll(told.text, { values, content, reading, written }), code };
}

function findWrongCall({ texts, write, claim, line, sentences }: Values): Outcome | undefined {
	const help = '`kb verify --help` says more.';
	if (!texts) return refuse('Unexpected end, expected `--texts DIR`', help);
	const needs = [
		{ has: claim, name: 'claim', with: write || undefined, needed: 'write' },
		{ has: line, name: 'line', with: claim, needed: 'claim' },
		{ has: sentences, name: 'sentences', with: line, needed: 'line' },
	];
	const lonely = needs.find((need) => need.has !== undefined && need.with === undefined);
	if (lonely) {
		return refuse(`Unexpected \`--${lonely.name}\`, expected \`--${lonely.needed}\` with it`, help);
	}
	const wrongLine = line !== undefined && !/^[1-9]\d*$/.test(line);
	if (wrongLine) return refuse(`Unexpected \`--line ${line}\`, expected a number`, help);
	const wrongRange = sentences !== undefined && !/^[1-9]\d*(?:\.\.[1-9]\d*)?$/.test(sentences);
	if (!wrongRange) return undefined;
	return refuse(`Unexpected \`--sentences ${sentences}\`, expected \`2\` or \`2..3\``, help);
}

function write(values: Values, content: string, reading: Reading): Written | Outcome {
	const desks = openDesks(reading.knowledge);
	if (values.claim === undefined) {
		const passages = new Map(desks.flatMap((desk) => [...planPassages(desk).passages]));
		return storePassages(content, passages, reading);
	}
	const { claim, line, sentences } = values;
	const picked = pickPassage(desks, reading, { claim, line, sentences });
	if (typeof picked !== 'string') return picked;
	return storePassages(content, new Map([[claim, picked]]), reading);
}

/** What the rules about passages find, and what is wrong with the texts; nothing else of a check. */
function checkPassages(reading: Reading, today: string): Report {
	const asOf = reading.knowledge.kb['as-of'] ?? today;
	const report = checkReading(reading, { asOf });
	const findings = report.findings.filter(
		({ rule, place }) =>
			rule === 'passages-match' ||
			rule === 'no-copied-sentences' ||
			(rule === 'readable-files' && isText(place.file)),
	);
	const counts = { ...report.counts, ...countSeverities(findings) };
	return { ...report, counts, findings, relations: [], verdicts: [] };
}

// Nothing else is read from outside of the content folder, or from a folder of its own in it.
function isText(file: string): boolean {
	return !/^(?:kb\.yaml|(?:subjects|questions|sources|topics)(?:\/.*)?)$/s.test(file);
}

interface Told {
	values: Values;
	content: string;
	reading: Reading;
	written: Written | undefined;
}

function tellAll(findings: string, { values, content, reading, written }: Told): string {
	const { knowledge, problems } = reading;
	const desks = openDesks(knowledge);
	const call = `kb verify --texts ${quotePath(values.texts ?? '')} --write`;
	const shown = { contentDir: pathFromHere(content), call };
	const parts = [findings, tellPassages(countPassages(knowledge, desks))];
	if (written) parts.unshift(tellWritten(written), tellUndecided(desks, reading, shown));
	if (problems.some(({ place }) => !isText(place.file))) parts.push(gap);
	return parts.join('');
}

const gap = 'Not everything in the folder could be read; `kb check` says what is left out here.\n';

function tellWritten({ passages, files, left }: Written): string {
	const count = `Wrote ${passages} ${passages === 1 ? 'fingerprint' : 'fingerprints'}`;
	const where = passages > 0 ? ` to ${files} ${files === 1 ? 'file' : 'files'}` : '';
	const notes = left.map(
		(id) =>
			`Did not write that of ${id}: its line is a program's, which can write \`passage\` too.\n`,
	);
	return `${count}${where}\n${notes.join('')}\n`;
}
