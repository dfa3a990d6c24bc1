import type { Subject } from '../model/subject.ts';
import { parseDate, parseDay, printDay } from './dates.ts';
import type { Bound, VersionRange } from './versions.ts';
import { compareVersions, isVersion, parseRange, printRange } from './versions.ts';

/** A stretch of a line, from one place to another; the end place is not part of it. */
export interface Stretch {
	from: number;
	to: number;
}

/** A release on a line of versions. */
export interface Release extends Stretch {
	version: string;
	/** The day it came out, in days since 1970-01-01. */
	day: number;
}

/**
 * The line on which the claims about one question and subject stand. Places are numbers: on a line of days the day
 * itself, on a line of versions the rank of the version, twice, plus one for the place just after it; they are moved to
 * where a known release begins.
 */
export type Line =
	| { kind: 'none' }
	| { kind: 'days' }
	| {
			kind: 'versions';
			/** Releases known on the day of the verdict, lowest version first. */
			releases: readonly Release[];
			/** Every version known or named, lowest first. */
			versions: readonly string[];
			/** The stretch of each range that claims name. */
			ranges: ReadonlyMap<string, Stretch & { single: boolean }>;
	  };

/** A stretch as a claim states it. */
export interface Stated extends Stretch {
	/** Whether one single release is meant. */
	single: boolean;
}

/** The whole line. */
export const everywhere: Stretch = { from: -Infinity, to: Infinity };

/** Whether two stretches share a place. */
export function overlap(a: Stretch, b: Stretch): boolean {
	return Math.max(a.from, b.from) < Math.min(a.to, b.to);
}

/** Whether a stretch covers another one whole. */
export function covers(outer: Stretch, inner: Stretch): boolean {
	return outer.from <= inner.from && outer.to >= inner.to;
}

/** The line of versions of a subject, with a place for every version that `ranges` name; none without releases. */
export function createVersionLine(subject: Subject, ranges: Iterable<string>, asOf: number): Line {
	const { versioning } = subject;
	const all = Object.entries(subject.releases)
		.filter(([version]) => isVersion(versioning, version))
		.map(([version, day]) => ({ version, day: parseDay(day) }));
	const isKnown = ({ day }: { day: number }) => day <= asOf;
	if (!all.some(isKnown)) return { kind: 'none' };
	const parsed = new Map<string, VersionRange>();
	for (const text of ranges) {
		const range = parseRange(versioning, text);
		if (range) parsed.set(text, range);
	}
	const named = [...parsed.values()].flatMap(({ from, to }) => [from?.version, to?.version]);
	const ranks = rankVersions(subject, [...all.map(({ version }) => version), ...named]);
	const place = ({ version, after }: Bound) => 2 * (ranks.get(version) ?? 0) + Number(after);
	const releases = settleReleases(
		all.map(({ version, day }) => ({ version, day, from: place({ version, after: false }) })),
	);
	const snap = (bound: Bound) => snapTo(releases, place(bound));
	const stretches = new Map<string, Stated>();
	for (const [text, { from, to, single }] of parsed) {
		stretches.set(text, {
			from: from ? snap(from) : -Infinity,
			to: to ? snap(to) : Infinity,
			single,
		});
	}
	const versions: string[] = [];
	for (const [version, rank] of ranks) versions[rank] ??= version;
	return { kind: 'versions', releases: releases.filter(isKnown), versions, ranges: stretches };
}

/** The stretch of days that a period names, an open end included. */
export function periodStretch(period: string): Stated | undefined {
	const span = parseDate(period);
	return span && { from: span.first, to: span.last + 1, single: span.first === span.last };
}

/** How a stretch is written: versions, a period, or nothing where it is the whole line. */
export function printStretch(
	line: Line,
	{ from, to }: Stretch,
): { versions?: string; period?: string } {
	if (line.kind === 'none' || (from === -Infinity && to === Infinity)) return {};
	if (line.kind === 'days') return { period: printPeriod(from, to) };
	const bound = (place: number): Bound => ({
		version: line.versions[Math.floor(place / 2)] ?? '',
		after: place % 2 === 1,
	});
	const range = {
		...(from > -Infinity && { from: bound(from) }),
		...(to < Infinity && { to: bound(to) }),
	};
	return { versions: printRange(range) };
}

/** Writes a stretch of days as an EDTF interval, by whole years or months where it consists of them. */
function printPeriod(from: number, to: number): string {
	const first = from === -Infinity ? '..' : printDay(from);
	const last = to === Infinity ? '..' : printDay(to - 1);
	const years = [first.replace(/-01-01$/, ''), last.replace(/-12-31$/, '')];
	const isYears = years.every((text) => text === '..' || text.length === 4);
	const [start, end] = isYears ? years : [first, last];
	return start === end ? `${start}` : `${start}/${end}`;
}

/** Releases in order; each reaches to the next one, so that `2.3` is 2.3.1 too. */
function settleReleases(releases: Omit<Release, 'to'>[]): Release[] {
	const sorted = releases.toSorted((a, b) => a.from - b.from);
	return sorted.map((release, index) => ({
		...release,
		to: sorted[index + 1]?.from ?? release.from + 1,
	}));
}

/** Moves a place between two releases to where the next one begins: nothing is known to lie between. */
function snapTo(releases: readonly Release[], place: number): number {
	return releases.find(({ from }) => from >= place)?.from ?? place;
}

/** The rank of every version, lowest first; `2.0` and `2.0.0` share one. */
function rankVersions({ versioning }: Subject, texts: (string | undefined)[]): Map<string, number> {
	const sorted = [...new Set(texts.filter((text) => text !== undefined))].toSorted((a, b) =>
		compareVersions(versioning, a, b),
	);
	const ranks = new Map<string, number>();
	let rank = -1;
	for (const [index, version] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before === undefined || compareVersions(versioning, before, version) !== 0) rank++;
		ranks.set(version, rank);
	}
	return ranks;
}
