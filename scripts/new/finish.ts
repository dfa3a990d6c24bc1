import { join } from 'node:path';
import { makeVisible } from '../../src/report/visible.ts';
import type { Outcome } from '../command.ts';
import { quotePath } from '../paths.ts';
import type { Bench } from './bench.ts';
import { saveChange } from './save.ts';
import type { Change, Trial } from './trial.ts';
import { tryChange } from './trial.ts';

/**
 * Shows what a change would bring, and makes it where nothing speaks against it, or somebody says so. `notes` stand
 * before it all, `first` before what to do next.
 */
export async function finish(
	bench: Bench,
	change: Change,
	name: string,
	{ notes = '', first = '' }: { notes?: string; first?: string } = {},
): Promise<Outcome> {
	const { base, settings, values, asks } = bench;
	const trial = tryChange(base, change, settings.color);
	const file = join(base.folder, change.path).replaceAll('\\', '/');
	const preview = `${notes}${file}\n\n${showAdded(change)}\n${trial.text}`;
	if (values['dry-run']) return { text: `${preview}\nNothing was written.\n`, code: codeOf(trial) };
	if (asks && !(await isSure(preview, file, trial, values.anyway === true))) {
		return { text: 'Nothing was written.\n', code: codeOf(trial) };
	}
	if (!asks && trial.hasErrors && !values.anyway) {
		const help = 'Mend what the check finds; or write it with `--anyway`, and mend the files.';
		return { text: `${preview}\nNothing was written.\n\n  help: ${help}\n`, code: 1 };
	}
	saveChange(base.folder, change);
	const next = first + tellNext(file, name, bench.knowledge.kb.repository);
	return { text: `${asks ? '' : `${preview}\n`}Wrote ${file}\n\n${next}`, code: codeOf(trial) };
}

async function isSure(
	preview: string,
	file: string,
	{ hasErrors }: Trial,
	anyway: boolean,
): Promise<boolean> {
	const { askYes, show } = await import('./ask.ts');
	show(`\n${preview}\n`);
	if (!hasErrors || anyway) return askYes(`Write ${file}?`);
	return askYes(`The check finds errors. Write ${file} anyway?`, false);
}

function codeOf({ hasErrors }: Trial): 0 | 1 {
	return hasErrors ? 1 : 0;
}

/** The lines that are new, set off. */
function showAdded({ before = '', after }: Change): string {
	const [old, lines] = [before.split(/\r?\n/u), after.split(/\r?\n/u)];
	let start = 0;
	while (start < old.length && old[start] === lines[start]) start++;
	let end = 0;
	while (end < old.length - start && old.at(-1 - end) === lines.at(-1 - end)) end++;
	const added = lines
		.slice(start, lines.length - end)
		.map((line) => makeVisible(`    ${line}`).trimEnd());
	return `${added.join('\n').replace(/\n+$/u, '')}\n`;
}

function tellNext(file: string, name: string, repository: string | undefined): string {
	const where = repository === undefined ? '' : `: ${repository.replace(/\/$/u, '')}`;
	return `Next, propose it:
  git switch -c add-${name}
  git add ${quotePath(file)}
  git commit -m "content: add ${name}"
  git push -u origin add-${name}
and open a pull request${where}
`;
}
