import type { Finding } from '../../model/finding.ts';
import type { Library } from '../knowledge.ts';
import type { Example } from './example.ts';
import { checkFiles, excerptBase } from './excerpt.ts';
import { writeRecord } from './written.ts';

/** A file with a mistake in it, and what the check says of it. */
export interface Mistake {
	file: string;
	text: string;
	finding: Finding;
}

/** Writes the first source of an example with a letter of its question missing, and checks it. */
export function makeMistake(example: Example, library: Library): Mistake | undefined {
	const [claim] = example.claims;
	const source = claim && library.findSource(claim.source);
	if (!source) return undefined;
	const file = `sources/${source.id}.yaml`;
	const mistaken = { ...claim, question: dropLetter(claim.question) };
	const text = writeRecord(source, [mistaken]);
	const { report } = checkFiles({ ...excerptBase(example, library), [file]: text }, library);
	const finding = report.findings.find(
		({ severity, place }) => severity === 'error' && place.file === file,
	);
	return finding && { file, text, finding };
}

/** @example 'graphs/default-execution' → 'graphs/default-executin' */
function dropLetter(question: string): string {
	return question.slice(0, -2) + question.slice(-1);
}
