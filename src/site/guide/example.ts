import { findControl } from '../../draft/control.ts';
import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/question.ts';
import type { Verdict } from '../../model/verdict.ts';
import { collectEvidence, isGeneral } from '../evidence.ts';
import type { Library } from '../knowledge.ts';

/** A verdict of the knowledge base, with the question it is on and the claims about its subject. */
export interface Example {
	question: Question;
	verdict: Verdict;
	claims: Claim[];
}

/** What an example may be wanted for. */
export type Want = (verdict: Verdict) => boolean;

/** Sources conflict, and a primary one settles it. */
export const isCorrected: Want = ({ status }) => status === 'corrected';

/** The answer was another one in an earlier version, and sources agree on today's. */
export const isChanged: Want = ({ status, changed, timeline }) =>
	changed && status === 'agreed' && timeline.some(({ versions }) => versions !== undefined);

/** The answer was another one before, and nobody is refuted. */
export const isMoved: Want = ({ status, changed }) => changed && status !== 'corrected';

/** Sources conflict, and nothing settles it. */
export const isDisputed: Want = ({ status }) => status === 'disputed';

const isAnswered: Want = ({ status }) => status !== 'unanswered';

/**
 * The smallest example of the first wanted kind that there is, of two sources or more where possible; nothing where there is
 * none. Without a wish, any answered question will do.
 */
export function findExample(
	library: Library,
	wanted: readonly Want[] = [isAnswered],
): Example | undefined {
	const examples = listExamples(library);
	for (const isWanted of wanted) {
		const found = examples.find(({ verdict }) => isWanted(verdict));
		if (found) return found;
	}
	return undefined;
}

/** Verdicts whose records can be written down: those of the fewest claims first, last those of one source only. */
function listExamples(library: Library): Example[] {
	const size = ({ claims }: Example) => {
		const sources = new Set(claims.map(({ source }) => source));
		return sources.size < 2 ? Infinity : claims.length;
	};
	return library.report.verdicts
		.filter(isGeneral)
		.flatMap((verdict) => {
			const question = library.findQuestion(verdict.question);
			return question ? [makeExample(question, verdict, library)] : [];
		})
		.filter(({ question, claims }) => claims.length > 0 && isPlain(question, library))
		.toSorted((a, b) => Number(size(a) > size(b)) - Number(size(a) < size(b)));
}

function makeExample(question: Question, verdict: Verdict, library: Library): Example {
	const all = question.about
		? collectEvidence(question, library)
				.filter(({ subject }) => subject === verdict.subject)
				.flatMap(({ sides, others }) => [...sides.flatMap(({ claims }) => claims), ...others])
		: library.claims(question.id).filter(({ subject }) => subject === verdict.subject);
	return { question, verdict, claims: all };
}

/** Whether all that answers a question fits into a file as it is: texts without control characters. */
function isPlain(question: Question, library: Library): boolean {
	const claims = library.claims(question.id);
	const texts = claims.flatMap(({ source, at = '', gist = '' }) => {
		const { title = '', publisher = '', note = '' } = library.findSource(source) ?? {};
		return [at, gist, title, publisher, note];
	});
	return (
		claims.every(({ answer }) => typeof answer === 'string') &&
		findControl([question.ask, ...question.aliases, ...texts]) === undefined
	);
}
