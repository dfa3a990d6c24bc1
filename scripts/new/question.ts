import type { QuestionFields } from '../../src/draft/draft.ts';
import { questionSchema } from '../../src/model/question.ts';
import { questionIdSchema } from '../../src/model/text.ts';
import { createRefusal } from '../refusal.ts';
import type { Bench } from './bench.ts';
import type { Fit } from './fit.ts';
import { fitsOneOf, fitsText } from './fit.ts';
import type { questionOptions, Values } from './flags.ts';
import { natureWords, typeWords, variesWords } from './question-words.ts';
import { readQuestionFlags, refuseMissing, requireFit } from './flags.ts';

/** Puts together what is known of a question: what the options say, and what somebody answers. */
export async function makeQuestion(
	values: Values<typeof questionOptions>,
	bench: Bench,
): Promise<QuestionFields> {
	const { subjects } = bench.knowledge;
	requireFit('ask', values.ask, fitsText);
	for (const alias of values.alias ?? []) requireFit('alias', alias, fitsText);
	requireFit('type', values.type, fitsOneOf(Object.keys(typeWords)));
	requireFit('nature', values.nature, fitsOneOf(Object.keys(natureWords)));
	requireFit('varies-by', values['varies-by'], fitsOneOf(Object.keys(variesWords)));
	const given = readQuestionFlags(values);
	for (const id of given.about ?? [])
		requireFit('about', id, fitsOneOf(subjects.map((subject) => subject.id)));
	if (bench.asks) {
		const { askQuestion } = await import('./ask-question.ts');
		return askQuestion(given, bench.knowledge);
	}
	if (given.ask === undefined) throw refuseMissing('ask', 'the question in words');
	if (given.answer === undefined) {
		throw refuseMissing(
			'type',
			`what it takes for an answer: ${Object.keys(typeWords).join(', ')}`,
		);
	}
	requireShape(given);
	return given;
}

/** The id of a new question: the one that is named, or the one that somebody answers. */
export async function chooseQuestionId(
	given: string | undefined,
	{ knowledge, asks }: Bench,
): Promise<string> {
	const taken = knowledge.questions.map(({ id }) => id);
	if (given !== undefined) {
		const misfit = fitsQuestionId(taken)(given);
		if (!misfit) return given;
		throw createRefusal(
			`Unexpected \`${given}\`, expected ${misfit.expected}`,
			taken.includes(given)
				? `Add a claim on it with \`kb new claim --question ${given}\`, or choose another name.`
				: 'Write the topic, a slash and a name: `graphs/default-execution`.',
		);
	}
	if (!asks) throw refuseMissing('id', 'its `topic/question`, which can also stand first');
	const { askQuestionId } = await import('./ask-question.ts');
	return askQuestionId(taken, fitsQuestionId(taken));
}

function fitsQuestionId(taken: readonly string[]): Fit {
	return (text) => {
		const parts = text.split('/');
		const isGood =
			questionIdSchema.safeParse(text).success &&
			parts.every((part) => /^[a-z\d]+(?:-[a-z\d]+)*$/u.test(part));
		if (!isGood) return { expected: '`topic/question` in lower case letters, digits and hyphens' };
		return taken.includes(text) ? { expected: 'a question that is not there yet' } : undefined;
	};
}

/** Refuses a question whose options do not go together. */
function requireShape(fields: QuestionFields): void {
	const found = questionSchema.safeParse(JSON.parse(JSON.stringify(fields)));
	const issue = found.error?.issues[0];
	if (!issue) return;
	const field = issue.path.length === 0 ? '' : `\`${issue.path.map(String).join('.')}\`: `;
	throw createRefusal(
		`Unexpected question, expected a sound one: ${field}${issue.message}`,
		'Correct the option; `kb new question --help` says what each one means.',
	);
}
