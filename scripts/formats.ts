import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { rules } from '../src/engine/rules/index.ts';
import { formatGithub } from '../src/report/github.ts';
import { formatJson } from '../src/report/json.ts';
import { formatMarkdown } from '../src/report/markdown.ts';
import { formatPretty } from '../src/report/pretty.ts';
import { formatSarif } from '../src/report/sarif.ts';
import type { Checked } from './checked.ts';
import type { Outcome, Settings } from './command.ts';
import { refuse } from './command.ts';
import { nameNearest } from './nearest.ts';
import { pathFromHere, pathFromRepository } from './paths.ts';

/** Turns a report on a content folder into text. */
export type Format = (checked: Pick<Checked, 'folder' | 'report'>, settings: Settings) => string;

const formats: Readonly<Record<string, Format>> = {
	pretty: ({ folder, report }, { color, notices }) => {
		const sources = createFileReader(folder);
		return formatPretty(report, { sources, color, contentDir: folder, notices });
	},
	json: ({ report }) => formatJson(report),
	sarif: ({ folder, report }) => {
		const { version } = packageJson;
		return formatSarif(report, { rules, version, contentDir: pathFromRepository(folder) });
	},
	github: ({ folder, report }) => formatGithub(report, { contentDir: pathFromHere(folder) }),
	markdown: ({ folder, report }, { site }) => {
		return formatMarkdown(report, { contentDir: pathFromHere(folder), site });
	},
};

/** The format of that name, for a command that was asked for it; refuses a name that is none. */
export function findFormat(name: string, command: string): Format | Outcome {
	const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
	return format ?? refuseFormat(name, Object.keys(formats), command);
}

/** Refuses a format that a command does not know. */
export function refuseFormat(name: string, known: readonly string[], command: string): Outcome {
	const expected = known.map((format) => `\`${format}\``).join(', ');
	return refuse(
		`Unexpected \`--format ${name}\`, expected one of ${expected}`,
		`${nameNearest(name, known)}Run \`kb ${command} --help\` to see what each option means.`,
	);
}

/** Reads the files findings are about; nothing of what lies outside the folder, or is not there. */
function createFileReader(folder: string): (file: string) => string | undefined {
	return (file) => {
		try {
			const root = realpathSync(folder);
			const path = realpathSync(join(root, file));
			const isInside = path.startsWith(`${root}${sep}`) && statSync(path).isFile();
			return isInside ? readFileSync(path, 'utf8') : undefined;
		} catch {
			return undefined;
		}
	};
}
