import { parseArgs } from 'node:util';
import { takeShare } from '../../src/engine/shard.ts';
import type { Report } from '../../src/model/report.ts';
import { formatShard } from '../../src/report/shard.ts';
import { checkedOptions, findWrongDay, readAndCheck } from '../checked.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { digestFolder } from '../digest.ts';
import { findFormat } from '../formats.ts';
import { tellReport, tellTimes } from '../pieces.ts';
import { readShare } from '../share.ts';
import { createStopwatch } from '../stopwatch.ts';

const options = {
	...checkedOptions,
	format: { type: 'string', default: 'pretty' },
	strict: { type: 'boolean', default: false },
	notices: { type: 'boolean', default: false },
	shard: { type: 'string' },
	timings: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** `kb check`: reads, cross-checks and reports. */
export const check: Command = {
	name: 'check',
	summary: 'read the content folder, cross-check it and report',
	help: `Usage: kb check [options]

Options:
  --format NAME   pretty (default), json, sarif, github or markdown
  --as-of DATE    give verdicts for this day; default: as-of in kb.yaml, else today
  --strict        fail on warnings, too
  --notices       list every notice, however many; otherwise more than twenty are counted
  --shard I/N     take the Ith of N shares of the questions; \`kb merge\` joins their json
  --timings       tell on stderr, as one line of JSON, how many seconds each stage took
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0 when nothing is wrong, 1 on findings of severity error, 2 when it could not run.

Examples:
  kb check
  kb check --format json --as-of 2026-11-20 > report.json
  kb check --format markdown >> "$GITHUB_STEP_SUMMARY"
  kb check --format json --shard 1/3 > shard-1.json
`,
	options,
	run: runCheck,
};

function runCheck(args: string[], settings: Settings): Outcome {
	const { values } = parseArgs({ args, options });
	const watch = createStopwatch();
	const outcome = checkAndTell(values, settings, watch.lap);
	return values.timings && outcome.code < 2 ? tellTimes(outcome, watch, process.stderr) : outcome;
}

function checkAndTell(
	values: Values,
	settings: Settings,
	onStage: (stage: 'read' | 'check') => void,
): Outcome {
	const format = findFormat(values.format, 'check');
	if (typeof format === 'object') return format;
	const wrongDay = findWrongDay(values['as-of']);
	if (wrongDay) return wrongDay;
	const share = values.shard === undefined ? undefined : readShare(values.shard);
	if (share && 'code' in share) return share;
	const checked = readAndCheck(values, settings, share && takeShare(share), onStage);
	const { folder, report } = checked;
	const code = isClean(report, values.strict) ? 0 : 1;
	if (!share || values.format !== 'json') {
		return {
			...tellReport(values.format, format, checked, { ...settings, notices: values.notices }),
			code,
		};
	}
	const text = formatShard({ ...report, shard: { ...share, digest: digestFolder(folder) } });
	return { text, code };
}

/** Whether a report lets a command end with 0: no errors, and no warnings where the command is strict. */
export function isClean({ counts }: Report, isStrict: boolean): boolean {
	return counts.error === 0 && (!isStrict || counts.warning === 0);
}
