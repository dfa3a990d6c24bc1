import type { Cluster } from './cluster.ts';
import { conflicts } from './cluster.ts';
import type { Group } from './claims.ts';
import { startOfNextYear, startOfYear } from './dates.ts';
import { isWithin } from './given.ts';
import type { Line, Release } from './line.ts';
import { overlap } from './line.ts';

type Versions = Extract<Line, { kind: 'versions' }>;

/** A cluster with those whose beginnings and ends bear on it. */
interface Neighbours {
	/** They name a stretch, under the same or broader conditions. */
	stating: Cluster[];
	/** Those of them whose answer conflicts. */
	contrary: Cluster[];
}

/**
 * Gives every cluster its stretch of the line, and finds the weak ones that better evidence outweighs. An outweighed
 * claim ends nobody's stretch, and whether it is outweighed depends on the stretches: the two are settled together,
 * beginning with no weak claim ending anything.
 */
export function placeClusters(group: Group, line: Line, clusters: Cluster[]): void {
	for (const cluster of clusters) cluster.outweighed = cluster.rank === 4;
	for (let round = 0; round < 4; round++) {
		placeAll(group, line, clusters);
		const changed = clusters.filter(
			(cluster) => cluster.outweighed !== isOutweighed(group, clusters, cluster),
		);
		for (const cluster of changed) cluster.outweighed = !cluster.outweighed;
		if (changed.length === 0) return;
	}
	placeAll(group, line, clusters);
}

function isOutweighed(group: Group, clusters: Cluster[], weak: Cluster): boolean {
	return (
		weak.rank === 4 &&
		clusters.some(
			(better) =>
				better.rank <= 2 &&
				overlap(weak, better) &&
				isWithin(weak.given, better.given) &&
				conflicts(group, weak, better),
		)
	);
}

/** Whether a weak claim conflicts with a better one, whose stretch it then neither ends nor cuts. */
function yields(group: Group, weak: Cluster, better: Cluster): boolean {
	return weak.rank === 4 && better.rank <= 2 && conflicts(group, weak, better);
}

function placeAll(group: Group, line: Line, clusters: Cluster[]): void {
	if (line.kind === 'none') return;
	const enders = clusters.filter((cluster) => !cluster.outweighed);
	const stating = enders.filter((cluster) => cluster.stated);
	const meet = (cluster: Cluster, others: Cluster[]): Neighbours => {
		const around = others.filter(
			(other) =>
				other !== cluster && isWithin(cluster.given, other.given) && !yields(group, other, cluster),
		);
		return {
			stating: around,
			contrary: around.filter((other) => conflicts(group, cluster, other)),
		};
	};
	const statements = clusters.filter((cluster) => cluster.stated);
	for (const cluster of statements)
		Object.assign(cluster, { from: cluster.stated?.from, to: cluster.stated?.to });
	const isDated = (cluster: Cluster) => hasOneDate(line, cluster);
	for (const round of [
		statements.filter(isDated),
		statements.filter((cluster) => !isDated(cluster)),
	]) {
		const ends = round.map((cluster) => endStated(line, cluster, meet(cluster, stating)));
		for (const [index, cluster] of round.entries()) cluster.to = ends[index] ?? cluster.to;
	}
	for (const cluster of clusters) {
		if (cluster.stated) continue;
		if (line.kind === 'versions') placeOnVersions(line, cluster, meet(cluster, stating));
		else beginOnDays(cluster, meet(cluster, stating));
	}
	if (line.kind === 'versions') return;
	for (const cluster of clusters) {
		if (!cluster.stated) endOnDays(cluster, meet(cluster, enders).contrary);
	}
}

/** A range with an end stands as stated; one without holds on to the next contrary beginning after what it has seen. */
function endStated(line: Line, cluster: Cluster, { contrary }: Neighbours): number {
	const { stated, issued, from } = cluster;
	const end = stated?.to ?? Infinity;
	cluster.seen = end < Infinity ? end : undefined;
	if (end < Infinity || !issued) return end;
	const seen =
		line.kind === 'versions'
			? seenRelease(line, cluster, contrary)
			: Math.max(lastDay(cluster, contrary), from) + 1;
	cluster.seen = seen;
	return Math.min(...beginnings(contrary).filter((place) => place >= seen), Infinity);
}

