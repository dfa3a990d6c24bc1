import type { Claim } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Page } from '../model/page.ts';
import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import type { Subject } from '../model/subject.ts';

/** A knowledge base with its records by id. */
export interface Index {
	knowledge: Knowledge;
	subjects: ReadonlyMap<string, Subject>;
	questions: ReadonlyMap<string, Question>;
	sources: ReadonlyMap<string, Source>;
	claims: ReadonlyMap<string, Claim>;
	pages: ReadonlyMap<string, Page>;
}

/** Indexes a knowledge base. */
export function indexKnowledge(knowledge: Knowledge): Index {
	const claims = knowledge.sources.flatMap((source) => source.claims);
	return {
		knowledge,
		subjects: byId(knowledge.subjects),
		questions: byId(knowledge.questions),
		sources: byId(knowledge.sources),
		claims: byId(claims),
		pages: byId(knowledge.pages),
	};
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
