import type { ShownAnswer } from '../model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import { readAnswers } from './claims.ts';
import type { Cluster } from './cluster.ts';
import { namesOf } from './cluster.ts';
import type { Context } from './context.ts';
import type { Index } from './index-records.ts';
import type { Outcome } from './outcome.ts';
import { compareText, sortedUnique } from './sort.ts';

/** Two answers to one question that leave a verdict disputed, with the claims that give them. */
export interface OpenDispute {
	question: string;
	subject: string;
	answers: [ShownAnswer, ShownAnswer];
	sides: [string[], string[]];
	/** One text for this question, subject and pair of answers. */
	key: string;
}

/** The pairs of answers on which two sources contradict each other in disputed outcomes. */
export function listDisputes({ group }: Context, outcomes: Iterable<Outcome>): OpenDispute[] {
	const disputes = new Map<string, OpenDispute>();
	for (const { sides } of outcomes) {
		for (const [index, { answer: a, clusters: near }] of sides.entries()) {
			for (const { answer: b, clusters: far } of sides.slice(index + 1)) {
				if (!group.conflict(a, b)) continue;
				const [left, right] = [giving(near, a), giving(far, b)];
				if (!comeFromTwo(left, right)) continue;
				const key = conflictKey(group.question.id, group.subject, a.key, b.key);
				const found = [
					{ answer: a.shown, claims: namesOf(left) },
					{ answer: b.shown, claims: namesOf(right) },
				].toSorted((x, y) => compareText(x.claims[0] ?? '', y.claims[0] ?? ''));
				add(disputes, group.question.id, group.subject, key, found);
			}
		}
	}
	return [...disputes.values()];
}

/** The conflicts that an acknowledgement covers: those between the answers its claims give, whoever else gives them. */
export function coveredConflicts(index: Index, claims: readonly string[]): string[] {
	const bySubject = new Map<string, { question: string; answer: Answer }[]>();
	for (const id of claims) {
		const claim = index.claims.get(id);
		if (!claim) continue;
		for (const { subjects, answer } of readAnswers(index, claim)) {
			const subject = subjects.join('+');
			const known = bySubject.get(subject) ?? [];
			bySubject.set(subject, [...known, { question: claim.question, answer }]);
		}
	}
	return [...bySubject].flatMap(([subject, given]) =>
		given.flatMap((a, position) =>
			given
				.slice(position + 1)
				.filter((b) => a.question === b.question)
				.map((b) => conflictKey(a.question, subject, a.answer.key, b.answer.key)),
		),
	);
}

/** One text for a conflict between two answers, whichever comes first. */
export function conflictKey(question: string, subject: string, a: string, b: string): string {
	return JSON.stringify([question, subject, ...[a, b].toSorted(compareText)]);
}

function giving(clusters: readonly Cluster[], { key }: Answer): Cluster[] {
	return clusters.filter(({ answer }) => answer.key === key);
}

function comeFromTwo(a: readonly Cluster[], b: readonly Cluster[]): boolean {
	const sources = [...a, ...b].flatMap(({ claims }) => claims.map(({ source }) => source.id));
	return new Set(sources).size > 1;
}

function add(
	disputes: Map<string, OpenDispute>,
	question: string,
	subject: string,
	key: string,
	[a, b]: { answer: ShownAnswer; claims: string[] }[],
): void {
	if (!a || !b) return;
	const known = disputes.get(key);
	if (!known) {
		disputes.set(key, {
			question,
			subject,
			key,
			answers: [a.answer, b.answer],
			sides: [a.claims, b.claims],
		});
		return;
	}
	const swapped = JSON.stringify(known.answers[0]) !== JSON.stringify(a.answer);
	const [first, second] = swapped ? [b, a] : [a, b];
	known.sides = [
		sortedUnique([...known.sides[0], ...first.claims]),
		sortedUnique([...known.sides[1], ...second.claims]),
	];
}
