import type { Kb } from '../model/kb.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/record.ts';
import type { Reading } from '../model/reading.ts';
import type { Subject } from '../model/subject.ts';
import { listFiles } from './listing.ts';
import { createLocate, createShelf } from './locate.ts';
import type { Desk } from './records.ts';
import { readKb, readQuestions, readSources, readSubject } from './records.ts';
import type { Store } from './store.ts';

/** Lays out a desk on which files can be read. */
export function createDesk(store: Store, onSource: Desk['onSource'] = () => {}): Desk {
	return { ...createShelf(store), problems: [], onSource };
}

/** Reads all files of a knowledge base: all that can be read, what cannot, and where everything stands. */
export function readDesk(desk: Desk, readPages: (desk: Desk) => Page[]): Reading {
	const subjects = listFiles(desk, 'subjects', ['.yaml']).map((found) => readSubject(desk, found));
	const ids = subjects.map(({ id }) => id).toSorted();
	const kb = readKb(desk, ids);
	const questions = listFiles(desk, 'questions', ['.yaml']);
	const pages = readPages(desk);
	return {
		knowledge: {
			kb,
			subjects: sortSubjects(subjects, kb),
			questions: sortById(questions.flatMap((found) => readQuestions(desk, found))),
			sources: sortById(readSources(desk)),
			pages: sortById(pages),
		},
		problems: desk.problems.toSorted(compareProblems),
		locate: createLocate(desk),
	};
}

/** Sorts records as a knowledge base has them. */
export function sortById<T extends { id: string }>(records: T[]): T[] {
	return records.toSorted((one, other) => compare(one.id, other.id));
}

function sortSubjects(subjects: Subject[], { subjects: order }: Kb): Subject[] {
	const rank = new Map(order.map((id, index) => [id, index]));
	const rankOf = ({ id }: Subject) => rank.get(id) ?? order.length;
	return sortById(subjects).toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Orders problems by place, then by what is said of them. */
export function compareProblems(one: Problem, other: Problem): number {
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
