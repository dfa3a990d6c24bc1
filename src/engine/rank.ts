import type { ReadClaim } from './claims.ts';
import type { Question } from '../model/question.ts';

/** How much a claim weighs: 1 primary, 2 strong, 3 ordinary, 4 weak. */
export type Rank = 1 | 2 | 3 | 4;

const weakBases = new Set(['opinion', 'anecdotal', 'hypothetical']);
const official = new Set(['documentation', 'release-notes', 'specification', 'repository']);
const systematic = new Set(['paper', 'survey', 'dataset']);

/** What a claim is ranked by: bases that make it weak, and kinds of source that make it primary or strong. */
export const rankTraits = {
	weakBases: [...weakBases],
	official: [...official],
	systematic: [...systematic],
} as const;

/** Ranks a claim about the given subjects by its basis and by who publishes its source. */
export function rankClaim(
	{ claim, source }: Pick<ReadClaim, 'claim' | 'source'>,
	question: Question,
	subjects: readonly string[],
): Rank {
	const speaksFor = (subject: string) => source['speaks-for'].includes(subject);
	const partial = question.nature === 'merit' && (question.about ?? subjects).some(speaksFor);
	if (weakBases.has(claim.basis) || source.kind === 'republication' || partial) return 4;
	if (official.has(source.kind) && subjects.every(speaksFor)) return 1;
	const measured = claim.basis === 'measured';
	if (question.answer.type === 'quantity' && measured && systematic.has(source.kind)) return 1;
	return measured || systematic.has(source.kind) ? 2 : 3;
}
