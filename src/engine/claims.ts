import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import type { Subject } from '../model/subject.ts';
import type { Answer } from './answers/answer.ts';
import { createConflict, parseAnswer } from './answers/answer.ts';
import { parseOrder } from './answers/order.ts';
import type { Index } from './index-records.ts';
import type { DateSpan } from './dates.ts';
import { parseDate } from './dates.ts';
import { compareText } from './sort.ts';

/** A claim that can be compared: its answer read, its source at hand. */
export interface ReadClaim {
	claim: Claim;
	source: Source;
	/** When its source was issued, as far as that is known, and not after the day of the verdict. */
	issued: DateSpan | undefined;
	answer: Answer;
}

/** All claims about one question and one subject, or one pair of subjects. */
export interface Group {
	question: Question;
	/** A subject's id, or several joined with `+`. */
	subject: string;
	/** The subjects themselves. */
	subjects: readonly Subject[];
	claims: ReadClaim[];
	/** Whether two answers to the question conflict. */
	conflict: (a: Answer, b: Answer) => boolean;
}

/**
 * Sorts the claims known on a day by question and subject. Every question has a group for each subject, or one across
 * its two subjects, or one for each pair a claim speaks of. Claims that cannot be read are left to the rules.
 */
export function groupClaims(index: Index, asOf: number): Group[] {
	const groups = new Map<string, Group>();
	for (const question of index.knowledge.questions) {
		for (const subjects of standingSubjects(index, question))
			addGroup(groups, index, question, subjects);
	}
	for (const source of index.knowledge.sources) {
		const span = source.issued === undefined ? undefined : parseDate(source.issued);
		if (span && span.first > asOf) continue;
		const issued = span && { first: span.first, last: Math.min(span.last, asOf) };
		for (const claim of source.claims) place(groups, index, { claim, source, issued });
	}
	for (const group of groups.values()) settle(group);
	return [...groups.values()].toSorted(
		(a, b) => compareText(a.question.id, b.question.id) || bySubject(index, a, b),
	);
}

/** Sorts the claims of a group by id, and lets equal answers be one. */
function settle({ claims }: Group): void {
	if (claims.length < 2) return;
	claims.sort((a, b) => compareText(a.claim.id, b.claim.id));
	const answers = new Map<string, Answer>();
	for (const read of claims) {
		const known = answers.get(read.answer.key);
		if (known) read.answer = known;
		else answers.set(read.answer.key, read.answer);
	}
}

/** The answers a claim gives, by subject; nothing where its question, subject or answer cannot be read. */
export function readAnswers(index: Index, claim: Claim): { subjects: string[]; answer: Answer }[] {
	const question = index.questions.get(claim.question);
	if (!question) return [];
	const { about } = question;
	if (about && question.answer.type === 'order') {
		const pairs = parseOrder(about, claim.answer);
		return Array.isArray(pairs)
			? pairs.map(({ pair, answer }) => ({ subjects: [...pair], answer }))
			: [];
	}
	const subjects = about ?? (claim.subject === undefined ? [] : [claim.subject]);
	const [first] = subjects.map((id) => index.subjects.get(id));
	if (!first || (about && claim.subject !== undefined)) return [];
	const answer = parseAnswer(question.answer, claim.answer, first.versioning);
	return answer.type === 'misfit' ? [] : [{ subjects, answer }];
}

function place(groups: Map<string, Group>, index: Index, read: Omit<ReadClaim, 'answer'>): void {
	const question = index.questions.get(read.claim.question);
	if (!question) return;
	for (const { subjects, answer } of readAnswers(index, read.claim)) {
		addGroup(groups, index, question, subjects)?.claims.push({ ...read, answer });
	}
}

/** The subjects a question has a verdict on whether or not anybody answers. */
function standingSubjects({ knowledge }: Index, { about, answer }: Question): string[][] {
	if (!about) return knowledge.subjects.map(({ id }) => [id]);
	return about.length === 2 || answer.type !== 'order' ? [about] : [];
}

function addGroup(
	groups: Map<string, Group>,
	index: Index,
	question: Question,
	ids: readonly string[],
): Group | undefined {
	const subject = ids.join('+');
	const key = `${question.id} ${subject}`;
	const known = groups.get(key);
	if (known) return known;
	const subjects = ids.map((id) => index.subjects.get(id)).filter((found) => found !== undefined);
	if (subjects.length < ids.length) return undefined;
	const group = {
		question,
		subject,
		subjects,
		claims: [],
		conflict: createConflict(question.answer),
	};
	groups.set(key, group);
	return group;
}

function bySubject({ knowledge }: Index, a: Group, b: Group): number {
	const rank = ({ subjects }: Group) =>
		subjects.map((subject) => knowledge.subjects.indexOf(subject));
	const [ranksA, ranksB] = [rank(a), rank(b)];
	for (const [position, value] of ranksA.entries()) {
		const difference = value - (ranksB[position] ?? -1);
		if (difference !== 0) return difference;
	}
	return ranksA.length - ranksB.length;
}
