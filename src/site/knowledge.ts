import { check } from '../engine/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Page } from '../model/page.ts';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Subject } from '../model/subject.ts';
import type { Verdict } from '../model/verdict.ts';
import { readKnowledge } from '../reader/folder.ts';
import type { Lookup } from '../report/lookup.ts';
import { createLookup } from '../report/lookup.ts';
import { contentFolder } from './folder.ts';

/** A knowledge base with its verdicts, and ways to find one record of it. */
export interface Library
	extends Knowledge, Pick<Lookup, 'findQuestion' | 'findSource' | 'findClaim'> {
	report: Report;
	findSubject: (id: string) => Subject | undefined;
	findPage: (id: string) => Page | undefined;
	/** Verdicts of a question, the general ones and those by case. */
	verdicts: (question: string) => Verdict[];
	/** Claims that answer a question. */
	claims: (question: string) => Claim[];
	/** Questions of a topic. */
	questionsOf: (topic: string) => Question[];
	/** Sources that rest on a source. */
	sourcesFrom: (source: string) => Source[];
}

declare global {
	/** Kept here, as the configuration and the pages are loaded apart, each with modules of its own. */
	var openedLibrary: Library | undefined;
}

// While the engine is worked on, pages show what it says now.
if (import.meta.hot) globalThis.openedLibrary = undefined;

/** The knowledge base, read and checked once. */
export function getLibrary(): Library {
	return globalThis.openedLibrary ?? openLibrary();
}

/** The knowledge base, read and checked anew: for all that ask for it from now on. */
export function openLibrary(): Library {
	globalThis.openedLibrary = readLibrary();
	return globalThis.openedLibrary;
}

function readLibrary(): Library {
	const reading = readKnowledge(contentFolder);
	const asOf = reading.knowledge.kb['as-of'] ?? new Date().toISOString().slice(0, 10);
	return makeLibrary(reading.knowledge, check(reading, { asOf }));
}

/** Prepares a knowledge base and the report on it for the pages. */
export function makeLibrary(knowledge: Knowledge, report: Report): Library {
	const claims = knowledge.sources.flatMap((source) => source.claims);
	const verdicts = Map.groupBy(report.verdicts, (verdict) => verdict.question);
	const answers = Map.groupBy(claims, (claim) => claim.question);
	const topics = Map.groupBy(knowledge.questions, ({ topic }) => topic);
	const derived = knowledge.sources.flatMap((source) =>
		source['derived-from'].map((origin) => ({ origin, source })),
	);
	const users = Map.groupBy(derived, ({ origin }) => origin);
	return {
		...createLookup(knowledge),
		...knowledge,
		report,
		findSubject: finder(knowledge.subjects),
		findPage: finder(knowledge.pages),
		verdicts: (question) => verdicts.get(question) ?? [],
		claims: (question) => answers.get(question) ?? [],
		questionsOf: (topic) => topics.get(topic) ?? [],
		sourcesFrom: (origin) => (users.get(origin) ?? []).map(({ source }) => source),
	};
}

function finder<T extends { id: string }>(records: T[]): (id: string) => T | undefined {
	const byId = new Map(records.map((record) => [record.id, record]));
	return (id) => byId.get(id);
}
