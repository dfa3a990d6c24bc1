import { bin, extent, max, range } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import { parseDate, printDay } from '../engine/dates.ts';
import type { Source, SourceKind } from '../model/source.ts';
import { sourceKindSchema } from '../model/source.ts';
import { kindWord } from './words.ts';

/** How many columns of years a picture has room for. */
const COLUMNS = 14;

/** How many sources of each kind came out when; circles have their count for an area. */
export interface SourceYears {
	columns: string[];
	rows: { kind: SourceKind; cells: { count: number; radius: number }[] }[];
}

/** Counts sources by kind and year, years taken together where there are many; the undated ones stand last. */
export function countByYear(sources: Source[]): SourceYears {
	const years = sources.map((source) => yearOf(source)).filter((year) => year !== undefined);
	const [first = 0, last = -1] = extent(years);
	const step = Math.max(1, Math.ceil((last - first + 1) / COLUMNS));
	const starts = last < first ? [] : range(first, last + 1, step);
	const put = bin()
		.domain([first, first + starts.length * step])
		.thresholds(starts);
	const undated = sources.some((source) => yearOf(source) === undefined);
	const counted = sourceKindSchema.options
		.map((kind) => ({ kind, own: sources.filter((source) => source.kind === kind) }))
		.filter(({ own }) => own.length > 0)
		.map(({ kind, own }) => {
			const dated = own.map((source) => yearOf(source)).filter((year) => year !== undefined);
			const counts = starts.length > 0 ? put(dated).map(({ length }) => length) : [];
			return { kind, counts: undated ? [...counts, own.length - dated.length] : counts };
		});
	const radius = scaleSqrt([0, max(counted, ({ counts }) => max(counts)) ?? 1], [7, 13]);
	const names = starts.map((start) => (step === 1 ? `${start}` : `${start}–${start + step - 1}`));
	return {
		columns: undated ? [...names, 'undated'] : names,
		rows: counted.map(({ kind, counts }) => ({
			kind,
			cells: counts.map((count) => ({ count, radius: Math.round(radius(count) * 10) / 10 })),
		})),
	};
}

/** Sources by kind, each kind with its title, in the order of the kinds. */
export function groupByKind(sources: Source[]) {
	return sourceKindSchema.options
		.map((kind) => ({
			kind,
			title: kindWord(kind),
			sources: sources.filter((source) => source.kind === kind),
		}))
		.filter((group) => group.sources.length > 0);
}

/** The year a source came out in; the earliest where it does not say exactly. */
function yearOf({ issued }: Source): number | undefined {
	const first = issued === undefined ? undefined : parseDate(issued)?.first;
	return first === undefined || !Number.isFinite(first)
		? undefined
		: Number(printDay(first).slice(0, 4));
}
