import MiniSearch from 'minisearch';
import { readBlocks } from '../engine/passages/sentences.ts';
import { readWords } from '../engine/passages/words.ts';
import type { AnswerType } from '../model/answer.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Question } from '../model/question.ts';

/** A question that a sentence may speak to. */
export interface Guess {
	question: Question;
	/** How much of the question's own words the sentence holds, the rarer ones first: from 0 to 1. */
	score: number;
}

/** A sentence that seems to speak to known questions. */
export interface Suggestion {
	/** Where it stands: offsets in the text, and in words, `Section, ¶2`. */
	start: number;
	end: number;
	at: string;
	/** The subjects it speaks of, as far as it or its paragraph names any. */
	subjects: string[];
	/** The likeliest question first. */
	guesses: Guess[];
}

const most = 3;
const enough = 0.24;
const fewestWords = 5;
const mostInHeading = 9;

/**
 * Finds the sentences of a text that seem to speak to the questions of a knowledge base, in the order of the text. They are
 * found by their words alone, ranked by BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", 2011), so
 * each is a hint to read on, and no claim.
 */
export function suggestClaims(knowledge: Knowledge, text: string): Suggestion[] {
	const guess = createGuess(knowledge);
	const find = createFindSubjects(knowledge);
	let section: string | undefined;
	let paragraph = 0;
	return readBlocks(text).flatMap((block) => {
		const heading = readHeading(text.slice(block.start, block.end));
		paragraph = heading === undefined ? paragraph + 1 : 0;
		section = heading ?? section;
		if (heading !== undefined) return [];
		const at = section === undefined ? `¶${paragraph}` : `${section}, ¶${paragraph}`;
		let subjects: string[] = [];
		return block.sentences.flatMap(({ start, end }) => {
			const sentence = text.slice(start, end);
			const named = find(sentence);
			if (named.length > 0) subjects = named;
			const guesses = readWords(sentence).length < fewestWords ? [] : guess(sentence, subjects);
			return guesses.length === 0 ? [] : { start, end, at, subjects, guesses };
		});
	});
}

/** The words of a line that looks like a heading: short, and no sentence. */
function readHeading(line: string): string | undefined {
	const words = line.replace(/^\s*#+\s*/u, '').trim();
	const isHeading = !/[.!?:;,|]$/u.test(words) && !/^[-*•]\s/u.test(words);
	return isHeading && readWords(words).length <= mostInHeading ? words : undefined;
}

/** Makes the function that finds the questions a sentence about some subjects may speak to. */
function createGuess(knowledge: Knowledge): (sentence: string, subjects: string[]) => Guess[] {
	const names = knowledge.subjects.flatMap(({ name, aliases }) => [name, ...aliases]);
	const ignored = new Set([...stopWords, ...names.flatMap(splitStems)]);
	const index = new MiniSearch<Document>({
		fields: ['ask', 'aliases', 'options', 'topic'],
		tokenize: splitStems,
		processTerm: (term) => (ignored.has(term) ? null : term),
		searchOptions: { boost: { ask: 2, aliases: 2, options: 1, topic: 0.5 } },
	});
	index.addAll(knowledge.questions.map(describe));
	const questions = new Map(knowledge.questions.map((question) => [question.id, question]));
	const whole = new Map<string, number>();
	/** What the words of the question itself would score. */
	const rateWhole = (question: Question): number => {
		const known = whole.get(question.id);
		if (known !== undefined) return known;
		const own = index.search(question.ask).find(({ id }) => id === question.id)?.score ?? 1;
		whole.set(question.id, own);
		return own;
	};
	return (sentence, subjects) => {
		const guesses = index.search(sentence).flatMap(({ id, score, queryTerms }) => {
			const question = questions.get(String(id));
			if (!question || queryTerms.length < 2 || !fits(question, subjects)) return [];
			return { question, score: Math.min(1, score / rateWhole(question)) };
		});
		return guesses.filter(({ score }) => score >= enough).slice(0, most);
	};
}

interface Document {
	id: string;
	ask: string;
	aliases: string;
	options: string;
	topic: string;
}

function describe({ id, ask, aliases, answer, topic }: Question): Document {
	const options = listOptions(answer).join(' ');
	return { id, ask, aliases: aliases.join(' '), options, topic };
}

function listOptions(type: AnswerType): string[] {
	const options = 'options' in type ? (type.options ?? {}) : {};
	return Object.values(options).flatMap(({ label, aliases }) => [label, ...aliases]);
}

/** A question across subjects wants one of them named; any other takes any subject, or none. */
function fits({ about }: Question, subjects: readonly string[]): boolean {
	return !about || subjects.some((subject) => about.includes(subject));
}

function createFindSubjects({ subjects }: Knowledge): (sentence: string) => string[] {
	const known = subjects.map(({ id, name, aliases }) => ({
		id,
		names: [name, ...aliases].map((each) => ` ${joinWords(each)} `),
	}));
	return (sentence) => {
		const words = ` ${joinWords(sentence)} `;
		return known.flatMap(({ id, names }) => (names.some((name) => words.includes(name)) ? id : []));
	};
}

function joinWords(text: string): string {
	return readWords(text)
		.map((word) => word.text)
		.join(' ');
}

// What most forms of a word begin with.
function splitStems(text: string): string[] {
	return readWords(text).map((word) => word.text.slice(0, 6));
}

const stopWords =
	'a an and any are as at be been but by can did do does for from had has have how if in into is it its many may more most much no not of on one only or other over per so some such than that the their them there these they this to under until up was were what when where which who whose why will with within without would'
		.split(' ')
		.map((word) => word.slice(0, 6));
