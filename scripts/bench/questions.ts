import type { Shape } from './generate.ts';
import { subjects } from './generate.ts';

/** A question of a made-up knowledge base. */
export interface MadeQuestion {
	topic: string;
	name: string;
	ask: string;
	variesBy: 'version' | 'date' | 'nothing';
	about?: readonly string[];
	type: AnswerKind;
	/** The type of its answers, as YAML. */
	answer: string;
}

/** The types of answers, all of them. */
export type AnswerKind = keyof typeof answers;

const answers = {
	choice: '{ type: choice, options: { red: Red, green: Green, blue: Blue, grey: Grey } }',
	flag: '{ type: flag }',
	quantity: '{ type: quantity, unit: ms, tolerance: 5% }',
	date: '{ type: date }',
	version: '{ type: version }',
	set: '{ type: set }',
	order: '{ type: order }',
	text: '{ type: text }',
} as const;
const types = [
	'choice',
	'flag',
	'quantity',
	'date',
	'version',
	'set',
	'order',
	'text',
] as const satisfies readonly AnswerKind[];
const lines = ['nothing', 'version', 'date'] as const;
const questionsOfTopic = 50;

/** Lists the questions of a base: one for fifty claims unless said otherwise, types and lines in turn, or a single one. */
export function listQuestions({ claims, questions, claimsOfQuestion = 50 }: Shape): MadeQuestion[] {
	const count = questions === 'one' ? 1 : Math.ceil(claims / claimsOfQuestion);
	return Array.from({ length: count }, (_, index) => {
		const type = types[index % types.length] ?? 'choice';
		const line = lines[Math.floor(index / types.length) % lines.length] ?? 'nothing';
		return {
			topic: `topic-${Math.floor(index / questionsOfTopic)}`,
			name: `question-${index}`,
			ask: `What is to be said of matter ${index}?`,
			variesBy: type === 'order' && line === 'version' ? 'date' : line,
			...(type === 'order' && { about: subjects.slice(0, 2) }),
			type,
			answer: answers[type],
		};
	});
}
