import type { Cut } from './cases.ts';
import { cutAt, listCases } from './cases.ts';
import { spanOf, writeDay } from './days.ts';
import type { Line } from './line.ts';
import { listKnown } from './line.ts';
import type { Given, Mark, Matter } from './marks.ts';
import { areContrary } from './values.ts';

/** A piece of the line with what a case amounts to there. */
export interface Piece extends Cut {
	/** The known releases it covers, the days as `first..last`, or `all`. */
	covers: string;
}

/** What the claims say in one case. */
export interface Judged extends Cut {
	given: Given;
	changed: boolean;
	confirmed: string | null;
	timeline: Piece[];
}

/** A piece of the line, and one place in it. */
interface Stretch {
	from: number;
	to: number;
	at: number;
}

/** Judges every case of a question and subject. */
export function judgeAll(matter: Matter, line: Line, marks: readonly Mark[]): Judged[] {
	const cases = listCases(matter, marks);
	const stretches = cutLine(matter, line, marks);
	return cases.map((given) => {
		const pieces = stretches.map((stretch) => {
			const here = marks.filter(({ from, to }) => from <= stretch.at && stretch.at <= to);
			return { ...stretch, ...cutAt(matter, here, cases, given) };
		});
		return { given, ...judge(matter, line, pieces) };
	});
}

function judge(
	matter: Matter,
	line: Line,
	pieces: readonly (Stretch & Cut)[],
): Omit<Judged, 'given'> {
	const answered = pieces.findLastIndex(({ status }) => status !== 'unanswered');
	const now = line.kind === 'days' && answered >= 0 ? answered : pieces.length - 1;
	const piece = pieces[now];
	if (!piece) throw new Error('The line has no piece');
	const { status, answer, leaning, support } = piece;
	const changed = pieces
		.slice(0, now)
		.some((earlier) => isContrary(matter, earlier.answer, answer));
	const confirmed = confirm(line, support);
	const timeline = joinAlike(pieces).map((joined) => ({
		...joined,
		covers: nameStretch(matter, line, joined),
	}));
	return { status, answer, leaning, support, changed, confirmed, timeline };
}

function isContrary({ question }: Matter, a: Cut['answer'], b: Cut['answer']): boolean {
	return a !== undefined && b !== undefined && areContrary(question.answer, a, b);
}

/** Every known release for itself; days wherever a stretch begins or ends. */
function cutLine({ today }: Matter, line: Line, marks: readonly Mark[]): Stretch[] {
	if (line.kind === 'none') return [{ from: -Infinity, to: Infinity, at: 0 }];
	if (line.kind === 'versions') return listKnown(line).map((at) => ({ from: at, to: at, at }));
	const begins = marks.flatMap(({ from, to }) => [from, to + 1]);
	const starts = [...new Set([-Infinity, ...begins])]
		.filter((day) => day <= today)
		.toSorted((a, b) => (a < b ? -1 : 1));
	return starts.map((from, index) => {
		const to = (starts[index + 1] ?? today + 1) - 1;
		return { from, to, at: to };
	});
}

/** Neighbours with the same status and answer are one. */
function joinAlike(pieces: readonly (Stretch & Cut)[]): (Stretch & Cut)[] {
	const joined: (Stretch & Cut)[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		const alike = last?.status === piece.status && last.answer?.key === piece.answer?.key;
		if (last && alike) last.to = piece.to;
		else joined.push({ ...piece });
	}
	return joined;
}

/** The newest release or day seen; where nothing varies, the newest date of issue. */
function confirm(line: Line, support: readonly Mark[]): string | null {
	const issued = support.flatMap(({ source }) => source.issued ?? []);
	const seen =
		line.kind === 'none' ? issued.map((text) => spanOf(text)[1]) : support.map((mark) => mark.seen);
	const newest = Math.max(...seen.filter((place) => place !== undefined));
	if (newest === -Infinity) return null;
	return line.kind === 'versions' ? (line.releases[newest]?.version ?? null) : writeDay(newest);
}

/** The releases or days a stretch covers. */
function nameStretch({ today }: Matter, line: Line, { from, to }: Stretch): string {
	if (line.kind === 'none' || (from === -Infinity && to >= today)) return 'all';
	if (line.kind === 'days')
		return `${from === -Infinity ? '' : writeDay(from)}..${to >= today ? '' : writeDay(to)}`;
	const known = listKnown(line);
	const covered = known.filter((at) => from <= at && at <= to);
	if (covered.length === known.length) return 'all';
	return covered.map((at) => line.releases[at]?.version ?? '').join(' ');
}
