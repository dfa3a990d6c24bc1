import type { Claim } from '../model/claim.ts';
import type { Page } from '../model/page.ts';
import type { Verdict } from '../model/verdict.ts';
import { readAnswers } from './claims.ts';
import type { CrossCheck } from './crosscheck.ts';
import type { Index } from './index-records.ts';
import { keyOfGiven } from './given.ts';

/** A claim that a page cites, with the first of its citations. */
export interface Cited {
	claim: Claim;
	/** Its position among the citations of the page. */
	position: number;
}

/**
 * The claims every page cites, each once, by the verdicts on them, as far as these are wanted. A claim counts in the
 * case that it names itself.
 */
export function groupCited(
	{ index, verdicts }: CrossCheck,
	isWanted: (verdict: Verdict) => boolean,
): Map<Page, Map<Verdict, Cited[]>> {
	const pages = index.knowledge.pages.filter(({ citations }) => citations.length > 0);
	const wanted = pages.length > 0 ? verdicts.filter(isWanted) : [];
	const asked = new Set(wanted.map(({ question }) => question));
	const byKey = new Map(
		wanted.map((verdict) => [keyOf(verdict.question, verdict.subject, verdict.given), verdict]),
	);
	const find = (claim: Claim) => {
		if (!asked.has(claim.question)) return [];
		return readAnswers(index, claim)
			.map(({ subjects }) =>
				byKey.get(keyOf(claim.question, subjects.join('+'), claim.scope.given)),
			)
			.filter((verdict) => verdict !== undefined);
	};
	return new Map(pages.map((page) => [page, groupOnPage(page, index, find)]));
}

function groupOnPage(
	{ citations }: Page,
	index: Index,
	find: (claim: Claim) => Verdict[],
): Map<Verdict, Cited[]> {
	const groups = new Map<Verdict, Cited[]>();
	const seen = new Set<string>();
	for (const [position, { id }] of citations.entries()) {
		const claim = index.claims.get(id);
		if (!claim || seen.has(id)) continue;
		seen.add(id);
		for (const verdict of find(claim)) {
			const group = groups.get(verdict) ?? [];
			groups.set(verdict, group);
			group.push({ claim, position });
		}
	}
	return groups;
}

/** Whether a page places a component that shows the question of a verdict, and its subject. */
export function isPlaced({ components }: Page, { question, subject }: Verdict): boolean {
	return components.some(({ attributes }) => {
		const questions = list(attributes['question'], attributes['questions']);
		const subjects = list(attributes['subject'], attributes['subjects']);
		const topic =
			attributes['topic'] !== undefined && question.startsWith(`${attributes['topic']}/`);
		if (!topic && !questions.includes(question)) return false;
		return (
			subjects.length === 0 ||
			subjects.includes(subject) ||
			subject.split('+').every((part) => subjects.includes(part))
		);
	});
}

function list(...texts: (string | undefined)[]): string[] {
	return texts.flatMap((text) => text?.split(/[\s,]+/) ?? []).filter((id) => id !== '');
}

function keyOf(question: string, subject: string, given: Claim['scope']['given']): string {
	return `${question} ${subject} ${keyOfGiven(given)}`;
}
