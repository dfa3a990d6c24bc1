import type { Outcome } from './command.ts';
import { refuse } from './command.ts';

/** The outcome of a command that threw: a hint about a wrong call, a word where somebody stopped it, the stack of a failing program. */
export function tellFailure(error: unknown): Outcome {
	if (!(error instanceof Error)) return { text: `The program failed: ${String(error)}\n`, code: 2 };
	if (error.name === 'ExitPromptError')
		return { text: 'Stopped; nothing was written.\n', code: 130 };
	if (/^(?:UnreadableFolder|Refusal)$/u.test(error.name) && 'help' in error) {
		return refuse(error.message, String(error.help));
	}
	if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
		return refuse(firstSentence(error.message), 'Run `kb --help` to see how commands are called.');
	}
	const cause = error.cause instanceof Error ? `\nCaused by: ${error.cause.stack}` : '';
	return { text: `The program failed: ${error.stack}${cause}\n`, code: 2 };
}

function firstSentence(text: string): string {
	return text.split(/\.(?:\s|$)/u)[0] ?? text;
}
