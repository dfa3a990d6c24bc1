import type { Question } from '../model/question.ts';
import type { Subject } from '../model/subject.ts';
import type { Status } from '../model/verdict.ts';
import { statusWord } from '../report/words.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { withBase } from './paths.ts';
import { listTopics } from './status-shares.ts';
import { statusMeanings } from './words.ts';

/** Questions that have something in common, and the page that lists them. */
export interface QuestionList {
	path: string;
	title: string;
	about: string;
	questions: Question[];
}

/** The questions that have an answer of a status. */
export function listByStatus(status: Status, library: Library): QuestionList {
	return {
		path: withBase(`/status/${status}/`),
		title: `Answers by status: ${statusWord(status)}`,
		about: statusMeanings[status],
		questions: library.questions.filter(({ id }) =>
			generalVerdicts(library, id).some((verdict) => verdict.status === status),
		),
	};
}

/** The questions that some source answers for a subject. */
export function listBySubject({ id: subject, name }: Subject, library: Library): QuestionList {
	return {
		path: withBase(`/subjects/${subject}/`),
		title: name,
		about: `Every question that some source answers for ${name}.`,
		questions: library.questions.filter(({ id }) =>
			generalVerdicts(library, id).some(
				(verdict) =>
					verdict.status !== 'unanswered' && verdict.subject.split('+').includes(subject),
			),
		),
	};
}

/** Some questions, topic by topic. */
export function groupByTopic(
	questions: readonly Question[],
	library: Library,
): { id: string; title: string; questions: Question[] }[] {
	const wanted = new Set(questions);
	return listTopics(library)
		.map(({ id, title, questions }) => ({
			id,
			title,
			questions: questions.filter((one) => wanted.has(one)),
		}))
		.filter(({ questions }) => questions.length > 0);
}
