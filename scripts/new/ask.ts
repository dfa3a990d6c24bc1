import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import pc from 'picocolors';
import type { Fit, Misfit } from './fit.ts';

/** One thing to choose, with what it means. */
export interface Choice {
	value: string;
	name?: string;
	description?: string;
}

interface Asked {
	message: string;
	/** What it is for, in a few words. */
	hint?: string;
}

/** Asks for a text; an empty one where that is left out. */
export async function askText(
	asked: Asked & { fit: Fit; known?: string | undefined; isOptional?: boolean },
): Promise<string | undefined> {
	const { fit, known, isOptional = false } = asked;
	const text = await input({
		message: join(asked, isOptional && known === undefined ? 'Enter to leave it out' : ''),
		...(known !== undefined && { default: known, prefill: 'editable' as const }),
		validate: (typed) => (isOptional && typed.trim() === '') || tell(fit(typed.trim())),
	});
	return text.trim() === '' ? undefined : text.trim();
}

/** Asks for one of a few. */
export function askOne(
	asked: Asked & { choices: readonly Choice[]; known?: string | undefined },
): Promise<string> {
	const { choices, known } = asked;
	return select({
		message: join(asked),
		choices,
		pageSize: 14,
		loop: false,
		...(known !== undefined && { default: known }),
	});
}

/** Asks for any number of some. */
export function askMany(
	asked: Asked & { choices: readonly Choice[]; known?: readonly string[] },
): Promise<string[]> {
	const { choices, known = [] } = asked;
	return checkbox({
		message: join(asked, 'space to choose, Enter to go on'),
		choices: choices.map((choice) => ({ ...choice, checked: known.includes(choice.value) })),
		pageSize: 14,
		loop: false,
	});
}

/** Asks for one of many, found by typing. */
export function askSearch(
	asked: Asked & { find: (words: string) => readonly Choice[] },
): Promise<string> {
	const { find } = asked;
	return search({
		message: join(asked, 'type to search'),
		source: (words) => find(words ?? ''),
		pageSize: 10,
	});
}

/** Asks for yes or no. */
export function askYes(message: string, known = true): Promise<boolean> {
	return confirm({ message, default: known });
}

/** Shows text between two prompts. */
export function show(text: string): void {
	process.stdout.write(text);
}

/** What a misfit says under a prompt. */
export function tell(misfit: Misfit | undefined): string | true {
	if (!misfit) return true;
	const meant = misfit.nearest === undefined ? '' : ` Did you mean \`${misfit.nearest}\`?`;
	return `Expected ${misfit.expected}.${meant}`;
}

function join({ message, hint }: Asked, more = ''): string {
	const hints = [hint, more].filter((text) => text !== undefined && text !== '');
	return hints.length === 0 ? message : `${message} ${pc.dim(`(${hints.join('; ')})`)}`;
}
