import { spanOf, yearOf } from './days.ts';
import type { Line } from './line.ts';
import { listCurrent, listKnown, readStated } from './line.ts';
import type { Mark, Matter } from './marks.ts';
import { conflict, isInside, meetOnLine } from './marks.ts';

/** What the stretch of a claim is worked out from. */
interface Table extends Matter {
	line: Line;
	marks: readonly Mark[];
	/** The stretches that claims state. */
	stated: ReadonlyMap<Mark, readonly [number, number]>;
	/** Claims that end, cut and date nobody. */
	ignored: ReadonlySet<Mark>;
}

/**
 * Gives every claim its stretch of the line. Which weak claims are outweighed depends on the stretches, and they on it:
 * at first no weak claim ends another one, then those that truly meet no better one do, until that stays so.
 */
export function placeMarks(matter: Matter, line: Line, marks: readonly Mark[]): void {
	if (line.kind === 'none') return;
	const stated = new Map(
		marks.flatMap((mark) => {
			const stretch = readStated(line, mark.claim);
			return stretch ? [[mark, stretch] as const] : [];
		}),
	);
	let ignored = new Set(marks.filter(({ rank }) => rank === 4));
	for (let round = 0; round < 5; round++) {
		const table = { ...matter, line, marks, stated, ignored };
		placeStated(table);
		placeSilent(table);
		const outweighed = new Set(marks.filter((mark) => isOutweighed(matter, marks, mark)));
		if (outweighed.symmetricDifference(ignored).size === 0) return;
		ignored = outweighed;
	}
	throw new Error('The stretches do not settle');
}

function isOutweighed(matter: Matter, marks: readonly Mark[], weak: Mark): boolean {
	return (
		weak.rank === 4 &&
		marks.some(
			(better) =>
				better.rank <= 2 &&
				isInside(better.given, weak.given) &&
				conflict(matter, better, weak) &&
				meetOnLine(better, weak),
		)
	);
}

/** Ranges with an end and single releases, then open ranges: first those of which it is certain what they have seen. */
function placeStated(table: Table): void {
	const open: Mark[] = [];
	for (const [mark, [from, to]] of table.stated) {
		Object.assign(mark, { from, to, seen: undefined });
		if (to === Infinity) open.push(mark);
		else mark.seen = heldUntil(table, from, to);
	}
	const isCertain = ({ source }: Mark) => listCurrent(table.line, source, table.today).length < 2;
	for (const round of [open.filter(isCertain), open.filter((mark) => !isCertain(mark))]) {
		const ends = round.map((mark) => endOpen(table, mark));
		for (const [at, mark] of round.entries()) Object.assign(mark, ends[at]);
	}
}

/** The last place a range with an end has seen: a known release, or a day that is past. */
function heldUntil({ line, today }: Table, from: number, to: number): number | undefined {
	if (line.kind === 'days') return Math.min(to, today);
	return listKnown(line).findLast((at) => from <= at && at <= to);
}

function endOpen(table: Table, mark: Mark): Pick<Mark, 'to' | 'seen'> {
	const current = chooseCurrent(table, mark);
	if (current === undefined) return { to: Infinity, seen: undefined };
	const seen = Math.max(current, mark.from);
	const next = contraryTo(table, mark).map(({ from }) => from);
	return { to: Math.min(...next.filter((from) => from > seen)) - 1, seen };
}

function placeSilent(table: Table): void {
	const silent = table.marks.filter((mark) => !table.stated.has(mark));
	for (const mark of silent)
		Object.assign(mark, { from: -Infinity, to: Infinity, seen: undefined });
	const ends = silent.map((mark) => {
		const current = chooseCurrent(table, mark);
		if (current === undefined) return {};
		if (table.line.kind === 'versions')
			return { ...standAround(table, mark, current), seen: current };
		return { from: spanOf(String(yearOf(current)))[0], seen: current };
	});
	for (const [at, mark] of silent.entries()) Object.assign(mark, ends[at]);
	if (table.line.kind === 'days') for (const mark of silent) endInLaterYear(table, mark);
}

/** From the last place at or before the current one where something begins or ends, to the next contrary one. */
function standAround(table: Table, mark: Mark, current: number): Pick<Mark, 'from' | 'to'> {
	const stating = statingFor(table, mark);
	const begins = stating.map(({ from }) => from);
	const afterEnds = stating.map(({ to }) => to + 1);
	const contrary = contraryTo(table, mark).map(({ from }) => from);
	return {
		from: Math.max(...[...begins, ...afterEnds].filter((at) => at <= current), -Infinity),
		to: Math.min(...[...contrary, ...afterEnds].filter((at) => at > current), Infinity) - 1,
	};
}

/** A claim without a period holds on up to the next conflicting claim that begins in a later year. */
function endInLaterYear(table: Table, mark: Mark): void {
	const { seen } = mark;
	if (seen === undefined) return;
	const next = othersFor(table, mark)
		.filter((other) => conflict(table, other, mark))
		.map(({ from }) => from)
		.filter((from) => from !== -Infinity && yearOf(from) > yearOf(seen));
	mark.to = Math.min(...next) - 1;
}

/** The place current when the source was issued: the latest at which no stating claim conflicts, else the latest. */
function chooseCurrent(table: Table, mark: Mark): number | undefined {
	const places = listCurrent(table.line, mark.source, table.today);
	const contrary = contraryTo(table, mark);
	return places.find((at) => !contrary.some(({ from, to }) => from <= at && at <= to)) ?? places[0];
}

function othersFor(table: Table, mark: Mark): Mark[] {
	const yields = (other: Mark) =>
		other.rank === 4 && mark.rank <= 2 && conflict(table, other, mark);
	return table.marks.filter(
		(other) =>
			other !== mark &&
			isInside(other.given, mark.given) &&
			!table.ignored.has(other) &&
			!yields(other),
	);
}

function statingFor(table: Table, mark: Mark): Mark[] {
	return othersFor(table, mark).filter((other) => table.stated.has(other));
}

function contraryTo(table: Table, mark: Mark): Mark[] {
	return statingFor(table, mark).filter((other) => conflict(table, other, mark));
}
