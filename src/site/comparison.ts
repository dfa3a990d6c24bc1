import type { Question } from '../model/question.ts';
import type { Verdict } from '../model/verdict.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { inOrder } from './sidebar.ts';

/** A question with a cell for each subject, or one cell for all where it compares them. */
export interface ComparisonRow {
	question: Question;
	cells: { span: number; subjects: string[]; verdicts: Verdict[] }[];
}

/** A table of questions by subjects; only subjects that some question knows about have a column. */
export interface Comparison {
	subjects: string[];
	rows: ComparisonRow[];
}

/** Sets out questions against subjects: those asked for, else all that some question knows about. */
export function makeComparison(
	questions: Question[],
	library: Library,
	wanted = library.kb.subjects,
): Comparison {
	const found = questions.map((question) => ({
		question,
		verdicts: generalVerdicts(library, question.id),
	}));
	const known = new Set(
		found.flatMap(({ verdicts }) =>
			verdicts.filter(({ status }) => status !== 'unanswered').flatMap((v) => v.subject.split('+')),
		),
	);
	const subjects = wanted.filter((subject) => known.has(subject));
	return {
		subjects,
		rows: found.map(({ question, verdicts }) => ({
			question,
			cells: question.about
				? across(question.about, verdicts, subjects)
				: single(verdicts, subjects),
		})),
	};
}

/** Questions by id or, for a topic, all of it in the order of its page. */
export function pickQuestions(library: Library, ids: string[], topic?: string): Question[] {
	if (topic === undefined)
		return ids.map((id) => library.findQuestion(id)).filter((q) => q !== undefined);
	const listed = library.findPage(topic)?.questions ?? [];
	const named = listed.map((id) => library.findQuestion(id)).filter((q) => q?.topic === topic);
	return [...new Set([...named, ...library.questionsOf(topic)])].filter((q) => q !== undefined);
}

/** The first questions of each topic page that have a verdict, at most `count` in all. */
export function keyQuestions(library: Library, count: number): Question[] {
	const topics = library.pages.length
		? inOrder(library.pages).map(({ questions }) => questions)
		: [...Map.groupBy(library.questions, ({ topic }) => topic).values()].map((questions) =>
				questions.map(({ id }) => id),
			);
	const pages = topics.map((ids) =>
		ids
			.filter((id) => generalVerdicts(library, id).some(({ status }) => status !== 'unanswered'))
			.map((id) => library.findQuestion(id))
			.filter((question) => question !== undefined)
			// The members of a set do not fit a cell.
			.filter(({ answer }) => answer.type !== 'set'),
	);
	const longest = Math.max(0, ...pages.map((questions) => questions.length));
	const rounds = Array.from({ length: longest }, (_, index) => pages.map((page) => page[index]));
	const ranked = [...new Set(rounds.flat().filter((question) => question !== undefined))];
	const picked = new Set(ranked.slice(0, count));
	return [...new Set(pages.flat())].filter((question) => picked.has(question));
}

/** Subjects that at least half of the questions on single subjects have an answer for. */
export function mainSubjects(questions: Question[], library: Library): string[] {
	const asked = questions.filter(({ about }) => !about);
	const count = (subject: string) =>
		asked.filter(({ id }) =>
			generalVerdicts(library, id).some(
				(verdict) => verdict.subject === subject && verdict.status !== 'unanswered',
			),
		).length;
	return library.kb.subjects.filter((subject) => count(subject) * 2 >= asked.length);
}

function single(verdicts: Verdict[], subjects: string[]): ComparisonRow['cells'] {
	return subjects.map((id) => ({
		span: 1,
		subjects: [id],
		verdicts: verdicts.filter(({ subject }) => subject === id),
	}));
}

/** One cell over the columns of the subjects compared; over all where others stand between them. */
function across(about: string[], verdicts: Verdict[], subjects: string[]): ComparisonRow['cells'] {
	const columns = subjects.map((subject) => about.includes(subject));
	const [first, last] = [columns.indexOf(true), columns.lastIndexOf(true)];
	if (first < 0 || columns.slice(first, last + 1).includes(false))
		return [{ span: subjects.length, subjects: about, verdicts }];
	const blank = { span: 1, subjects: [], verdicts: [] };
	return columns.flatMap((isMeant, column) => {
		if (!isMeant) return [blank];
		return column === first ? [{ span: last - first + 1, subjects: about, verdicts }] : [];
	});
}
