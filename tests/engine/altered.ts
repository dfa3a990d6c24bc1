import { readAnswers } from '../../src/engine/claims.ts';
import { indexKnowledge } from '../../src/engine/index-records.ts';
import { rankClaim } from '../../src/engine/rank.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Source, SourceKind } from '../../src/model/source.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Arrange } from './written-files.ts';

/** The same knowledge with its records, claims and conditions in another order. */
export function shuffleKnowledge(knowledge: Knowledge, arrange: Arrange): Knowledge {
	const shuffleClaim = (claim: Claim): Claim => {
		const given = Object.fromEntries(arrange(Object.entries(claim.scope.given)));
		return { ...claim, scope: { ...claim.scope, given } };
	};
	return {
		...knowledge,
		questions: arrange(knowledge.questions),
		sources: arrange(knowledge.sources).map((source) => ({
			...source,
			claims: arrange(source.claims).map(shuffleClaim),
		})),
	};
}

/** The same knowledge with one more source. */
export function addSource(knowledge: Knowledge, source: Source): Knowledge {
	return { ...knowledge, sources: [...knowledge.sources, source] };
}

/** A source `z` that says what another one does, and rests on it. */
export function copySource(source: Source, kind: SourceKind): Source {
	const claims = source.claims.map((claim) =>
		nameClaim(claim, claim.id.slice(source.id.length + 1)),
	);
	return { ...source, id: 'z', kind, 'derived-from': [source.id], claims };
}

/**
 * An ordinary source `z`, independent of all others, that says for the same scope and at the same time what an ordinary
 * claim says that gives the verdict its answer; nothing where only others do. (A better claim holds on where an ordinary
 * one is ended by a weak one.)
 */
export function secondAnswer(knowledge: Knowledge, verdict: Verdict): Source | undefined {
	const index = indexKnowledge(knowledge);
	const question = index.questions.get(verdict.question);
	const shown = JSON.stringify(verdict.answer ?? verdict.leaning);
	for (const id of verdict.support) {
		const claim = index.claims.get(id);
		const source = index.sources.get(claim?.source ?? '');
		if (!question || !claim || !source) continue;
		const subjects = verdict.subject.split('+');
		const ordinary = rankClaim({ claim, source }, question, subjects) === 3;
		const given = readAnswers(index, claim).filter(
			(read) => read.subjects.join() === subjects.join(),
		);
		if (!ordinary || !given.some(({ answer }) => JSON.stringify(answer.shown) === shown)) continue;
		const { issued } = source;
		const claims = [{ ...nameClaim(claim, 'c'), basis: 'asserted' as const }];
		const bare = { authors: [], 'speaks-for': [], 'derived-from': [], issued, claims };
		return { id: 'z', title: 'Z', kind: 'article', publisher: 'Z', ...bare };
	}
	return undefined;
}

function nameClaim(claim: Claim, name: string): Claim {
	return { ...claim, id: `z#${name}`, source: 'z' };
}
