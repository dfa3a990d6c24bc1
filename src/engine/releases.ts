import type { Subject } from '../model/subject.ts';
import { parseDay } from './dates.ts';
import { compareBounds, compareVersions, isVersion, parseRange } from './versions.ts';

/** A known release of a subject. */
export interface KnownRelease {
	version: string;
	/** The day it came out, in days since 1970-01-01. */
	day: number;
}

/** What was found before: one range of one subject always covers the same releases. */
const found = new WeakMap<Subject, Map<string, KnownRelease[]>>();

/** The known releases that a version range covers, lowest first; none where the range cannot be read. */
export function releasesIn(subject: Subject, versions: string): readonly KnownRelease[] {
	const ofSubject = found.get(subject) ?? new Map<string, KnownRelease[]>();
	const releases = ofSubject.get(versions) ?? findReleases(subject, versions);
	found.set(subject, ofSubject.set(versions, releases));
	return releases;
}

function findReleases(subject: Subject, versions: string): KnownRelease[] {
	const { versioning } = subject;
	const range = parseRange(versioning, versions);
	if (!range) return [];
	const { from, to } = range;
	return Object.entries(subject.releases)
		.filter(([version]) => isVersion(versioning, version))
		.filter(([version]) => {
			const after = !from || compareBounds(versioning, from, { version, after: false }) <= 0;
			return after && (!to || compareBounds(versioning, to, { version, after: true }) >= 0);
		})
		.map(([version, day]) => ({ version, day: parseDay(day) }))
		.toSorted((a, b) => compareVersions(versioning, a.version, b.version));
}
