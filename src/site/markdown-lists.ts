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
	const lines = topic.questions.map(({ id, ask }) => {
		const statuses = generalVerdicts(library, id)
			.filter(({ status }) => status !== 'unanswered')
			.map(({ subject, status }) => `${subjectWords(subject, library)}: ${statusWord(status)}`);
		const link = linkMarkdown(ask, copyPath(questionPath(id)));
		return statuses.length > 0 ? `- ${link} (${escapeMarkdown(statuses.join(', '))})` : `- ${link}`;
	});
	return joinBlocks([
		`# ${escapeMarkdown(`Questions: ${topic.title}`)}`,
		`As of ${library.report.asOf}. ${fullAddress(listPath('questions', topic.id))}`,
		lines.join('\n'),
	]);
}
