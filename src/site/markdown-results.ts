import { showStretch } from '../report/reasons.ts';
import { statusWord } from '../report/words.ts';
import type { Comparison } from './comparison.ts';
import { makeComparison, pickQuestions } from './comparison.ts';
import { collectEvidence, findVerdict, generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { writeClaim, copyPath } from './markdown-claim.ts';
import { escapeMarkdown, joinBlocks, linkMarkdown } from './markdown-text.ts';
import { questionPath } from './paths.ts';
import { answerWords, subjectWords, verdictWords } from './words.ts';

/** The attributes of a component as a page writes them. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What each component that places results shows, as Markdown. */
export const resultWriters: Readonly<
	Record<string, (attributes: Attributes, library: Library) => string>
> = {
	Answer: writeAnswer,
	Compare: writeComparison,
	Evidence: writeEvidence,
	Timeline: writeTimeline,
};

function writeAnswer({ question: id = '', subject }: Attributes, library: Library): string {
	const question = library.findQuestion(id);
	const verdict = subject ? findVerdict(library, id, subject) : generalVerdicts(library, id)[0];
	if (!question || !verdict) return '';
	const words = `${verdictWords(verdict, question, library)} (${statusWord(verdict.status)})`;
	return linkMarkdown(words, copyPath(questionPath(id)));
}

function writeComparison(
	{ questions = '', topic, subjects }: Attributes,
	library: Library,
): string {
	const picked = pickQuestions(library, list(questions), topic);
	const wanted = subjects === undefined ? undefined : list(subjects);
	return writeComparisonTable(makeComparison(picked, library, wanted), library);
}

/** A comparison as a table. */
export function writeComparisonTable(comparison: Comparison, library: Library): string {
	const names = comparison.subjects.map((id) => subjectWords(id, library));
	const rows = comparison.rows.map(({ question, cells }) => {
		const answers = cells.map(({ verdicts }) =>
			verdicts
				.map((v) => `${verdictWords(v, question, library)} (${statusWord(v.status)})`)
				.map(escapeMarkdown)
				.join('<br>'),
		);
		const blanks = names.slice(cells.length).map(() => '');
		return [linkMarkdown(question.ask, copyPath(questionPath(question.id))), ...answers, ...blanks];
	});
	const header = ['Question', ...names.map(escapeMarkdown)];
	return [header, header.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

function writeEvidence({ question: id = '', subject }: Attributes, library: Library): string {
	const question = library.findQuestion(id);
	if (!question) return '';
	const evidence = collectEvidence(question, library).filter(
		(entry) => !subject || entry.subject === subject,
	);
	const groups = evidence.flatMap(({ subject: about, verdict, sides, others }) => [
		`**${escapeMarkdown(subjectWords(about, library))}**${verdict ? `: ${statusWord(verdict.status)}` : ''}`,
		...[...sides, { title: 'Also said', claims: others }]
			.filter(({ claims }) => claims.length > 0)
			.flatMap(({ title, claims }) => [
				escapeMarkdown(title),
				claims.map((claim) => `- ${writeClaim(claim, question, library)}`).join('\n'),
			]),
	]);
	const ask = linkMarkdown(question.ask, copyPath(questionPath(id)));
	return joinBlocks([`Who says what: ${ask}`, ...groups]);
}

function writeTimeline({ question: id = '', subject }: Attributes, library: Library): string {
	const question = library.findQuestion(id);
	if (!question) return '';
	const lines = generalVerdicts(library, id)
		.filter((verdict) => !subject || verdict.subject === subject)
		.flatMap((verdict) =>
			verdict.timeline.map((piece) => {
				const name = subjectWords(verdict.subject, library);
				const answer =
					piece.answer === null ? '' : `, ${answerWords(piece.answer, question, library)}`;
				return `- ${escapeMarkdown(`${name}, ${showStretch(piece)}: ${statusWord(piece.status)}${answer}`)}`;
			}),
		);
	const ask = linkMarkdown(question.ask, copyPath(questionPath(id)));
	return joinBlocks([ask, lines.join('\n')]);
}

function list(text: string): string[] {
	return text.split(/[\s,]+/).filter(Boolean);
}
