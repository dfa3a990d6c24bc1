import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { joinWords } from '../../src/report/wording.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { placeFolder, requireRoom } from '../init/place.ts';
import { writeStarter } from '../init/starter.ts';
import { fitsText } from '../new/fit.ts';
import { pathFromHere, quotePath } from '../paths.ts';
import { createRefusal } from '../refusal.ts';

const options = {
	title: { type: 'string' },
	subjects: { type: 'string' },
} as const;

const most = 12;

/** `kb init`: makes a small working knowledge base. */
export const init: Command = {
	name: 'init',
	summary: 'make a small working knowledge base on subjects of your own',
	help: `Usage: kb init DIR [options]

Writes one question, two example sources that answer it, and a page, all of which pass the check. DIR is new or empty.
Asks for what the options leave open. Without a terminal the subjects have to be named.

Options:
  --title TEXT       what it is called; default: the subjects, compared
  --subjects A,B     names of what it compares, in the order in which tables show them

Ends with 0 when it is written, 2 when it could not run, 130 when stopped.

Examples:
  kb init ../tea --subjects "Tea, Coffee"
  kb init editors --title "Text editors" --subjects "Vim, Emacs, Helix"
`,
	options,
	run: runInit,
};

async function runInit(args: string[], settings: Settings): Promise<Outcome> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [dir, surplus] = positionals;
	if (dir === undefined) {
		return refuse('Unexpected end, expected a folder', 'Name a folder that is new or empty.');
	}
	if (surplus !== undefined) {
		return refuse(`Unexpected \`${surplus}\`, expected one folder`, 'Name one folder.');
	}
	requireRoom(resolve(dir));
	const subjects = splitNames(values.subjects ?? (await askSubjects(settings)));
	const title = readTitle(values.title ?? (await askTitle(settings, subjects)));
	const files = writeStarter({ title, subjects, today: settings.today });
	placeFolder(resolve(dir), files);
	return { text: tellNext(dir, [...files.keys()]), code: 0 };
}

async function askSubjects({ asks }: Settings): Promise<string> {
	if (!asks) {
		throw createRefusal(
			'Unexpected end, expected `--subjects`',
			'Name what it compares: `--subjects "Tea, Coffee"`.',
		);
	}
	const { askText } = await import('../new/ask.ts');
	const hint = 'names, with commas between them';
	return (await askText({ message: 'What does it compare?', hint, fit: fitsText })) ?? '';
}

async function askTitle({ asks }: Settings, subjects: readonly string[]): Promise<string> {
	const known = `${joinWords(subjects)}, compared`;
	if (!asks) return known;
	const { askText } = await import('../new/ask.ts');
	return (await askText({ message: 'What is it called?', fit: fitsText, known })) ?? known;
}

function splitNames(text: string): string[] {
	const names = text.split(',').map((name) => name.trim());
	const wrong = names.find((name) => fitsText(name) !== undefined || name.length > 80);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (wrong === undefined && twice === undefined && names.length <= most) return names;
	const found = wrong ?? twice ?? `${names.length} names`;
	throw createRefusal(
		`Unexpected \`${found}\` in \`--subjects\`, expected one to ${most} names, each another`,
		'Put commas between the names: `--subjects "Tea, Coffee"`.',
	);
}

function readTitle(title: string): string {
	const misfit = fitsText(title);
	if (!misfit) return title.trim();
	throw createRefusal(
		`Unexpected \`--title\`, expected ${misfit.expected}`,
		'Say what it is about.',
	);
}

function tellNext(dir: string, files: readonly string[]): string {
	const folder = pathFromHere(resolve(dir)) || basename(resolve(dir));
	const word = quotePath(folder);
	const listed = files.map((file) => `  ${folder}/${file}`).join('\n');
	return `Wrote
${listed}

Next:
  npm run check -- --content ${word}
  CORROBORATE_CONTENT=${word} npm run build
Then put a question and sources of your own in place of the examples.
`;
}
