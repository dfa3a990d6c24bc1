import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { tellFailure } from '../../scripts/failure.ts';

test('gives the hint of a folder that cannot be read', () => {
	const error = Object.assign(new Error('No folder `x`'), {
		name: 'UnreadableFolder',
		help: 'Name one.',
	});
	expect(tellFailure(error)).toEqual({ text: 'No folder `x`\n\n  help: Name one.\n', code: 2 });
});

test('ends with 130 where somebody stopped a prompt', () => {
	const error = Object.assign(new Error('User force closed'), { name: 'ExitPromptError' });
	expect(tellFailure(error)).toEqual({ text: 'Stopped; nothing was written.\n', code: 130 });
});

test('tells a wrong call in one sentence', () => {
	const call = () => parseArgs({ args: ['surplus'] });
	expect(catchFrom(call)).toEqual({
		text: "Unexpected argument 'surplus'\n\n  help: Run `kb --help` to see how commands are called.\n",
		code: 2,
	});
});

test('hides nothing of a failure of the program itself', () => {
	const error = new Error('The sky fell.', { cause: new Error('It was loose.') });
	const { text, code } = tellFailure(error);
	expect(text).toBe(`The program failed: ${error.stack}\nCaused by: ${causeOf(error)}\n`);
	expect(text).toContain('failure.test.ts');
	expect(code).toBe(2);
});

function catchFrom(call: () => unknown) {
	try {
		return call();
	} catch (error) {
		return tellFailure(error);
	}
}

function causeOf({ cause }: Error): string | undefined {
	return cause instanceof Error ? cause.stack : undefined;
}
