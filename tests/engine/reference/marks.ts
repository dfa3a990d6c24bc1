import type { Claim } from '../../../src/model/claim.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { Question } from '../../../src/model/question.ts';
import type { Source } from '../../../src/model/source.ts';
import { spanOf } from './days.ts';
import type { Pair } from './order.ts';
import type { Value } from './values.ts';
import { areContrary, readValue } from './values.ts';

/** Conditions, by name. */
export type Given = Readonly<Record<string, string>>;

/** A claim about one question and subject, with its stretch of the line; both ends are part of it. */
export interface Mark {
	id: string;
	claim: Claim;
	source: Source;
	value: Value;
	given: Given;
	rank: number;
	from: number;
	to: number;
	/** The last place it has seen; absent where that is unknown. */
	seen: number | undefined;
}

/** One question asked of one subject or pair, on one day. */
export interface Matter {
	knowledge: Knowledge;
	question: Question;
	/** A subject's id, or two joined with `+`. */
	subject: string;
	/** The day of the verdict, in days since 1970-01-01. */
	today: number;
}

/** Everything that is asked: of each subject, or of each pair. */
export function listMatters(knowledge: Knowledge, today: number): Matter[] {
	return knowledge.questions
		.filter(({ answer }) => answer.type !== 'text')
		.flatMap((question) => {
			const { about } = question;
			const all = about ? pairUp(about) : knowledge.subjects.map(({ id }) => id);
			const matters = all.map((subject) => ({ knowledge, question, subject, today }));
			const asked = about !== undefined && about.length > 2;
			return asked ? matters.filter((matter) => listMarks(matter).length > 0) : matters;
		});
}

/** The claims that answer, of sources that are there on the day. */
export function listMarks(matter: Matter): Mark[] {
	const { knowledge, question, subject, today } = matter;
	const [first = '', second = ''] = subject.split('+');
	const pair: Pair = [first, second];
	const there = knowledge.sources.filter(
		({ issued }) => issued === undefined || spanOf(issued)[0] <= today,
	);
	return there.flatMap((source) =>
		source.claims.flatMap((claim) => {
			const asked = question.about !== undefined || claim.subject === subject;
			if (claim.question !== question.id || !asked) return [];
			const value = readValue(question.answer, claim.answer, pair);
			if (!value) return [];
			const rank = rankOf(matter, source, claim);
			const { id, scope } = claim;
			const everywhere = { from: -Infinity, to: Infinity, seen: undefined };
			return [{ id, claim, source, value, given: scope.given, rank, ...everywhere }];
		}),
	);
}

/** Whether the answers of two claims conflict. */
export function conflict({ question }: Matter, a: Mark, b: Mark): boolean {
	return areContrary(question.answer, a.value, b.value);
}

/** Whether two claims share a place on the line. */
export function meetOnLine(a: Mark, b: Mark): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** Whether all conditions of `broad` are among those of `narrow`. */
export function isInside(broad: Given, narrow: Given): boolean {
	return Object.entries(broad).every(([name, value]) => narrow[name] === value);
}

/** Whether two sets of conditions are the same. */
export function isSame(a: Given, b: Given): boolean {
	return isInside(a, b) && isInside(b, a);
}

/** Whether two sets of conditions give one condition two values. */
export function isDisjoint(a: Given, b: Given): boolean {
	return Object.keys(a).some((name) => name in b && a[name] !== b[name]);
}

function pairUp(about: readonly string[]): string[] {
	return about.flatMap((first, at) => about.slice(at + 1).map((second) => `${first}+${second}`));
}

/** The rank of a claim, by the first row of the table that fits. */
function rankOf({ question, subject }: Matter, source: Source, claim: Claim): number {
	const subjects = subject.split('+');
	const speaksFor = (id: string) => source['speaks-for'].includes(id);
	const partial = question.nature === 'merit' && (question.about ?? subjects).some(speaksFor);
	if (['opinion', 'anecdotal', 'hypothetical'].includes(claim.basis)) return 4;
	if (source.kind === 'republication' || partial) return 4;
	const official = ['documentation', 'release-notes', 'specification', 'repository'];
	if (official.includes(source.kind) && subjects.every(speaksFor)) return 1;
	const systematic = ['paper', 'survey', 'dataset'].includes(source.kind);
	const measured = claim.basis === 'measured';
	if (question.answer.type === 'quantity' && measured && systematic) return 1;
	return systematic || measured ? 2 : 3;
}
