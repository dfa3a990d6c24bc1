import type { State } from '../../engine/diff.ts';
import { compareStates } from '../../engine/diff.ts';
import type { Diff } from '../../model/diff.ts';
import { formatDiffMarkdown } from '../../report/diff-markdown.ts';
import { createSides } from '../../report/diff-words.ts';
import type { Library } from '../knowledge.ts';
import type { Example } from './example.ts';
import { checkFiles, excerptBase } from './excerpt.ts';

/** A source as if it were only being proposed, and what that would change. */
export interface Proposal {
	source: string;
	diff: Diff;
	/** The comment on its pull request. */
	markdown: string;
}

/**
 * Takes a source of an example away and proposes it again: the first that changes the answer of the example, else the first
 * that changes anything.
 */
export function proposeSource(example: Example, library: Library): Proposal | undefined {
	const { subject } = example.verdict;
	const files = excerptBase(example, library);
	const head = checkFiles(files, library);
	const sources = [...new Set(example.claims.map(({ source }) => source))];
	const proposals = sources.map((source) => propose(source, files, head, library));
	const changesAnswer = ({ from, to, ...change }: Diff['verdicts'][number]) =>
		change.subject === subject && from?.status !== 'unanswered' && from?.answer !== to?.answer;
	return (
		proposals.find(({ diff }) => diff.verdicts.some(changesAnswer)) ??
		proposals.find(({ diff }) => diff.verdicts.length > 0)
	);
}

function propose(
	source: string,
	files: Readonly<Record<string, string>>,
	head: State,
	library: Library,
): Proposal {
	const others = Object.entries(files).filter(([path]) => path !== `sources/${source}.yaml`);
	const base = checkFiles(Object.fromEntries(others), library);
	const diff = { ...compareStates(base, head), base: 'main', head: `add-${source}` };
	const sides = createSides(base.knowledge, head.knowledge);
	return { source, diff, markdown: formatDiffMarkdown(diff, sides) };
}
