import type { Decoded } from './decode.ts';
import type { Line } from './lines.ts';

/** Where the files of a knowledge base are kept. Paths have slashes; what cannot be read throws. */
export interface Store {
	/** What is there; `other` for links and devices that count as neither. */
	kindOf: (path: string) => 'file' | 'folder' | 'other' | undefined;
	/** Names of what is in a folder. */
	listNames: (path: string) => string[];
	readText: (path: string) => Decoded;
	/** Reads a file line by line, without blank lines. */
	readLines: (path: string) => Iterable<Line>;
	/** Reads the one line of a file that begins where `readLines` said. */
	readLineAt: (path: string, start: number) => string;
}