/** What an open range has seen: the current release, or the one it begins with where that came later. */
function seenRelease(line: Versions, cluster: Cluster, contrary: Cluster[]): number {
	const current = currentRelease(line, cluster, contrary);
	const first = line.releases.find(({ from }) => from >= cluster.from);
	return Math.max(current?.to ?? -Infinity, first?.to ?? -Infinity);
}

/** A claim without versions stands around the release current when its source was issued. */
function placeOnVersions(
	line: Versions,
	cluster: Cluster,
	{ stating, contrary }: Neighbours,
): void {
	const release = currentRelease(line, cluster, contrary);
	cluster.from = -Infinity;
	cluster.to = Infinity;
	if (!release) return;
	const edges = stating.flatMap(({ from, to }) => [from, to]);
	cluster.seen = release.to;
	cluster.from = Math.max(...edges.filter((place) => place <= release.from), -Infinity);
	const ends = [...stating.map(({ to }) => to), ...beginnings(contrary)];
	cluster.to = Math.min(...ends.filter((place) => place >= release.to), Infinity);
}

/** A claim without a period stands from the beginning of the calendar year its source was issued in. */
function beginOnDays(cluster: Cluster, { contrary }: Neighbours): void {
	cluster.from = -Infinity;
	cluster.to = Infinity;
	if (!cluster.issued) return;
	const day = lastDay(cluster, contrary);
	cluster.seen = day + 1;
	cluster.from = startOfYear(day);
}

/** … and holds on up to the next conflicting claim that begins in a later year. */
function endOnDays(cluster: Cluster, contrary: Cluster[]): void {
	if (!cluster.issued || cluster.seen === undefined) return;
	const later = startOfNextYear(cluster.seen - 1);
	cluster.to = Math.min(...beginnings(contrary).filter((place) => place >= later), Infinity);
}

/** The release current when a source was issued: of several possible ones the latest no contrary claim covers. */
function currentRelease(
	line: Versions,
	{ issued }: Cluster,
	contrary: Cluster[],
): Release | undefined {
	if (!issued) return undefined;
	const candidates = releasesBetween(line.releases, issued.first, issued.last);
	const free = candidates.find((release) => !contrary.some((other) => overlap(other, release)));
	return free ?? candidates[0];
}

/** The releases that were the highest one out on some day of a stretch, latest first. */
function releasesBetween(releases: readonly Release[], first: number, last: number): Release[] {
	const highest = (day: number) =>
		releases.findLast((release) => release.day <= day) ?? releases[0];
	const days = releases.map(({ day }) => day).filter((day) => day > first && day <= last);
	const current = [first, ...days].map(highest).filter((release) => release !== undefined);
	return [...new Set(current)].toSorted((a, b) => b.from - a.from);
}

/** Whether the date of a source leaves no choice of the release or day that was current. */
function hasOneDate(line: Line, { issued }: Cluster): boolean {
	if (!issued || issued.first === issued.last) return true;
	return (
		line.kind === 'versions' && releasesBetween(line.releases, issued.first, issued.last).length < 2
	);
}

/** The day a source was issued: of several possible ones the latest no contrary claim covers. */
function lastDay({ issued }: Cluster, contrary: Cluster[]): number {
	const { first, last } = issued ?? { first: 0, last: 0 };
	let day = last;
	while (day >= first) {
		const covering = contrary.filter((other) => overlap(other, { from: day, to: day + 1 }));
		if (covering.length === 0) return day;
		day = Math.min(...covering.map(({ from }) => from)) - 1;
	}
	return last;
}

function beginnings(clusters: Cluster[]): number[] {
	return clusters.map(({ from }) => from);
}
