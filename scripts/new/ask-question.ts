import type { QuestionFields } from '../../src/draft/draft.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { suggestClaimId } from '../../src/draft/id.ts';
import { askMany, askOne, askText } from './ask.ts';
import type { Fit } from './fit.ts';
import { fitsText } from './fit.ts';
import { splitAll } from './flags.ts';
import { natureWords, typeWords, variesWords } from './question-words.ts';

type AnswerFields = NonNullable<QuestionFields['answer']>;

/** Asks for what is not known yet of a question. */
export async function askQuestion(
	known: QuestionFields,
	{ subjects }: Knowledge,
): Promise<QuestionFields> {
	const ask =
		known.ask ??
		(await askText({
			message: 'Question',
			hint: 'in words, about one subject: “Does it …?”',
			fit: fitsText,
		}));
	const choices = subjects.map(({ id, name }) => ({ value: id, name }));
	const across = {
		message: 'Is it about several subjects at once?',
		hint: 'then choose them; otherwise none',
	};
	const about = known.about ?? (await askMany({ ...across, choices }));
	const answer = known.answer ?? (await askType(about.length > 1));
	const nature = known.nature ?? (await askWord('Nature', natureWords));
	const varies =
		about.length > 1 ? { nothing: variesWords.nothing, date: variesWords.date } : variesWords;
	const variesBy = known['varies-by'] ?? (await askWord('Does the right answer change?', varies));
	const aliases = known.aliases ?? (await askAliases());
	return {
		...known,
		ask,
		answer,
		aliases,
		nature: nature === 'fact' ? undefined : nature,
		'varies-by': variesBy === 'nothing' ? undefined : variesBy,
		about: about.length > 1 ? about : undefined,
	};
}

/** Asks for the id of a question. */
export async function askQuestionId(taken: readonly string[], fit: Fit): Promise<string> {
	const topics = [...new Set(taken.map((id) => id.slice(0, id.indexOf('/'))))];
	const hint = `topic/name; the topics are ${topics.slice(0, 12).join(', ')}`;
	return (await askText({ message: 'Id', hint, fit })) ?? '';
}

async function askType(isAcross: boolean): Promise<AnswerFields> {
	const types = Object.entries(typeWords).filter(([type]) => isAcross || type !== 'order');
	const choices = types.map(([value, description]) => ({ value, description }));
	const type = await askOne({ message: 'What does it take for an answer?', choices });
	if (type === 'quantity') {
		const unit = await askText({ message: 'Unit', fit: fitsText, isOptional: true });
		const tolerance = await askText({
			message: 'Tolerance',
			hint: 'how far two numbers may lie apart and still agree: 0.5 or 5%',
			fit: (text) => (/^\d+(?:\.\d+)?\s*%?$/u.test(text) ? undefined : { expected: '0.5 or 5%' }),
			isOptional: true,
		});
		return { type, unit, tolerance };
	}
	if (type !== 'choice' && type !== 'set') return { type };
	const options = await askOptions(type === 'set');
	return Object.keys(options).length === 0 ? { type } : { type, options };
}

/** Asks for options until none follows; each gets an id from its words. */
async function askOptions(canBeNone: boolean): Promise<Record<string, string>> {
	const options: Record<string, string> = {};
	for (;;) {
		const number = Object.keys(options).length + 1;
		const isOptional = canBeNone || number > 2;
		const label = await askText({
			message: `Option ${number}`,
			hint: 'in words',
			fit: fitsText,
			isOptional,
		});
		if (label === undefined) return options;
		options[suggestClaimId({ question: `q/${label}` }, Object.keys(options))] = label;
	}
}

function askWord(message: string, words: Readonly<Record<string, string>>): Promise<string> {
	return askOne({
		message,
		choices: Object.entries(words).map(([value, description]) => ({ value, description })),
	});
}

async function askAliases(): Promise<string[]> {
	const hint = 'other words people search it by, with commas';
	const typed = await askText({ message: 'Aliases', hint, fit: fitsText, isOptional: true });
	return splitAll(typed === undefined ? [] : [typed]);
}
