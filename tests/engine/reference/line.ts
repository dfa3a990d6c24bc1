import pep440 from '@renovatebot/pep440';
import semver from 'semver';
import type { Claim } from '../../../src/model/claim.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Subject } from '../../../src/model/subject.ts';
import { spanOf } from './days.ts';
import type { Matter } from './marks.ts';

/** The line claims stand on: of releases, whose places are their positions, of days, or none. */
export type Line = { kind: 'none' } | { kind: 'days' } | { kind: 'versions'; releases: Release[] };

/** A release, with the day it came out, and whether that is past. */
export interface Release {
	version: string;
	day: number;
	known: boolean;
}

/** The line of a question and subject. */
export function drawLine({ knowledge, question, subject, today }: Matter): Line {
	if (question['varies-by'] === 'nothing') return { kind: 'none' };
	if (question['varies-by'] === 'date') return { kind: 'days' };
	const found = knowledge.subjects.find(({ id }) => id === subject);
	const releases = found ? listReleases(found, today) : [];
	return releases.some(({ known }) => known) ? { kind: 'versions', releases } : { kind: 'none' };
}

/** The positions of the releases that are out. */
export function listKnown(line: Line): number[] {
	if (line.kind !== 'versions') return [];
	return [...line.releases.keys()].filter((at) => line.releases[at]?.known);
}

/** The stretch a claim states: first and last place. */
export function readStated(line: Line, { scope }: Claim): [number, number] | undefined {
	if (line.kind === 'days' && scope.period !== undefined) return spanOf(scope.period);
	if (line.kind !== 'versions' || scope.versions === undefined) return undefined;
	const place = (version: string) => {
		const at = line.releases.findIndex((release) => release.version === version);
		if (at < 0) throw new Error(`The reference knows no release ${version}`);
		return at;
	};
	let [from, to] = [-Infinity, Infinity];
	for (const part of scope.versions.split(',')) {
		if (part.startsWith('>=')) from = place(part.slice(2));
		else if (part.startsWith('<')) to = place(part.slice(1)) - 1;
		else from = to = place(part);
	}
	return [from, to];
}

/** The places that may have been current when a source was issued, latest first; none where it is undated. */
export function listCurrent(line: Line, { issued }: Source, today: number): number[] {
	if (issued === undefined || line.kind === 'none') return [];
	const [first, last] = spanOf(issued);
	const end = Math.min(last, today);
	const days = Array.from({ length: end - first + 1 }, (_, back) => end - back);
	if (line.kind === 'days') return days;
	const current = days.map((day) => highestOn(line.releases, day));
	return [...new Set(current)].toSorted((a, b) => b - a);
}

/** The highest release out on a day; before the first, the first. */
function highestOn(releases: readonly Release[], day: number): number {
	const out = releases.findLastIndex((release) => release.known && release.day <= day);
	return out < 0 ? releases.findIndex(({ known }) => known) : out;
}

function listReleases({ releases, versioning }: Subject, today: number): Release[] {
	const compare = (a: string, b: string) =>
		versioning === 'pep440'
			? pep440.compare(a, b)
			: semver.compare(semver.coerce(a) ?? a, semver.coerce(b) ?? b);
	return Object.entries(releases)
		.map(([version, text]) => ({ version, day: spanOf(text)[0] }))
		.map((release) => ({ ...release, known: release.day <= today }))
		.toSorted((a, b) => compare(a.version, b.version));
}
