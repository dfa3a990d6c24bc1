import type { Question } from '../model/question.ts';
import type { Verdict } from '../model/verdict.ts';
import { showStretch, tellReason } from '../report/reasons.ts';
import { showConditions } from '../report/stretch.ts';
import { statusWord, tellVerdict } from '../report/words.ts';
import { fullAddress } from './address.ts';
import type { Evidence } from './evidence.ts';
import { collectEvidence } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { writeClaim } from './markdown-claim.ts';
import { escapeMarkdown, joinBlocks } from './markdown-text.ts';
import { questionPath } from './paths.ts';
import { answerWords, subjectWords } from './words.ts';

/** The page of a question as Markdown. */
export function writeQuestion(question: Question, library: Library): string {
	const evidence = collectEvidence(question, library);
	return joinBlocks([
		`# ${escapeMarkdown(question.ask)}`,
		`Answers as of ${library.report.asOf}. ${fullAddress(questionPath(question.id))}`,
		'## Answer',
		...(evidence.length === 0 ? ['No source answers this yet.'] : []),
		...evidence.map((entry) => writeVerdicts(entry, question, library)),
		...(question.disputes.length > 0 ? ['## Why sources differ'] : []),
		...question.disputes.map(({ note }) => escapeMarkdown(note)),
		'## Evidence',
		...evidence.flatMap((entry) => writeEvidence(entry, question, library)),
	]);
}

function writeVerdicts(
	{ subject, verdict, cases }: Evidence,
	question: Question,
	library: Library,
) {
	if (!verdict) return '';
	const lookup = library;
	const name = escapeMarkdown(subjectWords(subject, library));
	const reasons = verdict.reasons.map((reason) => tellReason(reason, question, lookup));
	return [
		`**${name}.** ${escapeMarkdown(tellVerdict(verdict, lookup))}`,
		'',
		...reasons.map((reason) => `- ${escapeMarkdown(reason)}`),
		...writeTimeline(verdict, question, library),
		...cases.map((other) => {
			const given = escapeMarkdown(showConditions(other.given));
			return `- Given ${given}: ${escapeMarkdown(tellVerdict(other, lookup))}`;
		}),
	].join('\n');
}

function writeTimeline({ timeline }: Verdict, question: Question, library: Library): string[] {
	if (timeline.length < 2) return [];
	return timeline.map((piece) => {
		const answer = piece.answer === null ? '' : `, ${answerWords(piece.answer, question, library)}`;
		return `- ${escapeMarkdown(`${showStretch(piece)}: ${statusWord(piece.status)}${answer}`)}`;
	});
}

function writeEvidence(
	{ subject, sides, others }: Evidence,
	question: Question,
	library: Library,
): string[] {
	const title = sides.length > 0 ? 'For other times or cases, or set aside' : 'What sources say';
	const groups = [...sides, { title, claims: others }].filter(({ claims }) => claims.length > 0);
	if (groups.length === 0) return [];
	return [
		`### ${escapeMarkdown(subjectWords(subject, library))}`,
		...groups.flatMap((group) => [
			`${escapeMarkdown(group.title)} (${group.claims.length})`,
			group.claims.map((claim) => `- ${writeClaim(claim, question, library)}`).join('\n'),
		]),
	];
}
