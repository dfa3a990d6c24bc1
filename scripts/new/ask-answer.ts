import type { ClaimFields } from '../../src/draft/draft.ts';
import { claimHints } from '../../src/draft/words.ts';
import type { Option } from '../../src/model/answer.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Question } from '../../src/model/question.ts';
import type { Choice } from './ask.ts';
import { askMany, askOne, askSearch, askText, askYes } from './ask.ts';
import type { Fit } from './fit.ts';
import { fitAnswer } from './fit.ts';
import { splitAll } from './flags.ts';

type Answer = NonNullable<ClaimFields['answer']>;

/** Asks for an answer in the way that fits its question. */
export async function askAnswer(
	question: Question,
	subject: string | undefined,
	knowledge: Knowledge,
): Promise<Answer> {
	const { answer } = question;
	if (answer.type === 'set') return askSet(question, subject, knowledge);
	if (answer.type === 'flag') {
		return askOne({ message: question.ask, choices: [{ value: 'yes' }, { value: 'no' }] });
	}
	if (answer.type === 'choice') return askChoice(question, listOptions(answer.options));
	const fit: Fit = (text) => fitAnswer(knowledge, question, subject, text);
	return (await askText({ message: question.ask, hint: hintOf(question), fit })) ?? '';
}

function askChoice({ ask }: Question, choices: readonly Choice[]): Promise<string> {
	if (choices.length <= 14) return askOne({ message: ask, hint: claimHints.answer, choices });
	return askSearch({ message: ask, find: (words) => filter(choices, words) });
}

async function askSet(
	question: Question,
	subject: string | undefined,
	knowledge: Knowledge,
): Promise<Answer> {
	const options = question.answer.type === 'set' ? question.answer.options : undefined;
	const pick = async (message: string): Promise<string[]> => {
		if (options) return askMany({ message, choices: listOptions(options) });
		const fit: Fit = (text) => fitAnswer(knowledge, question, subject, splitAll([text]));
		return splitAll([
			(await askText({ message, hint: 'several with commas', fit, isOptional: true })) ?? '',
		]);
	};
	for (;;) {
		const includes = await pick(`${question.ask} It includes`);
		const excludes = await pick('It says that these do not belong to it');
		const only =
			includes.length > 0 && (await askYes('Does it say that there are no others?', false));
		const answer = { includes, excludes, ...(only && { only: 'true' }) };
		if (includes.length + excludes.length > 0) return answer;
	}
}

function hintOf({ answer, about = [] }: Question): string {
	if (answer.type === 'quantity') return `${answer.unit ?? 'a number'}: 78, ~78, 60..65, >70`;
	if (answer.type === 'date') return '2015, 2015-11 or 2015-11-09';
	if (answer.type === 'version') return '2.3, >=2.0, <2.1';
	if (answer.type === 'order') return `${about.join(' > ')}; also >=, = and <`;
	return claimHints.answer;
}

function listOptions(options: Record<string, Option>): Choice[] {
	return Object.entries(options).map(([value, { label }]) => ({
		value,
		name: label,
		description: value,
	}));
}

function filter(choices: readonly Choice[], words: string): readonly Choice[] {
	const wanted = words.toLowerCase();
	return choices.filter(({ value, name = '' }) =>
		`${name} ${value}`.toLowerCase().includes(wanted),
	);
}
