import type { Group } from './claims.ts';
import { compareText } from './sort.ts';

const ROUNDS = 20;
const SETTLED = 1e-9;

/** How often sources are weighed anew at most. */
export const weighingRounds = ROUNDS;

/** How far a source may be trusted on one question, judged by all the others: 0 and up. */
export type Trust = (source: string, group: Group) => number;

/** What the sources answer in one group, by answer. */
interface Ballot {
	group: Group;
	/** The answers each source gives, by position. */
	bySource: ReadonlyMap<string, readonly number[]>;
	/** For each answer the positions of those that conflict with it. */
	against: readonly (readonly number[])[];
}

/**
 * Weighs sources by how often they agree with the others, in rounds: the answer with most weight behind it stands for
 * the truth, a source loses by each answer that conflicts with it, and its weight is the negative logarithm of the
 * share it loses (smoothed by half an answer). Method: Conflict Resolution on Heterogeneous data with 0-1 loss; Li, Li,
 * Gao, Zhao, Fan and Han, "Resolving Conflicts in Heterogeneous Data by Truth Discovery and Source Reliability
 * Estimation", SIGMOD 2014. On the question at hand a source is weighed by how it does on the others.
 */
export function weighSources(groups: readonly Group[]): Trust {
	const ballots = groups.filter(({ claims }) => claims.length > 1).map(cast);
	const asked = countBallots(ballots);
	let weights = new Map([...asked.keys()].map((source) => [source, 1]));
	let losses = new Map<string, number>();
	let truths = new Map<Group, number>();
	for (let round = 0; round < ROUNDS; round++) {
		truths = new Map(ballots.map((ballot) => [ballot.group, findTruth(ballot, weights)]));
		losses = sumLosses(ballots, truths);
		const before = weights;
		weights = new Map([...asked].map(([id, count]) => [id, weightOf(losses.get(id) ?? 0, count)]));
		const moved = [...weights].some(
			([id, weight]) => Math.abs(weight - (before.get(id) ?? 0)) > SETTLED,
		);
		if (!moved) break;
	}
	const byGroup = new Map(ballots.map((ballot) => [ballot.group, ballot]));
	return (source, group) => {
		const ballot = byGroup.get(group);
		const here = ballot && lossOf(ballot, source, truths.get(group) ?? 0);
		const elsewhere = (asked.get(source) ?? 0) - (here === undefined ? 0 : 1);
		return weightOf((losses.get(source) ?? 0) - (here ?? 0), elsewhere);
	};
}

/** The weight of a source with some losses among its answers; one that was never tried stands in the middle. */
function weightOf(losses: number, count: number): number {
	return -Math.log((losses + 0.5) / (count + 1));
}

function cast(group: Group): Ballot {
	const answers = new Map(group.claims.map(({ answer }) => [answer.key, answer]));
	const keys = [...answers.keys()].toSorted();
	const positions = new Map(keys.map((key, position) => [key, position]));
	const bySource = new Map<string, Set<number>>();
	for (const { source, answer } of group.claims) {
		const given = bySource.get(source.id) ?? new Set();
		bySource.set(source.id, given.add(positions.get(answer.key) ?? 0));
	}
	const against = keys.map((key) =>
		keys.flatMap((other, position) => {
			const [a, b] = [answers.get(key), answers.get(other)];
			return a && b && group.conflict(a, b) ? [position] : [];
		}),
	);
	return {
		group,
		bySource: new Map([...bySource].map(([id, given]) => [id, [...given]])),
		against,
	};
}

function countBallots(ballots: readonly Ballot[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { bySource } of ballots) {
		for (const source of bySource.keys()) counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return counts;
}

/** Which answer has most weight behind it, counting all that do not conflict with it. */
function findTruth({ bySource, against }: Ballot, weights: ReadonlyMap<string, number>): number {
	const own = against.map(() => 0);
	for (const [source, given] of [...bySource].toSorted(([a], [b]) => compareText(a, b))) {
		for (const position of given) own[position] = (own[position] ?? 0) + (weights.get(source) ?? 0);
	}
	const scores = against.map(
		(contrary) => -contrary.reduce((sum, other) => sum + (own[other] ?? 0), 0),
	);
	return scores.indexOf(Math.max(...scores));
}

function sumLosses(
	ballots: readonly Ballot[],
	truths: ReadonlyMap<Group, number>,
): Map<string, number> {
	const losses = new Map<string, number>();
	for (const ballot of ballots) {
		const truth = truths.get(ballot.group) ?? 0;
		for (const source of ballot.bySource.keys()) {
			losses.set(source, (losses.get(source) ?? 0) + (lossOf(ballot, source, truth) ?? 0));
		}
	}
	return losses;
}

/** The share of a source's answers that conflict with the truth; nothing where it gives none. */
function lossOf({ bySource, against }: Ballot, source: string, truth: number): number | undefined {
	const given = bySource.get(source);
	return (
		given && given.filter((position) => against[position]?.includes(truth)).length / given.length
	);
}
