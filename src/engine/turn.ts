import type { AnswerType } from '../model/answer.ts';
import type { Source } from '../model/source.ts';
import type { Status } from '../model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import { isConflict, orderAnswers } from './answers/answer.ts';
import type { CaseOutcome } from './case.ts';
import type { Cluster } from './cluster.ts';
import type { Context } from './context.ts';
import { everywhere } from './line.ts';
import type { Outcome } from './outcome.ts';
import { weigh } from './outcome.ts';
import type { Rank } from './rank.ts';
import { compareText } from './sort.ts';
import type { Segment } from './verdict.ts';

/** One more source that would change a verdict. */
export interface Turn {
	/** What it would have to say; anything else than the answer where none is named. */
	answer: Answer | undefined;
	/** What the verdict would then be. */
	status: Status;
	needs: 'ordinary' | 'primary';
	/** The side a dispute would then lean to, where it was disputed before. */
	leaning?: Answer | undefined;
}

const newcomer: Source = {
	id: 'a source yet to come',
	title: '',
	kind: 'article',
	authors: [],
	'speaks-for': [],
	'derived-from': [],
	claims: [],
};

/**
 * The smallest changes of evidence that would turn a verdict, tried out on the claims that speak: one that would
 * strengthen it, and one that would weaken it or settle it, an ordinary source before a primary one.
 */
export function findTurns(context: Context, { outcome }: Segment): Turn[] {
	const { speaking, answer, leaning } = outcome;
	const shown = answer ?? leaning;
	if (speaking.length === 0) return [{ answer: undefined, status: 'single', needs: 'ordinary' }];
	if (answer && isUnanimous(outcome)) return findSimpleTurns(context, outcome, answer);
	const others = contraryAnswers(context, shown, outcome);
	const attempt = (said: Answer | undefined, needs: Turn['needs']): Turn[] => {
		const voice = said ?? stranger(context.group.question.answer, shown);
		if (!voice) return [];
		const next = weigh(context, [...speaking, speak(voice, needs === 'primary' ? 1 : 3)]);
		if (!turns(outcome, next)) return [];
		const still = outcome.status === 'disputed' && next.status === 'disputed';
		return [
			{ answer: said, status: next.status, needs, leaning: still ? next.leaning : undefined },
		];
	};
	const [strengthened] = shown ? attempt(shown, 'ordinary') : [];
	const weakened =
		firstOf(others, (other) => attempt(other, 'ordinary')) ??
		(context.group.question.nature === 'fact'
			? firstOf(others, (other) => attempt(other, 'primary'))
			: undefined);
	return [strengthened, weakened].filter((turn) => turn !== undefined);
}

/** The first turn that some answer brings about; the others are not tried. */
function firstOf(
	answers: readonly (Answer | undefined)[],
	attempt: (answer: Answer | undefined) => Turn[],
): Turn | undefined {
	for (const answer of answers) {
		const [turn] = attempt(answer);
		if (turn) return turn;
	}
	return undefined;
}

/** Whether all that speak give one and the same answer. */
function isUnanimous({ speaking }: CaseOutcome): boolean {
	return speaking.every(({ answer }) => answer === speaking[0]?.answer);
}

/** What turns a unanimous verdict needs no trying out: any contrary voice, unless a primary one outranks it. */
function findSimpleTurns(context: Context, outcome: CaseOutcome, answer: Answer): Turn[] {
	const decided = outcome.speaking.some(({ rank }) => rank === 1);
	const [contrary] = contraryAnswers(context, answer, outcome);
	const turns: Turn[] = [
		{ answer: contrary, status: 'disputed', needs: decided ? 'primary' : 'ordinary' },
	];
	if (outcome.status === 'single') turns.unshift({ answer, status: 'agreed', needs: 'ordinary' });
	return turns;
}

/** Whether a reader would see another verdict: another answer, or a dispute begun, decided or over. */
function turns(before: Outcome, after: Outcome): boolean {
	if (before.answer?.key !== after.answer?.key || before.leaning?.key !== after.leaning?.key)
		return true;
	return before.status !== after.status && after.status !== 'corrected';
}

/** What a source could say against the answer: what others say, else an option left, else anything. */
function contraryAnswers(
	{ group, clusters }: Context,
	shown: Answer | undefined,
	{ sides }: Outcome,
): (Answer | undefined)[] {
	const type = group.question.answer;
	const known = [...sides.map((side) => side.answer), ...clusters.map((cluster) => cluster.answer)];
	const contrary = known.filter((answer) => !shown || isConflict(type, shown, answer));
	const distinct = [...new Map(contrary.map((answer) => [answer.key, answer])).values()].toSorted(
		(a, b) => orderAnswers(type, a, b) || compareText(a.key, b.key),
	);
	return distinct.length > 0 ? distinct : [undefined];
}

/** An answer that conflicts with one, whatever it be. */
function stranger(type: AnswerType, shown: Answer | undefined): Answer | undefined {
	if (!shown) return undefined;
	switch (shown.type) {
		case 'flag':
			return { ...shown, key: shown.key === 'yes' ? 'no' : 'yes' };
		case 'order':
			return { ...shown, key: 'other', possible: 7 & ~shown.possible };
		case 'quantity':
			return { ...shown, key: 'other', low: Number.MAX_VALUE, high: Number.MAX_VALUE };
		case 'date':
			return { ...shown, key: 'other', reach: [-Number.MAX_VALUE, -Number.MAX_VALUE] };
		case 'set':
			return { ...shown, key: 'other', includes: [], excludes: shown.includes, only: false };
		default:
			return type.type === 'text' ? undefined : { ...shown, key: 'something else' };
	}
}

function speak(answer: Answer, rank: Rank): Cluster {
	const claim = {
		id: newcomer.id,
		source: newcomer.id,
		question: '',
		answer: '',
		basis: 'asserted' as const,
		scope: { given: {} },
	};
	return {
		...everywhere,
		answer,
		given: {},
		givenKey: '',
		rank,
		issued: undefined,
		stated: undefined,
		seen: undefined,
		outweighed: false,
		claims: [{ claim, source: newcomer, issued: undefined, answer }],
	};
}
