import { suggestClaimId } from '../../src/draft/id.ts';
import type { Guess, Suggestion } from '../../src/draft/suggest.ts';
import { writeText } from '../../src/draft/text.ts';
import type { AnswerType } from '../../src/model/answer.ts';
import { basisSchema } from '../../src/model/claim.ts';
import type { Question } from '../../src/model/question.ts';
import { findLines } from '../../src/reader/file.ts';
import { makeVisible } from '../../src/report/visible.ts';
import { countThings } from '../../src/report/wording.ts';

/** The text that was looked through. */
interface Looked {
	file: string;
	text: string;
	/** Names of subjects, by id. */
	names: ReadonlyMap<string, string>;
}

/** The suggestions for people: line, place, sentence, and the questions, the likeliest first. */
export function formatSuggestions(looked: Looked, found: readonly Suggestion[]): string {
	const { file, text, names } = looked;
	const lineOf = createLineOf(text);
	const blocks = found.map(({ start, end, at, subjects, guesses }) => {
		const about = subjects.map((id) => names.get(id) ?? id).join(', ');
		const fit = guesses.map(tellGuess).join('\n');
		const head = `${file}:${lineOf(start)}  ${at}${about === '' ? '' : `  (${about})`}`;
		return makeVisible(head) + `\n  ${makeVisible(oneLine(text.slice(start, end)))}\n${fit}\n`;
	});
	return `${[...blocks, tellCount(found.length)].join('\n')}\n`;
}

/**
 * The suggestions as claims that lack what only a reader can say: answer, basis and gist. Of the sentence no more than
 * its first words are told, so that nothing of it is copied along.
 */
export function formatDrafts({ text }: Looked, found: readonly Suggestion[]): string {
	const lineOf = createLineOf(text);
	const taken: string[] = [];
	const drafts = found.flatMap(({ start, end, at, subjects, guesses: [guess] }) => {
		if (!guess) return [];
		const about = guess.question.about ? [undefined] : subjects.length > 0 ? subjects : [''];
		return about.map((subject) => {
			const id = suggestClaimId(
				{ question: guess.question.id, subject: subject || undefined },
				taken,
			);
			taken.push(id);
			const words = oneLine(text.slice(start, end)).split(' ').slice(0, 5).join(' ');
			const comment = `  # line ${lineOf(start)}: ${makeVisible(words)} …`;
			return [comment, `  ${id}:`, ...listFields(guess.question, subject, at)].join('\n');
		});
	});
	return drafts.length === 0 ? '' : `claims:\n${drafts.join('\n')}\n`;
}

function listFields(
	{ id, ask, answer }: Question,
	subject: string | undefined,
	at: string,
): string[] {
	return [
		`    question: ${id} # ${oneLine(ask)}`,
		...(subject === undefined ? [] : [`    subject: ${subject}`.trimEnd()]),
		`    answer: # ${tellAnswers(answer)}`,
		`    basis: # ${basisSchema.options.join(', ')}`,
		`    at: ${writeText(at, 'block')}`,
		'    gist: # in your own words',
	];
}

function tellAnswers(type: AnswerType): string {
	if (type.type === 'flag') return 'yes, no';
	const options = 'options' in type ? Object.keys(type.options ?? {}) : [];
	const kinds: Partial<Record<AnswerType['type'], string>> = {
		quantity: 'a number, such as 78, ~78, 60..65, >70',
		date: 'a date, such as 2016-09-01, 2016-09, 2016',
		version: 'a range of versions, such as >=2.0',
		order: 'an order, such as a > b, a = b',
		set: 'one or several, in [ ]',
	};
	return options.length > 0 ? options.join(', ') : (kinds[type.type] ?? 'text');
}

function tellGuess({ question }: Guess): string {
	return `    ${question.id}  ${makeVisible(oneLine(question.ask))}`;
}

function tellCount(count: number): string {
	if (count === 0) return 'No sentence seems to speak to a known question';
	return `${countThings(count, 'sentence')} may speak to known questions`;
}

function oneLine(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}

function createLineOf(text: string): (offset: number) => number {
	const lines = findLines(text);
	return (offset) => lines.findLastIndex((start) => start <= offset) + 1;
}
