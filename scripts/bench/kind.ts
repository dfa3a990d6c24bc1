import type { Target } from './targets.ts';

/** What `npm run bench` measures: one kind of work. */
export interface Kind {
	/** How it is called, its options, and in a sentence or two what it does. */
	usage: string;
	about: string;
	options: readonly string[];
	/** Measures and prints; hands back what was to be reached. Throws `Refusal` where the call makes no sense. */
	run: (values: Values) => Target[] | Promise<Target[]>;
}

/** The values of all options. */
export interface Values {
	sizes: string;
	questions: string;
	texts: string | undefined;
	queries: string;
	dist: string | undefined;
	misses: boolean;
}

/** A call that cannot be carried out, and why. */
export class Refusal extends Error {}

/** Reads a list of sizes such as `100,1000`. */
export function readSizes(text: string): number[] {
	const sizes = text.split(',').map(Number);
	if (sizes.every((size) => Number.isInteger(size) && size > 0)) {
		return sizes.toSorted((a, b) => a - b);
	}
	throw new Refusal(`Unexpected \`${text}\`, expected sizes such as \`100,1000\``);
}
