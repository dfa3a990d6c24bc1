import { rankClaim } from '../../engine/rank.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { Library } from '../knowledge.ts';
import { describeMethod } from '../method.ts';
import type { Example } from './example.ts';

/** A claim, who makes it and how much it weighs. */
export interface Weighed {
	claim: Claim;
	source: Source;
	/** Its rank in words. */
	weight: string;
}

/** The claims of an example in the order of their time, undated ones last, each with its weight. */
export function weighClaims({ question, verdict, claims }: Example, library: Library): Weighed[] {
	const { ranks } = describeMethod(library);
	const subjects = verdict.subject.split('+');
	const weighed = claims.flatMap((claim) => {
		const source = library.findSource(claim.source);
		if (!source) return [];
		const rank = rankClaim({ claim, source }, question, subjects);
		return [{ claim, source, weight: ranks[rank - 1]?.name ?? '' }];
	});
	const issued = ({ source }: Weighed) => source.issued ?? '~';
	return weighed.toSorted((a, b) => Number(issued(a) > issued(b)) - Number(issued(a) < issued(b)));
}
