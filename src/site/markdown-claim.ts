import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import { showDate } from '../report/stretch.ts';
import { fullAddress } from './address.ts';
import type { Library } from './knowledge.ts';
import { escapeMarkdown, linkMarkdown } from './markdown-text.ts';
import { sourcePath } from './paths.ts';
import { sourceOf } from './references.ts';
import { claimWords, kindWord, scopeWords } from './words.ts';

/** A claim in one line of Markdown: its answer, what it says, who says it and where. */
export function writeClaim(claim: Claim, question: Question, library: Library): string {
	const source = library.findSource(sourceOf(claim.id));
	const gist = claim.gist === undefined ? '' : `: ${escapeMarkdown(claim.gist)}`;
	const title = source ? linkMarkdown(source.title, copyPath(sourcePath(source.id))) : '';
	const facts = [
		source && kindWord(source.kind).toLowerCase(),
		source?.issued ? showDate(source.issued) : 'undated',
		claim.basis,
		scopeWords(claim) || undefined,
		claim.at,
	].filter((fact) => fact !== undefined);
	const answer = escapeMarkdown(claimWords(claim, question, library));
	return `**${answer}**${gist} — ${title} (${facts.map(escapeMarkdown).join('; ')})`;
}

/** Where the Markdown copy of a page is. */
export function copyPath(path: string): string {
	return fullAddress(`${path}index.md`);
}
