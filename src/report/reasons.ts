import type { Question } from '../model/question.ts';
import type { Reason, Status } from '../model/verdict.ts';
import { showAnswer } from './answer.ts';
import type { Lookup } from './lookup.ts';
import { showConditions, showDate, showVersions } from './stretch.ts';
import { countSupport, sourceOf, statusWord } from './words.ts';
import { endSentence, joinWords } from './wording.ts';

/** One step of how a verdict came about, as a plain sentence. */
export function tellReason(reason: Reason, question: Question, lookup: Lookup): string {
	const answer = showAnswer(reason.answer, question, lookup.subjects);
	return endSentence(tellers[reason.kind]({ reason, answer, lookup }));
}

interface Telling {
	reason: Reason;
	answer: string;
	lookup: Lookup;
}

const tellers: Record<Reason['kind'], (telling: Telling) => string> = {
	support: ({ reason, answer }) => `${countSupport(reason)}, for the answer: ${answer}`,
	primary: ({ reason, answer, lookup }) => {
		const deciding = nameSources(reason.claims, lookup);
		const verbs = deciding.agree(
			'is a primary source and decides',
			'are primary sources and decide',
		);
		return `${deciding.names} ${verbs}: ${answer}`;
	},
	refuted: ({ reason, lookup }) => {
		const by = nameSources(reason.by, lookup);
		const refuted = nameSources(reason.claims, lookup);
		const object = `${refuted.names}, which ${refuted.agree('answers', 'answer')} otherwise`;
		return `${by.names} ${by.agree('refutes', 'refute')} ${object}`;
	},
	side: ({ reason, answer }) => `One side, ${countSupport(reason)}, gives the answer: ${answer}`,
	outweighed: ({ reason, answer, lookup }) => {
		const { names } = nameSources(reason.by, lookup);
		return `Weak evidence, outweighed by ${names}: ${tellAnswerOf(reason, answer, lookup)}`;
	},
	general: ({ reason, answer, lookup }) => {
		const { names } = nameSources(reason.by, lookup);
		const general = tellAnswerOf(reason, answer, lookup);
		return `Said in general, and set aside for the narrower claim of ${names}: ${general}`;
	},
	case: ({ reason, answer }) =>
		`Given ${showConditions(reason.given ?? {})}: ${tellStatus(reason, answer)}`,
	earlier: ({ reason, answer }) =>
		`Earlier (${showStretch(reason)}): ${tellStatus(reason, answer)}`,
	silent: () => 'No claim stands here',
	turn: ({ reason, answer }) => tellTurn(reason, answer),
};

const turned: Record<Status, string> = {
	agreed: 'would make it agreed',
	single: 'would answer it',
	corrected: 'would settle it',
	disputed: 'would dispute it',
	'by-case': 'would make it depend on the case',
	unanswered: 'would leave it unanswered',
};

function tellTurn({ needs, status = 'single', ...reason }: Reason, answer: string): string {
	if (status === 'single' && reason.answer === null) {
		return `One source that speaks in general ${turned.single}`;
	}
	const source = needs === 'primary' ? 'A primary source' : 'One more independent source';
	const said = reason.answer === null ? 'anything else' : `“${answer}”`;
	const isWhole = reason.versions === undefined && reason.period === undefined;
	const stretch = isWhole ? '' : ` (${showStretch(reason)})`;
	const tips = reason.leaning !== undefined;
	return `${source} saying ${said}${stretch} ${tips ? 'would tip the balance' : turned[status]}`;
}

/** The stretch of a piece of a line in words; all of it when it names none. */
export function showStretch(piece: {
	versions?: string | undefined;
	period?: string | undefined;
}): string {
	if (piece.versions !== undefined) return showVersions(piece.versions);
	return piece.period === undefined ? 'always' : showDate(piece.period);
}

function tellAnswerOf({ claims }: Reason, answer: string, lookup: Lookup): string {
	const { names, agree } = nameSources(claims, lookup);
	return `${names} ${agree('gives', 'give')} the answer: ${answer}`;
}

function tellStatus({ status, answer }: Reason, shown: string): string {
	if (status === undefined) return shown;
	const word = statusWord(status).toLowerCase();
	if (answer === null) return word;
	return status === 'disputed' ? `${word}, with most support for: ${shown}` : `${shown} (${word})`;
}

interface Named {
	names: string;
	/** Chooses the form of a verb that agrees with the number of names. */
	agree: (one: string, several: string) => string;
}

function nameSources(claims: readonly string[], lookup: Lookup): Named {
	const ids = [...new Set(claims.map(sourceOf))];
	const titles = ids.slice(0, ids.length > 3 ? 2 : 3).map((id) => {
		return `“${lookup.findSource(id)?.title ?? id}”`;
	});
	if (ids.length > titles.length) titles.push(`${ids.length - titles.length} more`);
	return { names: joinWords(titles), agree: (one, several) => (ids.length > 1 ? several : one) };
}
