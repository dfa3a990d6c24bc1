import type { Answer } from './answers/answer.ts';
import type { Group, ReadClaim } from './claims.ts';
import type { DateSpan } from './dates.ts';
import type { Given } from './given.ts';
import { keyOfGiven, sortGiven } from './given.ts';
import type { Line, Stated, Stretch } from './line.ts';
import { everywhere, periodStretch } from './line.ts';
import type { Rank } from './rank.ts';
import { rankClaim } from './rank.ts';
import { sortedUnique } from './sort.ts';

/** Claims alike in all that the comparison looks at, so that it looks once. */
export interface Cluster extends Stretch {
	answer: Answer;
	given: Given;
	/** One text for equal conditions. */
	givenKey: string;
	rank: Rank;
	/** When their sources were issued; absent where undated. */
	issued: DateSpan | undefined;
	/** The stretch they state; absent where they state none. */
	stated: Stated | undefined;
	/** The last place on the line they have seen; absent where an undated source states no end. */
	seen: number | undefined;
	/** Whether better evidence outweighs them wherever they hold, so that they end and cut nobody's stretch. */
	outweighed: boolean;
	claims: ReadClaim[];
}

/** Sorts the claims of a group into clusters; a claim whose scope cannot be read is left out. */
export function clusterClaims({ question, subject, claims }: Group, line: Line): Cluster[] {
	const clusters = new Map<string, Cluster>();
	const subjects = subject.split('+');
	for (const read of claims) {
		const { scope } = read.claim;
		const text = line.kind === 'versions' ? scope.versions : scope.period;
		const stated =
			text === undefined || line.kind === 'none' ? undefined : stateStretch(line, text);
		if (stated === null) continue;
		const rank = rankClaim(read, question, subjects);
		const givenKey = keyOfGiven(scope.given);
		const issued = line.kind === 'none' ? undefined : read.issued;
		const box = `${stated?.from} ${stated?.to} ${issued?.first} ${issued?.last}`;
		const key = `${rank} ${box} ${givenKey} ${read.answer.key}`;
		const known = clusters.get(key);
		if (known) known.claims.push(read);
		else {
			clusters.set(key, {
				...everywhere,
				answer: read.answer,
				given: sortGiven(scope.given),
				givenKey,
				rank,
				issued,
				stated,
				seen: undefined,
				outweighed: false,
				claims: [read],
			});
		}
	}
	return [...clusters.values()];
}

/** Whether the answers of two clusters of one group conflict. */
export function conflicts({ conflict }: Group, a: Cluster, b: Cluster): boolean {
	return conflict(a.answer, b.answer);
}

/** The ids of the claims of some clusters, sorted. */
export function namesOf(clusters: readonly Cluster[]): string[] {
	return sortedUnique(clusters.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)));
}

/** The stretch a scope states; `null` where it cannot be read or holds no release. */
function stateStretch(line: Line, text: string): Stated | null {
	const stated = line.kind === 'versions' ? line.ranges.get(text) : periodStretch(text);
	return stated && stated.from < stated.to ? stated : null;
}
