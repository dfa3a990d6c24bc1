import { parseArgs } from 'node:util';
import type { Command, Outcome } from './command.ts';
import { refuse } from './command.ts';
import { nameNearest } from './nearest.ts';

/** Refuses the first option that a command does not know; nothing when it knows them all. */
export function findUnknownOption(command: Command, args: string[]): Outcome | undefined {
	const { options, name } = command;
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
		const known = Object.keys(options).map((option) => `--${option}`);
		const expected = `expected one of ${known.map((option) => `\`${option}\``).join(', ')}`;
		return refuse(
			`Unexpected option \`${token.rawName}\`, ${expected}`,
			`${nameNearest(token.rawName, known)}Run \`kb ${name} --help\` to see what each one means.`,
		);
	}
	return undefined;
}

/**
 * Takes the command out of the arguments: the first that is neither an option nor a value of one, with the one after
 * it where the two together are the name of a command.
 */
export function findCommand(
	args: string[],
	names: readonly string[] = [],
): { name: string; rest: string[] } | undefined {
	const options = { content: { type: 'string' } } as const;
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	const [token, second] = tokens.filter(({ kind }) => kind === 'positional');
	if (token?.kind !== 'positional') return undefined;
	const rest = args.toSpliced(token.index, 1);
	if (second?.kind !== 'positional') return { name: token.value, rest };
	const name = `${token.value} ${second.value}`;
	if (!names.includes(name)) return { name: token.value, rest };
	return { name, rest: rest.toSpliced(second.index - 1, 1) };
}
