import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import { showDate } from '../report/stretch.ts';
import { makeOneLine } from '../report/visible.ts';
import { countThings, endSentence } from '../report/wording.ts';
import { statusWord } from '../report/words.ts';
import { generalVerdicts } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { standingWords, trackRecord } from './track-record.ts';
import { authorWords, kindWord, subjectWords, verdictWords } from './words.ts';

/** How many signs those who list pages at all show of a description. */
const MOST = 300;

/** A question for those who list pages: what it asks, and today's answer for each subject with its status. */
export function describeQuestion(question: Question, library: Library): string {
	const told = generalVerdicts(library, question.id).filter(
		({ status }) => status !== 'unanswered',
	);
	const answers = told.map((verdict) => {
		const words = verdictWords(verdict, question, library);
		const isTold = verdict.status === 'by-case' && verdict.answer === null;
		const status = isTold ? '' : ` (${statusWord(verdict.status).toLowerCase()})`;
		return `${subjectWords(verdict.subject, library)}: ${words}${status}.`;
	});
	const claims = library.claims(question.id).length;
	const none = claims > 0 ? `${countThings(claims, 'claim')}.` : 'No source answers this yet.';
	return shorten([question.ask, ...(answers.length > 0 ? answers : [none])].join(' '));
}

/** A source for those who list pages: what it is, whose, of when, and how its claims have held up. */
export function describeSource(source: Source, library: Library): string {
	const { kind, authors, publisher, issued, claims } = source;
	const from = [
		authors.length > 0 ? authorWords(authors) : '',
		publisher ?? '',
		issued === undefined ? 'undated' : showDate(issued),
	];
	const held = trackRecord(source, library).map(
		({ standing, claims: some }) => `${some.length} ${standingWords[standing].word.toLowerCase()}`,
	);
	const record = held.length > 0 ? `: ${held.join(', ')}` : '';
	const facts = [kindWord(kind), ...from].filter(Boolean).join(', ');
	return shorten(`${endSentence(facts)} ${countThings(claims.length, 'claim')}${record}.`);
}

function shorten(text: string): string {
	const line = makeOneLine(text);
	const signs = [...line];
	if (signs.length <= MOST) return line;
	return `${signs
		.slice(0, MOST - 1)
		.join('')
		.trimEnd()}…`;
}
