import type { Claim } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import type { Piece, Verdict } from '../model/verdict.ts';
import { showAnswer } from './answer.ts';
import { formatClaim } from './claims.ts';
import type { Lookup } from './lookup.ts';
import { createLookup } from './lookup.ts';
import { showStretch, tellReason } from './reasons.ts';
import { showConditions } from './stretch.ts';
import { makeOneLine } from './visible.ts';
import { statusWord, tellVerdict } from './words.ts';

/** Why the verdicts on a question are what they are, as text: for one subject, or for all. */
export function formatExplanation(
	report: Report,
	knowledge: Knowledge,
	questionId: string,
	subjectId?: string,
): string {
	const lookup = createLookup(knowledge);
	const question = lookup.findQuestion(questionId);
	if (!question) throw new Error(`\`${questionId}\` is no question of this knowledge base.`);
	const verdicts = report.verdicts.filter(
		({ question, subject }) => question === questionId && concerns(subject, subjectId),
	);
	const claims = knowledge.sources
		.flatMap((source) => source.claims)
		.filter((claim) => claim.question === questionId && isAbout(claim, subjectId));
	const blocks = [
		[makeOneLine(question.ask), `${question.id}, as of ${report.asOf}`],
		...verdicts.map((verdict) => explainVerdict(verdict, question, lookup)),
		...listRest(claims, verdicts, question, lookup),
		...listDisputes(question),
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function concerns(verdictSubject: string, subject: string | undefined): boolean {
	return subject === undefined || verdictSubject.split('+').includes(subject);
}

function isAbout(claim: Claim, subject: string | undefined): boolean {
	return subject === undefined || claim.subject === undefined || claim.subject === subject;
}

function explainVerdict(verdict: Verdict, question: Question, lookup: Lookup): string[] {
	const reasons = verdict.reasons.map((reason) => tellReason(reason, question, lookup));
	const opponents = verdict.support.length > 0 ? 'Against' : 'In conflict';
	return [
		nameVerdict(verdict, lookup),
		`  ${makeOneLine(tellVerdict(verdict, lookup))}`,
		...section('Why', reasons.map(makeOneLine)),
		...section('Timeline', tellTimeline(verdict.timeline, question, lookup)),
		...section('For', formatClaims(verdict.support, question, lookup)),
		...section(opponents, formatClaims(verdict.against, question, lookup)),
	];
}

function nameVerdict({ subject, given }: Verdict, { subjects }: Lookup): string {
	const names = new Map(subjects.map(({ id, name }) => [id, name]));
	const words = subject.split('+').map((id) => names.get(id) ?? id);
	const conditions = showConditions(given);
	return makeOneLine(`${words.join(' and ')}${conditions && `, given ${conditions}`}`);
}

function tellTimeline(timeline: Piece[], question: Question, { subjects }: Lookup): string[] {
	if (timeline.length < 2) return [];
	return timeline.map((piece) => {
		const answer = piece.answer === null ? '' : `: ${showAnswer(piece.answer, question, subjects)}`;
		return makeOneLine(`${showStretch(piece)}, ${statusWord(piece.status).toLowerCase()}${answer}`);
	});
}

function formatClaims(ids: readonly string[], question: Question, lookup: Lookup): string[] {
	return ids.map((id) => {
		const claim = lookup.findClaim(id);
		return claim ? formatClaim(claim, question, lookup) : makeOneLine(id);
	});
}

function listRest(
	claims: Claim[],
	verdicts: Verdict[],
	question: Question,
	lookup: Lookup,
): string[][] {
	const told = new Set(verdicts.flatMap(({ support, against }) => [...support, ...against]));
	const rest = claims.filter(({ id }) => !told.has(id));
	if (rest.length === 0) return [];
	const title = told.size === 0 ? 'Claims' : 'Other claims';
	return [[title, ...rest.map((claim) => indent(formatClaim(claim, question, lookup), 2))]];
}

function listDisputes({ disputes }: Question): string[][] {
	if (disputes.length === 0) return [];
	const lines = disputes.map(({ between, note }) => {
		return indent(`${between.join(', ')}\n  ${makeOneLine(note)}`, 2);
	});
	return [['Acknowledged disputes', ...lines]];
}

function section(title: string, entries: readonly string[]): string[] {
	if (entries.length === 0) return [];
	return ['', `  ${title}`, ...entries.map((entry) => indent(entry, 4))];
}

function indent(text: string, columns: number): string {
	return text.replace(/^/gmu, ' '.repeat(columns));
}
