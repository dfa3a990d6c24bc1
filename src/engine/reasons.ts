import type { Reason } from '../model/verdict.ts';
import { conflicts, namesOf } from './cluster.ts';
import type { Context } from './context.ts';
import type { Given } from './given.ts';
import { isStrictlyWithin, isWithin } from './given.ts';
import { overlap, printStretch } from './line.ts';
import { groupsOf } from './outcome.ts';
import { compareText } from './sort.ts';
import { findTurns } from './turn.ts';
import type { Segment } from './verdict.ts';

/** How a verdict came about, step by step: what decides, what is refuted or set aside, what differs elsewhere. */
export function tellReasons(
	context: Context,
	given: Given,
	today: Segment,
	earlier: readonly Segment[],
): Reason[] {
	return [
		...tellOutcome(context, today),
		...tellOutweighed(context, given, today),
		...tellGeneral(context, today),
		...tellCases(today),
		...earlier.map(({ outcome, from, to }) => ({
			...step('earlier'),
			answer: outcome.answer?.shown ?? null,
			status: outcome.status,
			...printStretch(context.line, { from, to }),
		})),
		...findTurns(context, today).map(({ answer, status, needs, leaning }) => ({
			...step('turn'),
			answer: answer?.shown ?? null,
			status,
			needs,
			...(leaning && { leaning: leaning.shown }),
			...printStretch(context.line, today),
		})),
	];
}

function step(kind: Reason['kind']): Reason {
	return { kind, answer: null, claims: [], by: [], groups: [] };
}

function tellOutcome(context: Context, { outcome }: Segment): Reason[] {
	const { status, answer, support, against, sides, primary } = outcome;
	if (status === 'unanswered') return [step('silent')];
	if (status === 'disputed') {
		return sides.map((side) => ({
			...step('side'),
			answer: side.answer.shown,
			claims: namesOf(side.clusters),
			groups: side.groups.map((group) => [...group]),
		}));
	}
	if (!answer || support.length === 0) return [];
	const reasons: Reason[] = [
		{
			...step('support'),
			answer: answer.shown,
			claims: namesOf(support),
			groups:
				status === 'by-case'
					? groupsOf(context, support)
					: outcome.groups.map((group) => [...group]),
		},
	];
	const deciding = support.filter(({ rank }) => rank === 1);
	if (primary)
		reasons.push({ ...step('primary'), answer: answer.shown, claims: namesOf(deciding) });
	if (against.length > 0) {
		reasons.push({
			...step('refuted'),
			answer: answer.shown,
			claims: namesOf(against),
			by: namesOf(deciding),
		});
	}
	return reasons;
}

function tellOutweighed(
	{ group, clusters }: Context,
	given: Given,
	{ outcome, ...piece }: Segment,
): Reason[] {
	return outcome.outweighed
		.map((weak) => {
			const better = clusters.filter(
				(other) =>
					other.rank <= 2 &&
					overlap(other, piece) &&
					isWithin(given, other.given) &&
					conflicts(group, other, weak),
			);
			return {
				...step('outweighed'),
				answer: weak.answer.shown,
				claims: namesOf([weak]),
				by: namesOf(better),
			};
		})
		.toSorted(byClaims);
}

function tellGeneral({ group }: Context, { outcome }: Segment): Reason[] {
	const speaking = [...outcome.support, ...outcome.against];
	return outcome.general
		.map((general) => {
			const narrower = speaking.filter(
				(other) => isStrictlyWithin(other.given, general.given) && conflicts(group, other, general),
			);
			return {
				...step('general'),
				answer: general.answer.shown,
				claims: namesOf([general]),
				by: namesOf(narrower),
			};
		})
		.toSorted(byClaims);
}

function tellCases({ outcome }: Segment): Reason[] {
	return outcome.narrower
		.filter((narrower) => narrower.outcome.answer?.key !== outcome.answer?.key)
		.map((narrower) => ({
			...step('case'),
			answer: (narrower.outcome.answer ?? narrower.outcome.leaning)?.shown ?? null,
			status: narrower.outcome.status,
			given: { ...narrower.given },
			claims: namesOf(narrower.outcome.support),
		}));
}

function byClaims(a: Reason, b: Reason): number {
	return compareText(a.claims[0] ?? '', b.claims[0] ?? '');
}
