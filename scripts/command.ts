import type { ParseArgsConfig } from 'node:util';

/** What a command hands back: what to print, and the code to end with. */
export interface Outcome {
	text: string;
	/** What follows the text where it is too long to be one. */
	rest?: Iterable<string>;
	/** 0 clean, 1 findings, 2 could not run, 130 stopped by whoever was asked. */
	code: 0 | 1 | 2 | 130;
}

/** What a command needs to know of the world around it. */
export interface Settings {
	/** The content folder where none is named. */
	content: string;
	/** Whether the output may hold colours. */
	color: boolean;
	/** The day it is. */
	today: string;
	/** Where the site is published, ending in a slash, if that is known. */
	site?: string | undefined;
	/** Whether somebody is there to be asked. */
	asks?: boolean;
	/** Whether a report for people lists every notice. */
	notices?: boolean;
}

/** One command of the command line. */
export interface Command {
	name: string;
	/** What it does, in a few words. */
	summary: string;
	/** How it is called, what its options mean, and examples. */
	help: string;
	options: NonNullable<ParseArgsConfig['options']>;
	run: (args: string[], settings: Settings) => Outcome | Promise<Outcome>;
}

/** The outcome of a command that could not run: what is wrong, and what to do about it. */
export function refuse(message: string, help: string): Outcome {
	return { text: `${message}\n\n  help: ${help}\n`, code: 2 };
}
