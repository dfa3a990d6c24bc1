import type { Source } from '../model/source.ts';
import type { Group, ReadClaim } from './claims.ts';
import { compareText, sortedUnique } from './sort.ts';

/** How likely a copier takes an answer over rather than finding its own. */
const COPIED = 0.8;
/** How likely two sources are dependent before anything is known of them. */
const PRIOR = 0.05;
/** From which probability on two sources are suspected. */
const SUSPECT = 0.95;
/** Answers that more sources give than this are common; they bring no two sources together. */
const RARE = 12;

/** What it takes to suspect that two sources copy each other. */
export const copyThresholds = {
	copied: COPIED,
	prior: PRIOR,
	suspect: SUSPECT,
	rare: RARE,
} as const;

/** Two sources that share more rare answers than chance would have it. */
export interface SuspectedCopy {
	/** Ids of the two sources, sorted. */
	sources: [string, string];
	/** How likely it is that one rests on the other, or both on a third. */
	probability: number;
	/** Claims of both that give the shared rare answers. */
	claims: string[];
	/** How many rare answers they share. */
	shared: number;
}

/** What one source answers in one group. */
type Answers = Map<string, ReadClaim[]>;

/** A group, by source. */
interface Asked {
	group: Group;
	bySource: Map<string, Answers>;
	/** How many sources give each answer. */
	counts: Map<string, number>;
}

/**
 * Finds sources that seem to copy each other from their claims alone. Sharing an answer that others do not give is
 * evidence of copying, sharing a common one is not, and each difference is evidence against it: the likelihood ratio of
 * Dong, Berti-Équille and Srivastava, "Integrating Conflicting Data: The Role of Source Dependence", PVLDB 2(1), 2009,
 * with how often the other sources give an answer in the place of the unknown truth. Questions that only the two answer
 * tell nothing. Pairs that `isKnown` to be dependent are left out.
 */
export function suspectCopies(
	groups: readonly Group[],
	isKnown: (a: Source, b: Source) => boolean,
): SuspectedCopy[] {
	const asked = groups.filter(({ claims }) => claims.length > 2).map(tally);
	const bySource = askedBySource(asked);
	const sources = new Map(
		groups.flatMap(({ claims }) => claims.map(({ source }) => [source.id, source])),
	);
	const found: SuspectedCopy[] = [];
	for (const key of candidates(asked)) {
		const [a = '', b = ''] = key.split(' ');
		const suspicion = suspect(a, b, bySource);
		const [first, second] = [sources.get(a), sources.get(b)];
		if (!suspicion || !first || !second || isKnown(first, second)) continue;
		found.push(suspicion);
	}
	return found.toSorted((x, y) => compareText(x.sources.join(' '), y.sources.join(' ')));
}

function tally(group: Group): Asked {
	const bySource = new Map<string, Answers>();
	for (const read of group.claims) {
		const answers = bySource.get(read.source.id) ?? new Map<string, ReadClaim[]>();
		answers.set(read.answer.key, [...(answers.get(read.answer.key) ?? []), read]);
		bySource.set(read.source.id, answers);
	}
	const counts = new Map<string, number>();
	for (const answers of bySource.values()) {
		for (const key of answers.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return { group, bySource, counts };
}

function askedBySource(asked: readonly Asked[]): Map<string, Asked[]> {
	const bySource = new Map<string, Asked[]>();
	for (const entry of asked) {
		for (const source of entry.bySource.keys()) {
			const known = bySource.get(source);
			if (known) known.push(entry);
			else bySource.set(source, [entry]);
		}
	}
	return bySource;
}

/** Pairs of sources that share at least two rare answers: `a b`, sorted. */
function candidates(asked: readonly Asked[]): string[] {
	const shares = new Map<string, number>();
	for (const { bySource, counts } of asked) {
		const givers = new Map<string, string[]>();
		for (const [source, answers] of bySource) {
			for (const key of answers.keys()) {
				const count = counts.get(key) ?? 0;
				if (count < 2 || count > RARE || count * 2 > bySource.size + 1) continue;
				givers.set(key, [...(givers.get(key) ?? []), source]);
			}
		}
		for (const sources of givers.values()) countPairs(shares, sources);
	}
	return [...shares].filter(([, count]) => count > 1).map(([pair]) => pair);
}

function countPairs(shares: Map<string, number>, sources: string[]): void {
	const sorted = sources.toSorted(compareText);
	for (const [index, a] of sorted.entries()) {
		for (const b of sorted.slice(index + 1))
			shares.set(`${a} ${b}`, (shares.get(`${a} ${b}`) ?? 0) + 1);
	}
}

/** Weighs all that two sources both answer; nothing where it does not make a suspicion. */
function suspect(
	a: string,
	b: string,
	bySource: ReadonlyMap<string, readonly Asked[]>,
): SuspectedCopy | undefined {
	const both = (bySource.get(a) ?? []).filter((entry) => entry.bySource.has(b));
	const claims: string[] = [];
	let odds = Math.log(PRIOR / (1 - PRIOR));
	let shared = 0;
	for (const entry of both) {
		const others = entry.bySource.size - 2;
		const [mine, theirs] = [entry.bySource.get(a), entry.bySource.get(b)];
		if (others === 0 || !mine || !theirs) continue;
		const common = [...mine.keys()].filter((key) => theirs.has(key));
		if (common.length === 0) {
			if (differ(entry.group, mine, theirs)) odds += Math.log(1 - COPIED);
			continue;
		}
		const rarest = Math.min(...common.map((key) => (entry.counts.get(key) ?? 2) - 2));
		const chance = (rarest + 0.5) / (others + 1);
		odds += Math.log((COPIED + (1 - COPIED) * chance) / chance);
		if (chance > 0.5) continue;
		shared++;
		for (const key of common) {
			claims.push(
				...[...(mine.get(key) ?? []), ...(theirs.get(key) ?? [])].map(({ claim }) => claim.id),
			);
		}
	}
	const probability = 1 / (1 + Math.exp(-odds));
	if (shared < 2 || probability < SUSPECT) return undefined;
	return { sources: [a, b], probability, shared, claims: sortedUnique(claims) };
}

function differ({ conflict }: Group, mine: Answers, theirs: Answers): boolean {
	const answers = [...theirs.values()].map(([read]) => read?.answer);
	return [...mine.values()].every(([read]) =>
		answers.every((answer) => read && answer && conflict(read.answer, answer)),
	);
}
