import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../../src/model/report.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import type { Checked } from '../checked.ts';
import { checkedOptions, findWrongDay, readAndCheck } from '../checked.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { nameNearest } from '../nearest.ts';

const options = {
	...checkedOptions,
	format: { type: 'string', default: 'pretty' },
	strict: { type: 'boolean', default: false },
} as const;

const formats: Record<string, (checked: Checked, settings: Settings) => string> = {
	pretty: ({ folder, report }, { color }) => {
		return formatPretty(report, { sources: createFileReader(folder), color, contentDir: folder });
	},
	json: ({ report }) => formatJson(report),
};

/** `kb check`: reads, cross-checks and reports. */
export const check: Command = {
	name: 'check',
	summary: 'read the content folder, cross-check it and report',
	help: `Usage: kb check [options]

Options:
  --format NAME   pretty (default) or json
  --as-of DATE    give verdicts for this day; default: as-of in kb.yaml, else today
  --strict        fail on warnings, too
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0 when nothing is wrong, 1 on findings of severity error, 2 when it could not run.

Examples:
  kb check
  kb check --format json --as-of 2026-11-20 > report.json
`,
	options,
	run: runCheck,
};

function runCheck(args: string[], settings: Settings): Outcome {
	const { values } = parseArgs({ args, options });
	const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
	if (!format) return refuseFormat(values.format);
	const wrongDay = findWrongDay(values['as-of']);
	if (wrongDay) return wrongDay;
	const checked = readAndCheck(values, settings);
	const text = format(checked, settings);
	return { text, code: isClean(checked.report, values.strict) ? 0 : 1 };
}

function isClean({ counts }: Report, isStrict: boolean): boolean {
	return counts.error === 0 && (!isStrict || counts.warning === 0);
}

function refuseFormat(format: string): Outcome {
	const known = Object.keys(formats);
	const expected = known.map((name) => `\`${name}\``).join(' or ');
	return refuse(
		`Unexpected \`--format ${format}\`, expected ${expected}`,
		`${nameNearest(format, known)}Run \`kb check --help\` to see what each option means.`,
	);
}

/** Reads the files findings are about; nothing of what lies outside the folder, or is not there. */
function createFileReader(folder: string): (file: string) => string | undefined {
	const root = realpathSync(folder);
	return (file) => {
		try {
			const path = realpathSync(join(root, file));
			const isInside = path.startsWith(`${root}${sep}`) && statSync(path).isFile();
			return isInside ? readFileSync(path, 'utf8') : undefined;
		} catch {
			return undefined;
		}
	};
}
