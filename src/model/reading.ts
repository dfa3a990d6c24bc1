import type { Knowledge } from './knowledge.ts';
import type { Locate, Problem } from './record.ts';

/** What reading a folder yields: all that could be read, what could not, and where everything stands. */
export interface Reading {
	knowledge: Knowledge;
	problems: Problem[];
	locate: Locate;
}
