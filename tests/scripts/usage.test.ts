import { expect, test } from 'vitest';
import type { Command } from '../../scripts/command.ts';
import { nameNearest } from '../../scripts/nearest.ts';
import { findCommand, findUnknownOption } from '../../scripts/usage.ts';

const command: Command = {
	name: 'count',
	summary: 'count things',
	help: 'Usage: kb count',
	options: { content: { type: 'string' }, fast: { type: 'boolean' } },
	run: () => ({ text: '', code: 0 }),
};

test.each([
	[['count', '--fast'], { name: 'count', rest: ['--fast'] }],
	[['--content', 'dir', 'count', 'x'], { name: 'count', rest: ['--content', 'dir', 'x'] }],
	[['--content=dir', 'count'], { name: 'count', rest: ['--content=dir'] }],
	[['--help'], undefined],
	[[], undefined],
])('finds the command in %j', (args, expected) => {
	expect(findCommand(args)).toEqual(expected);
});

test.each([
	[['new', 'claim', '--x', 'y'], { name: 'new claim', rest: ['--x', 'y'] }],
	[
		['--content', 'dir', 'new', '--fast', 'claim', 'z'],
		{ name: 'new claim', rest: ['--content', 'dir', '--fast', 'z'] },
	],
	[['new', 'clam'], { name: 'new', rest: ['clam'] }],
	[['new'], { name: 'new', rest: [] }],
])('finds the command of two words in %j', (args, expected) => {
	expect(findCommand(args, ['new claim'])).toEqual(expected);
});

test('names the options there are when one is unknown', () => {
	expect(findUnknownOption(command, ['--fats'])).toEqual({
		text: 'Unexpected option `--fats`, expected one of `--content`, `--fast`\n\n  help: Did you mean `--fast`? Run `kb count --help` to see what each one means.\n',
		code: 2,
	});
});

test('knows the options of a command, and what stands after `--`', () => {
	expect(
		findUnknownOption(command, ['--fast', '--content', '--fats', '--', '--x']),
	).toBeUndefined();
});

test.each([
	['chek', 'Did you mean `check`? '],
	['xylophone', ''],
])('names the word nearest to %s', (word, expected) => {
	expect(nameNearest(word, ['check', 'explain'])).toBe(expected);
});
