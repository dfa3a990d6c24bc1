import packageJson from '../package.json' with { type: 'json' };
import type { Command, Outcome, Settings } from './command.ts';
import { refuse } from './command.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportData } from './commands/export.ts';
import { init } from './commands/init.ts';
import { merge } from './commands/merge.ts';
import { newClaim } from './commands/new-claim.ts';
import { newQuestion } from './commands/new-question.ts';
import { newSource } from './commands/new-source.ts';
import { schemas } from './commands/schemas.ts';
import { suggest } from './commands/suggest.ts';
import { verify } from './commands/verify.ts';
import { tellFailure } from './failure.ts';
import { nameNearest } from './nearest.ts';
import { siteAddress } from './paths.ts';
import { print } from './print.ts';
import { findCommand, findUnknownOption } from './usage.ts';

const commands: readonly Command[] = [
	...[check, explain, diff],
	...[newSource, newClaim, newQuestion, suggest, verify],
	...[init, exportData, merge, schemas],
];

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);
const outcome = await runCommandLine(process.argv.slice(2), readSettings());
await print(outcome, outcome.code >= 2 ? process.stderr : process.stdout);
process.exitCode = outcome.code;

async function runCommandLine(args: string[], settings: Settings): Promise<Outcome> {
	try {
		return await dispatch(args, settings);
	} catch (error) {
		return tellFailure(error);
	}
}

async function dispatch(args: string[], settings: Settings): Promise<Outcome> {
	const names = commands.map(({ name }) => name);
	const found = findCommand(args, names);
	if (!found) return answerWithoutCommand(args);
	const command = commands.find(({ name }) => name === found.name);
	if (!command) return refuseCommand(found.name, found.rest);
	if (asksForHelp(found.rest)) return { text: command.help, code: 0 };
	return findUnknownOption(command, found.rest) ?? command.run(found.rest, settings);
}

function answerWithoutCommand(args: string[]): Outcome {
	if (asksForHelp(args)) return { text: help(), code: 0 };
	if (args.includes('--version')) return { text: `${packageJson.version}\n`, code: 0 };
	const [first] = args;
	const message = first === undefined ? 'Unexpected end' : `Unexpected \`${first}\``;
	return refuse(`${message}, expected a command`, `The commands are ${listNames()}.`);
}

function refuseCommand(first: string, rest: readonly string[]): Outcome {
	const known = commands.map((command) => command.name);
	const isGroup = known.some((name) => name.startsWith(`${first} `));
	if (isGroup && rest.some((word) => word === '--help' || word === '-h')) {
		return { text: help(), code: 0 };
	}
	const name = isGroup ? [first, ...rest.slice(0, 1)].join(' ') : first;
	return refuse(
		`Unexpected command \`${name}\`, expected one of ${listNames()}`,
		`${nameNearest(name, known)}Run \`kb --help\` to see what each one does.`,
	);
}

function listNames(): string {
	return commands.map(({ name }) => `\`${name}\``).join(', ');
}

function asksForHelp(args: string[]): boolean {
	return args.includes('--help') || args.includes('-h');
}

function help(): string {
	const longest = Math.max(...commands.map(({ name }) => name.length));
	const lines = commands.map(({ name, summary }) => `  ${name.padEnd(longest)}   ${summary}`);
	return `Usage: kb <command> [options]

Commands:
${lines.join('\n')}

Options:
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content
  --help          what a command does and takes
  --version       the version of this program

Examples:
  kb check
  kb explain --help
`;
}

function readSettings(): Settings {
	const { CORROBORATE_BASE, CORROBORATE_CONTENT, CORROBORATE_SITE, NO_COLOR } = process.env;
	return {
		content: CORROBORATE_CONTENT || 'content',
		color: process.stdout.isTTY === true && !NO_COLOR,
		asks: process.stdin.isTTY === true && process.stdout.isTTY === true,
		today: new Date().toISOString().slice(0, 10),
		site: CORROBORATE_SITE ? siteAddress(CORROBORATE_SITE, CORROBORATE_BASE) : undefined,
	};
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
}
