import type { AnswerKind, MadeQuestion } from './questions.ts';
import { releases, subjects } from './generate.ts';
import { choose } from './random.ts';

/** A claim of a made-up knowledge base. */
export interface MadeClaim {
	id: string;
	question: string;
	subject?: string;
	answer: MadeAnswer;
	versions?: string;
	period?: string;
	given?: Record<string, string>;
	basis: string;
	at: string;
	gist: string;
}

type MadeAnswer = string | { includes: string[]; excludes?: string[] };

type Random = (limit: number) => number;

const bases = ['measured', 'documented', 'reported', 'asserted', 'asserted', 'opinion'] as const;

/** Makes the function that makes the claims of one source, issued in a year; one in twenty contradicts the others. */
export function createClaims(
	questions: readonly MadeQuestion[],
	random: Random,
): (count: number, year: number) => MadeClaim[] {
	return (count, year) => {
		const contrary = random(20) === 0;
		return Array.from({ length: count }, (_, index) => {
			const number = random(questions.length);
			const question = questions[number];
			if (!question) throw new Error('There is no question to answer.');
			const isWrong = questions.length === 1 ? contrary : random(20) === 0;
			const subject = questions.length === 1 ? 0 : random(subjects.length);
			const seed = number * subjects.length + (question.about ? 0 : subject);
			const name = subjects[subject];
			return {
				id: `claim-${index}`,
				question: `${question.topic}/${question.name}`,
				...(!question.about && name !== undefined && { subject: name }),
				answer: makeAnswer(question.type, seed, isWrong, random),
				...makeScope(question, year, random),
				basis: choose(random, bases),
				at: `Part ${random(9) + 1}, ¶${random(40) + 1}`,
				gist: `What the author holds of matter ${number}, in words that take up about as much room as usual.`,
			};
		});
	};
}

/** The stretch and conditions one claim in several states. */
function makeScope(
	{ variesBy }: MadeQuestion,
	year: number,
	random: Random,
): Pick<MadeClaim, 'versions' | 'period' | 'given'> {
	const latest = releases.filter((release) => release < year).length;
	const isStated = random(4) === 0;
	const release = random(Math.max(1, latest)) + 1;
	const versions = choose(random, [`>=${release}.0`, `<${release + 1}.0`, `${release}.0`]);
	const period = `${year - 1 - random(2)}/${year}`;
	const device = choose(random, ['cpu', 'gpu']);
	return {
		...(isStated && variesBy === 'version' && latest > 0 && { versions }),
		...(isStated && variesBy === 'date' && { period }),
		...(random(10) === 0 && { given: random(2) === 0 ? { device } : { device, size: 'small' } }),
	};
}

const makers: Record<AnswerKind, (seed: number, isWrong: boolean, random: Random) => MadeAnswer> = {
	choice: (seed, isWrong) =>
		['red', 'green', 'blue', 'grey'][(seed + (isWrong ? 1 : 0)) % 4] ?? 'red',
	flag: (seed, isWrong) => ((seed % 2 === 0) === isWrong ? 'yes' : 'no'),
	quantity: (seed, isWrong, random) => {
		const value = (100 + (seed % 900)) * (isWrong ? 2 : 1);
		return choose(random, [`${value}`, `~${value}`, `${value - 2}..${value + 2}`, `${value + 1}`]);
	},
	date: (seed, isWrong, random) => {
		const year = 1990 + (seed % 20) + (isWrong ? 3 : 0);
		return choose(random, [`${year}`, `${year}-05`, `${year}-05-22`, `${year}~`]);
	},
	version: (seed, isWrong) => `${(seed % 9) + (isWrong ? 2 : 1)}.0`,
	set: (seed, isWrong, random) => {
		const items = ['iron', 'tin', 'lead', 'zinc', 'gold'];
		const own = items[seed % 5] ?? 'iron';
		const other = choose(random, ['salt', 'sand', 'clay']);
		return isWrong ? { includes: [other], excludes: [own] } : { includes: [own, other] };
	},
	order: (seed, isWrong) =>
		`${subjects[0]} ${(seed % 2 === 0) === isWrong ? '>' : '<'} ${subjects[1]}`,
	text: (seed) => `Something that is shown and never compared, number ${seed}`,
};

function makeAnswer(type: AnswerKind, seed: number, isWrong: boolean, random: Random): MadeAnswer {
	return makers[type](seed, isWrong, random);
}
