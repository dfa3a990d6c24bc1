import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Outcome } from '../../../scripts/command.ts';
import { newClaim } from '../../../scripts/commands/new-claim.ts';
import { newQuestion } from '../../../scripts/commands/new-question.ts';
import { newSource } from '../../../scripts/commands/new-source.ts';
import { tellFailure } from '../../../scripts/failure.ts';

const commands: Readonly<Record<string, Command>> = {
	source: newSource,
	claim: newClaim,
	question: newQuestion,
};

/** Runs `kb new` as the command line does; `asks` stands for a terminal. */
export async function runNew(
	what: 'source' | 'claim' | 'question',
	args: readonly string[],
	content: string,
	asks = false,
): Promise<Outcome> {
	try {
		const settings = { content, color: false, today: '2026-11-20', asks };
		const outcome = await commands[what]?.run([...args], settings);
		if (!outcome) throw new Error(`There is no \`new ${what}\`.`);
		return outcome;
	} catch (error) {
		return tellFailure(error);
	}
}

/** Every file of a folder with what it holds. */
export function readFolder(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
	);
}

/** A page as publishers write it. */
export function makePage(head: string, body = '<p>Text.</p>'): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
