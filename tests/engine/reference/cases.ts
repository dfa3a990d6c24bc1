import type { Status } from '../../../src/model/verdict.ts';
import { countGroups } from './groups.ts';
import type { Given, Mark, Matter } from './marks.ts';
import { conflict, isInside, isSame } from './marks.ts';
import { relate } from './relations.ts';
import type { Value } from './values.ts';
import { areContrary, compareOwn, isFiner, joinSets } from './values.ts';

/** What one case amounts to at one place of the line. */
export interface Cut {
	status: Status;
	answer: Value | undefined;
	leaning: Value | undefined;
	support: Mark[];
}

const silence: Cut = { status: 'unanswered', answer: undefined, leaning: undefined, support: [] };

/** The general case, every set of conditions that a claim names, and the unions of two whose claims contradict each other. */
export function listCases(matter: Matter, marks: readonly Mark[]): Given[] {
	const unions = marks.flatMap((a) =>
		marks
			.filter((b) => a !== b && relate(matter, a, b) === 'contradiction')
			.map((b) => ({ ...a.given, ...b.given })),
	);
	const cases: Given[] = [];
	for (const given of [{}, ...marks.map((mark) => mark.given), ...unions]) {
		if (!cases.some((known) => isSame(known, given))) cases.push(given);
	}
	return cases;
}

/** Weighs a case among the claims that stand at one place of the line. */
export function cutAt(
	matter: Matter,
	here: readonly Mark[],
	cases: readonly Given[],
	given: Given,
): Cut {
	const holding = here.filter((mark) => isInside(mark.given, given));
	if (holding.length === 0) return askNarrower(matter, here, cases, given);
	const speaking = letSpeak(matter, holding);
	const primary = speaking.filter(({ rank }) => rank === 1);
	const refutes = primary.some((mark) => speaking.some((other) => conflict(matter, mark, other)));
	if (!hasConflict(matter, speaking)) return settle(matter, speaking, speaking, false);
	if (primary.length > 0 && !hasConflict(matter, primary))
		return settle(matter, primary, speaking, refutes);
	return dispute(matter, speaking);
}

function askNarrower(
	matter: Matter,
	here: readonly Mark[],
	cases: readonly Given[],
	given: Given,
): Cut {
	if (!here.some((mark) => isInside(given, mark.given))) return silence;
	const cuts = cases
		.filter((narrow) => !isSame(narrow, given) && isInside(given, narrow))
		.map((narrow) => cutAt(matter, here, cases, narrow))
		.filter(({ status }) => status !== 'unanswered');
	const answer = cuts[0]?.answer;
	const united = answer && cuts.every((cut) => cut.answer?.key === answer.key);
	if (!united) return { ...silence, status: 'by-case' };
	const support = [...new Set(cuts.flatMap((cut) => cut.support))];
	return { ...silence, status: 'by-case', answer, support };
}

/** Weak claims are outweighed, then the narrower ones speak before the broader ones that conflict with them. */
function letSpeak(matter: Matter, holding: readonly Mark[]): Mark[] {
	const heard = holding.filter(
		(weak) =>
			weak.rank < 4 || !holding.some((mark) => mark.rank < 3 && conflict(matter, weak, mark)),
	);
	const width = ({ given }: Mark) => Object.keys(given).length;
	const standing: Mark[] = [];
	for (const mark of heard.toSorted((a, b) => width(b) - width(a))) {
		const narrower = standing.filter(
			(other) => isInside(mark.given, other.given) && !isSame(mark.given, other.given),
		);
		if (!narrower.some((other) => conflict(matter, mark, other))) standing.push(mark);
	}
	return standing;
}

function settle(
	matter: Matter,
	deciding: readonly Mark[],
	speaking: readonly Mark[],
	refutes: boolean,
): Cut {
	const answer = pickAnswer(matter, deciding, speaking);
	const support = supporting(matter, answer, speaking);
	const independent = strength(matter, answer, speaking) > 1 ? 'agreed' : 'single';
	return { status: refutes ? 'corrected' : independent, answer, leaning: undefined, support };
}

function dispute(matter: Matter, speaking: readonly Mark[]): Cut {
	const sides = speaking.filter((mark) => speaking.some((other) => conflict(matter, mark, other)));
	const most = Math.max(...sides.map(({ value }) => strength(matter, value, speaking)));
	const leading = sides.filter(({ value }) => strength(matter, value, speaking) === most);
	if (hasConflict(matter, leading)) return { ...silence, status: 'disputed' };
	const leaning = pickAnswer(matter, leading, speaking);
	const support = supporting(matter, leaning, speaking);
	return { status: 'disputed', answer: undefined, leaning, support };
}

/** The finest answer; then by rank, then by support, then in the type's own order. Sets are joined. */
function pickAnswer(matter: Matter, from: readonly Mark[], speaking: readonly Mark[]): Value {
	const type = matter.question.answer;
	const better = from.filter(({ rank }) => rank < 4);
	const asked = better.length > 0 ? better : from;
	if (type.type === 'set') return joinSets(asked.map(({ value }) => value));
	const finest = asked.filter(
		({ value }) => !asked.some((other) => isFiner(type, other.value, value)),
	);
	const [first] = finest.toSorted(
		(a, b) =>
			a.rank - b.rank ||
			strength(matter, b.value, speaking) - strength(matter, a.value, speaking) ||
			compareOwn(type, a.value, b.value),
	);
	if (!first) throw new Error('No answer is the finest');
	return first.value;
}

function supporting({ question }: Matter, answer: Value, speaking: readonly Mark[]): Mark[] {
	return speaking.filter(({ value }) => !areContrary(question.answer, value, answer));
}

function strength(matter: Matter, answer: Value, speaking: readonly Mark[]): number {
	const sources = supporting(matter, answer, speaking).map(({ source }) => source);
	return countGroups(matter.knowledge, sources);
}

function hasConflict(matter: Matter, marks: readonly Mark[]): boolean {
	return marks.some((a) => marks.some((b) => conflict(matter, a, b)));
}
