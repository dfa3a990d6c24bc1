import type { Kb } from '../model/kb.ts';
import type { Problem } from '../model/record.ts';
import type { Reading } from '../model/reading.ts';
import type { Subject } from '../model/subject.ts';
import { listFiles, listPages, openFolder } from './listing.ts';
import { createLocate, createShelf } from './locate.ts';
import type { Desk } from './records.ts';
import { readKb, readQuestions, readSources, readSubject, readTopic } from './records.ts';

/**
 * Reads a content folder: all that can be read, what cannot, and where everything stands. Throws `UnreadableFolder`
 * where there is no folder. `onSource` hears how many of the sources are read.
 */
export function readKnowledge(dir: string, onSource: Desk['onSource'] = () => {}): Reading {
	const problems: Problem[] = [];
	const folder = openFolder(dir, problems);
	const desk: Desk = { ...folder, ...createShelf(folder.root), onSource };
	const subjects = listFiles(desk, 'subjects', ['.yaml']).map((found) => readSubject(desk, found));
	const ids = subjects.map(({ id }) => id).toSorted();
	const kb = readKb(desk, ids);
	const questions = listFiles(desk, 'questions', ['.yaml']);
	const pages = listPages(desk).map((found) => readTopic(desk, found));
	return {
		knowledge: {
			kb,
			subjects: sortSubjects(subjects, kb),
			questions: sortById(questions.flatMap((found) => readQuestions(desk, found))),
			sources: sortById(readSources(desk)),
			pages: sortById(pages.filter((page) => page !== undefined)),
		},
		problems: problems.toSorted(compareProblems),
		locate: createLocate(desk),
	};
}

function sortById<T extends { id: string }>(records: T[]): T[] {
	return records.toSorted((one, other) => compare(one.id, other.id));
}

function sortSubjects(subjects: Subject[], { subjects: order }: Kb): Subject[] {
	const rank = new Map(order.map((id, index) => [id, index]));
	const rankOf = ({ id }: Subject) => rank.get(id) ?? order.length;
	return sortById(subjects).toSorted((one, other) => rankOf(one) - rankOf(other));
}

function compareProblems(one: Problem, other: Problem): number {
	return (
		compare(one.place.file, other.place.file) ||
		one.place.line - other.place.line ||
		one.place.column - other.place.column ||
		compare(one.rule, other.rule) ||
		compare(one.message, other.message)
	);
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
