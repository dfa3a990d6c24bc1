import type { Cluster } from './cluster.ts';
import { conflicts } from './cluster.ts';
import type { Context } from './context.ts';
import type { Given } from './given.ts';
import { canMeet, isStrictlyWithin, isWithin, keyOfGiven, sortGiven } from './given.ts';
import type { Stretch } from './line.ts';
import { covers, overlap } from './line.ts';
import type { Outcome } from './outcome.ts';
import { silence, weigh } from './outcome.ts';
import { compareText } from './sort.ts';

/** What one case amounts to in one piece of the line. */
export interface CaseOutcome extends Outcome {
	/** Claims that are heard. */
	speaking: readonly Cluster[];
	/** Weak claims against better evidence for the same case. */
	outweighed: readonly Cluster[];
	/** Claims set aside for a narrower one that conflicts with them. */
	general: readonly Cluster[];
	/** Narrower cases of which some claim speaks there. */
	narrower: readonly { given: Given; outcome: CaseOutcome }[];
}

/** The cases of a question and subject: the general one, those claims name, and those in which two claims collide. */
export function listCases({ group, clusters }: Context): Given[] {
	const cases = new Map<string, Given>([['', {}]]);
	for (const { givenKey, given } of clusters) cases.set(givenKey, given);
	const byGiven = Map.groupBy(clusters, ({ givenKey }) => givenKey);
	for (const a of byGiven.values()) {
		for (const b of byGiven.values()) {
			const union = collide(a, b, (x, y) => conflicts(group, x, y) && overlap(x, y));
			if (union) cases.set(keyOfGiven(union), union);
		}
	}
	return [...cases].toSorted(([a], [b]) => compareText(a, b)).map(([, given]) => given);
}

/** Weighs every case in one piece, by the key of its conditions; `cases` come as `listCases` lists them. */
export function weighCases(
	context: Context,
	cases: readonly Given[],
	piece: Stretch,
): ReadonlyMap<string, CaseOutcome> {
	const there = context.clusters.filter((cluster) => covers(cluster, piece));
	const outcomes = new Map<string, CaseOutcome>();
	const narrowFirst = cases.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
	for (const given of narrowFirst) {
		const narrower = cases
			.filter((other) => isStrictlyWithin(other, given))
			.flatMap((other) => {
				const outcome = outcomes.get(keyOfGiven(other));
				return outcome && outcome.status !== 'unanswered' ? [{ given: other, outcome }] : [];
			});
		outcomes.set(keyOfGiven(given), weighCase(context, given, there, narrower));
	}
	return outcomes;
}

/** Weighs one case among the claims that stand in a piece, given what its narrower cases amount to. */
function weighCase(
	context: Context,
	given: Given,
	there: readonly Cluster[],
	narrower: CaseOutcome['narrower'],
): CaseOutcome {
	const holding = there.filter((cluster) => isWithin(given, cluster.given));
	const outweighed = holding.filter((weak) => isOutweighed(context, weak, holding));
	const heard = holding.filter((cluster) => !outweighed.includes(cluster));
	const { speaking, general } = letNarrowSpeak(context, heard);
	const aside = { speaking, outweighed, general, narrower };
	if (speaking.length > 0) return { ...weigh(context, speaking), ...aside };
	const spoken = there.some((cluster) => isStrictlyWithin(cluster.given, given));
	if (!spoken) return { ...silence, ...aside };
	const [first, ...rest] = narrower.map(({ outcome }) => outcome.answer);
	const same = first && rest.every((answer) => answer?.key === first.key);
	if (!same) return { ...silence, status: 'by-case', ...aside };
	const support = [...new Set(narrower.flatMap(({ outcome }) => outcome.support))];
	return { ...silence, status: 'by-case', answer: first, support, ...aside };
}

/** A weak claim that conflicts with a primary or strong one that holds there is listed and does not speak. */
function isOutweighed({ group }: Context, weak: Cluster, holding: readonly Cluster[]): boolean {
	return (
		weak.rank === 4 && holding.some((better) => better.rank <= 2 && conflicts(group, weak, better))
	);
}

/** From the narrowest conditions outward, a claim that conflicts with a narrower one still standing is set aside. */
function letNarrowSpeak(
	{ group }: Context,
	holding: readonly Cluster[],
): { speaking: Cluster[]; general: Cluster[] } {
	const width = ({ given }: Cluster) => Object.keys(given).length;
	const speaking: Cluster[] = [];
	const general: Cluster[] = [];
	for (const cluster of holding.toSorted((a, b) => width(b) - width(a))) {
		const narrower = speaking.some(
			(other) => isStrictlyWithin(other.given, cluster.given) && conflicts(group, other, cluster),
		);
		(narrower ? general : speaking).push(cluster);
	}
	return { speaking, general };
}

/** The union of two sets of conditions, neither within the other, whose claims from two sources conflict. */
function collide(
	a: readonly Cluster[],
	b: readonly Cluster[],
	clash: (x: Cluster, y: Cluster) => boolean,
): Given | undefined {
	const [first, second] = [a[0]?.given ?? {}, b[0]?.given ?? {}];
	const crossing = canMeet(first, second) && !isWithin(first, second) && !isWithin(second, first);
	if (!crossing) return undefined;
	const found = a.some((x) => b.some((y) => clash(x, y) && comeFromTwo(x, y)));
	return found ? sortGiven({ ...first, ...second }) : undefined;
}

function comeFromTwo(x: Cluster, y: Cluster): boolean {
	const sources = new Set([...x.claims, ...y.claims].map(({ source }) => source.id));
	return sources.size > 1;
}
