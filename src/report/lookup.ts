import type { Claim } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import type { Subject } from '../model/subject.ts';

/** Finds the records behind the ids that results are made of. */
export interface Lookup {
	subjects: readonly Subject[];
	findQuestion: (id: string) => Question | undefined;
	findSource: (id: string) => Source | undefined;
	findClaim: (id: string) => Claim | undefined;
}

/** Prepares a knowledge base for being looked up by id. */
export function createLookup(knowledge: Knowledge): Lookup {
	const questions = byId(knowledge.questions);
	const sources = byId(knowledge.sources);
	const claims = byId(knowledge.sources.flatMap((source) => source.claims));
	return {
		subjects: knowledge.subjects,
		findQuestion: (id) => questions.get(id),
		findSource: (id) => sources.get(id),
		findClaim: (id) => claims.get(id),
	};
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
