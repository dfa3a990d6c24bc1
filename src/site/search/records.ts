import { parseDate, printDay } from '../../engine/dates.ts';
import type { AnswerType } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/question.ts';
import type { Source } from '../../model/source.ts';
import type { Verdict } from '../../model/verdict.ts';
import { statusWord } from '../../report/words.ts';
import { generalVerdicts } from '../evidence.ts';
import type { Library } from '../knowledge.ts';
import { authorWords, kindWord, subjectWords, titleFromId, verdictWords } from '../words.ts';

/** What a result of a search can be. */
export type ResultKind = 'topic' | 'question' | 'source';

/** One thing that can be found, and all that is known of it before it is opened. */
export interface SearchRecord {
	/** Its address without the base of the site. */
	url: string;
	title: string;
	/** Other words for the same thing. */
	aliases: string[];
	/** What it comes to, in sentences. */
	answers: string[];
	/** What it might have come to. */
	options: string[];
	/** The rest of its text. */
	body: string[];
	/** What a result shows; every value is text. */
	meta: { kind: ResultKind } & Record<string, string>;
	filters: Record<string, string[]>;
	sort: { date?: string };
}

/** What a result shows of the answer on one subject, or on several compared. */
export interface RecordedAnswer {
	subject: string;
	name: string;
	status: Verdict['status'];
	answer: string;
	changed: boolean;
}

/** A record for each question and each source, in the order of the knowledge base; the home page where there is none. */
export function makeSearchRecords(library: Library): SearchRecord[] {
	const records = [
		...library.questions.map((question) => makeQuestion(question, library)),
		...library.sources.map((source) => makeSource(source, library)),
	];
	return records.length > 0 ? records : [makeHome(library)];
}

// An index of nothing cannot be loaded.
function makeHome({ kb: { title, description } }: Library): SearchRecord {
	return {
		url: '/',
		title,
		aliases: [],
		answers: [],
		options: [],
		body: [description],
		meta: { kind: 'topic', title, topicTitle: title },
		filters: { kind: ['topic'] },
		sort: {},
	};
}

function makeQuestion(question: Question, library: Library): SearchRecord {
	const { id, topic, ask, aliases, disputes } = question;
	const claims = library.claims(id);
	const told = generalVerdicts(library, id).filter(({ status }) => status !== 'unanswered');
	const answers = told.map((verdict): RecordedAnswer => ({
		subject: verdict.subject,
		name: subjectWords(verdict.subject, library),
		status: verdict.status,
		answer: verdictWords(verdict, question, library),
		changed: verdict.changed,
	}));
	return {
		url: `/questions/${id}/`,
		title: ask,
		aliases: [...aliases, ...optionAliases(question.answer)],
		answers: answers.map((each) => `${each.name}: ${each.answer} (${statusWord(each.status)}).`),
		options: optionLabels(question.answer),
		body: [...disputes.map(({ note }) => note), ...claims.map(({ gist }) => gist ?? '')].filter(
			Boolean,
		),
		meta: {
			kind: 'question',
			title: ask,
			topic,
			topicTitle: topicTitle(topic, library),
			answers: JSON.stringify(answers),
		},
		filters: {
			kind: ['question'],
			topic: [topic],
			subject: subjectsOf(claims, question),
			status: unique(answers.map(({ status }) => status)),
		},
		sort: dated(claims.map(({ source }) => library.findSource(source)?.issued)),
	};
}

function makeSource(source: Source, library: Library): SearchRecord {
	const { id, title, kind, publisher, authors, issued, note, claims } = source;
	const questions = claims.map((claim) => library.findQuestion(claim.question));
	const topics = unique(questions.flatMap((question) => (question ? [question.topic] : [])));
	const main = mostFrequent(questions.flatMap((question) => (question ? [question.topic] : [])));
	const year = yearOf(issued);
	return {
		url: `/sources/${id}/`,
		title,
		aliases: [publisher ?? '', authorWords(authors), kindWord(kind)].filter(Boolean),
		answers: [],
		options: [],
		body: [...(note === undefined ? [] : [note]), ...claims.map(({ gist }) => gist ?? '')].filter(
			Boolean,
		),
		meta: {
			kind: 'source',
			title,
			topic: main ?? '',
			topicTitle: main === undefined ? '' : topicTitle(main, library),
			sourceKind: kind,
			year,
			publisher: publisher ?? '',
		},
		filters: {
			kind: ['source'],
			topic: topics,
			subject: unique(claims.flatMap((claim, at) => subjectsOf([claim], questions[at]))),
			'source-kind': [kind],
			...(year === '' ? {} : { year: [year] }),
		},
		sort: dated([issued]),
	};
}

/** The title of a topic's page, or its id in words. */
export function topicTitle(topic: string, library: Library): string {
	return library.findPage(topic)?.title ?? titleFromId(topic);
}

/** The newest of some dates, as far as they are known, as a day. */
export function dated(dates: (string | undefined)[]): { date?: string } {
	const days = dates.map((date) => parseDate(date ?? '')?.last ?? -Infinity);
	const newest = Math.max(-Infinity, ...days.filter((day) => day !== Infinity));
	return newest === -Infinity ? {} : { date: printDay(newest) };
}

function yearOf(issued: string | undefined): string {
	return dated([issued]).date?.slice(0, 4) ?? '';
}

function subjectsOf(claims: Claim[], question: Question | undefined): string[] {
	const single = claims.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
	return unique([...single, ...(question?.about ?? [])]);
}

function optionLabels(answer: AnswerType): string[] {
	return Object.values(('options' in answer && answer.options) || {}).map(({ label }) => label);
}

function optionAliases(answer: AnswerType): string[] {
	return Object.values(('options' in answer && answer.options) || {}).flatMap(
		({ aliases }) => aliases,
	);
}

function mostFrequent(values: string[]): string | undefined {
	const groups = [...Map.groupBy(values, (value) => value).entries()];
	return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function unique<Value>(values: Value[]): Value[] {
	return [...new Set(values)];
}
