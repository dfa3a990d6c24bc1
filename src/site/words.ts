import type { RawAnswer } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { Author, Source } from '../model/source.ts';
import type { Status, Verdict } from '../model/verdict.ts';
import { showAnswer } from '../report/answer.ts';
import { showDate, showVersions } from '../report/stretch.ts';
import { joinWords } from '../report/wording.ts';
import type { Library } from './knowledge.ts';

/** What each status means, in one sentence. */
export const statusMeanings: Record<Status, string> = {
	agreed:
		'Two or more independent sources give this answer, and none that counts conflicts with it.',
	single: 'One source, or several that depend on each other, gives this answer.',
	corrected: 'Sources conflict, and a primary source settles it against the others.',
	disputed: 'Sources conflict, and nothing better settles it.',
	'by-case': 'No source speaks in general; the answer depends on the conditions.',
	unanswered: 'No source answers it.',
};

/** Today's answer in words, whatever the status. */
export function verdictWords(
	verdict: Pick<Verdict, 'status' | 'answer' | 'leaning'>,
	question: Question,
	library: Library,
): string {
	const words = (answer: Verdict['answer']) => answerWords(answer, question, library);
	if (verdict.answer !== null) return words(verdict.answer);
	if (verdict.leaning !== null) return `More say: ${words(verdict.leaning)}`;
	if (verdict.status === 'by-case') return 'Depends on the case';
	return verdict.status === 'unanswered' ? 'No source says' : 'Sources disagree';
}

/** An answer in words; a label begins as its author wrote it, and the members of a set stand side by side. */
export function answerWords(
	answer: Verdict['answer'],
	question: Question,
	{ subjects }: Library,
): string {
	if (answer !== null && typeof answer !== 'string') return setWords(answer, question);
	const words = showAnswer(answer, question, subjects);
	const { type } = question.answer;
	return type === 'flag' || type === 'quantity' ? capitalised(words) : words;
}

function setWords(
	{ includes = [], excludes = [], only }: Exclude<Verdict['answer'], string | null>,
	question: Question,
): string {
	const inside = includes.map((id) => showAnswer({ includes: [id] }, question, []));
	const outside = excludes.map((id) => showAnswer({ excludes: [id] }, question, []));
	const rest = only ? [inside.length > 0 ? 'nothing else' : 'Nothing'] : [];
	return [...inside, ...outside, ...rest].join(' · ') || 'No answer';
}

/** What one source answers, in words. */
export function claimWords({ answer }: Claim, question: Question, library: Library): string {
	return answerWords(shownAnswer(answer), question, library);
}

/** When a claim holds, as far as its source says; empty where it holds in general. */
export function scopeWords({ scope }: Claim): string {
	const parts = [
		scope.versions === undefined ? '' : `versions ${showVersions(scope.versions)}`,
		scope.period === undefined ? '' : showDate(scope.period),
		...Object.entries(scope.given).map(([name, value]) => `${spaced(name)} ${spaced(value)}`),
	];
	return parts.filter(Boolean).join('; ');
}

/**
 * The names of one or several subjects.
 *
 * @example 'quill+nib' → 'Quill and Nib'
 */
export function subjectWords(subjects: string, { findSubject }: Library): string {
	return joinWords(subjects.split('+').map((id) => findSubject(id)?.name ?? id));
}

/** Who wrote a source, shortened after three names. */
export function authorWords(authors: Author[]): string {
	const names = authors.map((author) =>
		'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
	);
	return names.length > 3 ? `${names[0]} et al.` : names.join(', ');
}

/**
 * The kind of a source as a label.
 *
 * @example 'release-notes' → 'Release notes'
 */
export function kindWord(kind: Source['kind']): string {
	return titleFromId(kind);
}

/**
 * An id as a title, for what has none.
 *
 * @example 'case-studies' → 'Case studies'
 */
export function titleFromId(id: string): string {
	return capitalised(spaced(id));
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function shownAnswer(answer: RawAnswer): Verdict['answer'] {
	if (typeof answer === 'string') return answer;
	if (Array.isArray(answer)) return { includes: answer };
	const { includes, excludes, only } = answer;
	return only ? { includes, excludes, only } : { includes, excludes };
}

function spaced(id: string): string {
	return id.replaceAll('-', ' ');
}
