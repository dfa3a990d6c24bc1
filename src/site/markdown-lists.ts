import type { Question } from '../model/question.ts';
import { countThings } from '../report/wording.ts';
import { statusWord } from '../report/words.ts';
import { fullAddress } from './address.ts';
import { makeComparison } from './comparison.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import type { LongTopic } from './long-lists.ts';
import { copyPath } from './markdown-claim.ts';
import { writeComparisonTable } from './markdown-results.ts';
import { escapeMarkdown, joinBlocks, linkMarkdown } from './markdown-text.ts';
import { listPath, questionPath } from './paths.ts';
import type { QuestionList } from './question-lists.ts';
import { groupByTopic } from './question-lists.ts';
import { subjectWords } from './words.ts';

type Topic = LongTopic['topic'];

/** The comparison on one topic as Markdown. */
export function writeComparisonPage(topic: Topic, library: Library): string {
	return joinBlocks([
		`# ${escapeMarkdown(`Compare: ${topic.title}`)}`,
		`Answers as of ${library.report.asOf}. ${fullAddress(listPath('compare', topic.id))}`,
		writeComparisonTable(makeComparison(topic.questions, library), library),
	]);
}

/** The questions of one topic as Markdown. */
export function writeQuestionsPage(topic: Topic, library: Library): string {
	return joinBlocks([
		`# ${escapeMarkdown(`Questions: ${topic.title}`)}`,
		`As of ${library.report.asOf}. ${fullAddress(listPath('questions', topic.id))}`,
		listQuestions(topic.questions, library),
	]);
}

/** Questions that have something in common as Markdown, topic by topic. */
export function writeQuestionList(
	{ path, title, about, questions }: QuestionList,
	library: Library,
): string {
	return joinBlocks([
		`# ${escapeMarkdown(title)}`,
		escapeMarkdown(about),
		`As of ${library.report.asOf}. ${fullAddress(path)}`,
		countThings(questions.length, 'question'),
		...groupByTopic(questions, library).flatMap((topic) => [
			`## ${escapeMarkdown(topic.title)}`,
			listQuestions(topic.questions, library),
		]),
	]);
}

function listQuestions(questions: readonly Question[], library: Library): string {
	return questions
		.map(({ id, ask }) => {
			const statuses = generalVerdicts(library, id)
				.filter(({ status }) => status !== 'unanswered')
				.map(({ subject, status }) => `${subjectWords(subject, library)}: ${statusWord(status)}`);
			const link = linkMarkdown(ask, copyPath(questionPath(id)));
			const told = escapeMarkdown(statuses.join(', '));
			return statuses.length > 0 ? `- ${link} (${told})` : `- ${link}`;
		})
		.join('\n');
}
