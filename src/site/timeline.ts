import { scaleUtc } from 'd3-scale';
import { parseDate, parseDay } from '../engine/dates.ts';
import type { Bound } from '../engine/versions.ts';
import { compareVersions, parseRange } from '../engine/versions.ts';
import type { Question } from '../model/question.ts';
import type { Subject } from '../model/subject.ts';
import type { Piece, Verdict } from '../model/verdict.ts';
import type { Library } from './knowledge.ts';
import { verdictWords } from './words.ts';

const DAY = 86_400_000;
/** Least distance between two labels, in percent of the width. */
const APART = 8;
/** And on a phone. */
const APART_WHEN_NARROW = 12;

/** A label on a line, at a percentage of its width. */
export interface Tick {
	x: number;
	label: string;
}

/** One subject's answers over time: bars from left to right, in percent of the width. */
export interface TimelineRow {
	verdict: Verdict;
	bars: { x: number; width: number; piece: Piece; letter: string }[];
	releases: { x: number; label?: string | undefined; isMinor: boolean }[];
}

/** The answers to one question over time, subject by subject, on one scale. */
export interface TimelineDrawing {
	rows: TimelineRow[];
	/** Which letter stands for which answer. */
	key: { letter: string; words: string }[];
	years: Tick[];
}

/** Sets out the timelines of verdicts on one scale of days; nothing where no answer is bound to a time. */
export function drawTimeline(
	question: Question,
	verdicts: Verdict[],
	library: Library,
): TimelineDrawing | undefined {
	const drawn = verdicts.flatMap((verdict) => {
		const subject = library.findSubject(verdict.subject);
		const spans = verdict.timeline.map((piece) => spanOf(piece, subject));
		const isBound =
			question['varies-by'] === 'date' || (subject && listReleases(subject).length > 0);
		return isBound && spans.length > 0 ? [{ verdict, subject, spans }] : [];
	});
	const last = parseDay(library.report.asOf);
	const starts = drawn.flatMap(({ spans, subject }) => [
		...spans.flatMap(({ from, to }) => [from, to]),
		...(subject && question['varies-by'] === 'version'
			? listReleases(subject).map(({ day }) => day)
			: []),
	]);
	const known = starts.filter((day) => Number.isFinite(day) && day < last);
	if (drawn.length === 0 || known.length === 0) return undefined;
	const scale = scaleUtc([Math.min(...known) * DAY, last * DAY], [0, 100]).clamp(true);
	const place = (day: number) => round(scale(day * DAY));
	const letters = new Map<string, string>();
	const rows = drawn.map(({ verdict, subject, spans }): TimelineRow => {
		const bars = verdict.timeline.map((piece, index) => {
			const { from = -Infinity, to = Infinity } = spans[index] ?? {};
			const x = from === -Infinity ? 0 : place(from);
			const width = round((to === Infinity ? 100 : place(to)) - x);
			return {
				x,
				width,
				piece,
				letter: letterFor(verdictWords(piece, question, library), letters),
			};
		});
		const versions = question['varies-by'] === 'version' && subject ? listReleases(subject) : [];
		const cuts = new Set(bars.map(({ x }) => x));
		return { verdict, bars, releases: label(versions, place, cuts) };
	});
	const years = scale.ticks(6).map((date) => ({
		x: round(scale(date)),
		label: String(date.getUTCFullYear()),
	}));
	return {
		rows,
		key: [...letters].map(([words, letter]) => ({ letter, words })),
		years: distinct(years),
	};
}

function spanOf(piece: Piece, subject: Subject | undefined): { from: number; to: number } {
	if (piece.period !== undefined) {
		const span = parseDate(piece.period);
		return { from: span?.first ?? -Infinity, to: (span?.last ?? Infinity) + 1 };
	}
	const range = piece.versions && subject && parseRange(subject.versioning, piece.versions);
	if (!range) return { from: -Infinity, to: Infinity };
	const dayOf = (bound: Bound | undefined, open: number) =>
		bound === undefined
			? open
			: (listReleases(subject).find(({ version }) => reaches(version, bound, subject))?.day ??
				Infinity);
	return { from: dayOf(range.from, -Infinity), to: dayOf(range.to, Infinity) };
}

/** Whether a release is the first one behind the end of a range. */
function reaches(version: string, bound: Bound, { versioning }: Subject): boolean {
	const order = compareVersions(versioning, version, bound.version);
	return bound.after ? order > 0 : order >= 0;
}

function listReleases({ releases, versioning }: Subject): { version: string; day: number }[] {
	return Object.entries(releases)
		.map(([version, day]) => ({ version, day: parseDay(day) }))
		.toSorted((a, b) => compareVersions(versioning, a.version, b.version));
}

/** Gives labels to as many releases as have room: where an answer begins, then whole numbers, then the newest. */
function label(
	releases: { version: string; day: number }[],
	place: (day: number) => number,
	cuts: ReadonlySet<number>,
): TimelineRow['releases'] {
	const placed = releases.map(({ version, day }) => ({ x: place(day), version }));
	const weight = ({ x, version }: { x: number; version: string }) =>
		Number(cuts.has(x) && x > 0) * 2 + Number(/^\d+(?:\.0)*$/.test(version));
	const ordered = placed.toSorted((a, b) => weight(b) - weight(a) || b.x - a.x);
	const labelled = spread(ordered, APART);
	const kept = new Set(spread(labelled, APART_WHEN_NARROW).map(({ x }) => x));
	const open = new Set(labelled.map(({ x }) => x));
	return placed.map(({ x, version }) => ({
		x,
		label: open.delete(x) ? version : undefined,
		isMinor: !kept.has(x),
	}));
}

/** Places at least so far apart, the first ones before all others. */
function spread<T extends { x: number }>(places: readonly T[], apart: number): T[] {
	const chosen: T[] = [];
	for (const place of places) {
		if (chosen.every(({ x }) => Math.abs(x - place.x) >= apart)) chosen.push(place);
	}
	return chosen;
}

function letterFor(words: string, letters: Map<string, string>): string {
	const known = letters.get(words);
	if (known !== undefined) return known;
	const letter = String.fromCodePoint(65 + (letters.size % 26));
	letters.set(words, letter);
	return letter;
}

function distinct(ticks: Tick[]): Tick[] {
	return [...new Map(ticks.toReversed().map((tick) => [tick.label, tick])).values()].toReversed();
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
