import { scaleBand, scaleSqrt } from 'd3-scale';
import type { Source } from '../model/source.ts';
import { sourceKindSchema } from '../model/source.ts';
import type { Relation } from '../model/verdict.ts';
import type { Library } from './knowledge.ts';
import { sourceOf } from './references.ts';

/** How many sources the picture has room for. */
const MOST = 24;
const CELL = 16;

/** How two sources stand to each other. */
export interface Pair {
	sources: [Source, Source];
	agree: number;
	contradict: number;
	/** Whether one rests on the other, or they seem to copy each other. */
	dependence: 'derived' | 'suspected' | undefined;
}

/** The sources with most in common, each pair of them as a square on a grid. */
export interface AgreementDrawing {
	sources: { source: Source; y: number }[];
	squares: { pair: Pair; x: number; y: number; size: number; agreeing: number }[];
	/** Length of one side of the grid. */
	side: number;
	/** Length of one side of a cell. */
	cell: number;
}

/** Draws who agrees with whom and who copied whom, for the sources that meet most others. */
export function drawAgreement(library: Library): AgreementDrawing | undefined {
	const pairs = listPairs(library);
	const sources = [...new Set(pairs.flatMap(({ sources }) => sources))].toSorted(compareSources);
	if (sources.length < 3) return undefined;
	const side = sources.length * CELL;
	const place = scaleBand<Source>(sources, [0, side]);
	const most = Math.max(...pairs.map(({ agree, contradict }) => agree + contradict));
	const sizeOf = scaleSqrt([0, Math.max(most, 1)], [5, CELL - 2]);
	const squares = pairs.map((pair) => {
		const [first = 0, second = 0] = pair.sources
			.map((source) => place(source) ?? 0)
			.toSorted((a, b) => a - b);
		const all = pair.agree + pair.contradict;
		const size = Math.round(sizeOf(all) * 10) / 10;
		const agreeing = all === 0 ? 0 : Math.round((size * pair.agree * 10) / all) / 10;
		return { pair, x: first, y: second, size, agreeing };
	});
	return {
		sources: sources.map((source) => ({ source, y: place(source) ?? 0 })),
		squares,
		side,
		cell: CELL,
	};
}

/** Every pair of the sources that meet most others, the ones that contradict each other most first. */
function listPairs(library: Library): Pair[] {
	const relations = library.report.relations.filter(
		({ kind }) => kind === 'agreement' || kind === 'contradiction',
	);
	const met = new Map<string, number>();
	for (const { sides } of relations) {
		for (const id of new Set(sides.flat().map(sourceOf))) met.set(id, (met.get(id) ?? 0) + 1);
	}
	const chosen = [...met].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST);
	const known = new Set(chosen.map(([id]) => id));
	const counts = new Map<string, { agree: Set<string>; contradict: Set<string> }>();
	for (const relation of relations) {
		const subject = `${relation.question} ${relation.subject}`;
		for (const key of pairsOf(relation, known)) {
			const count = counts.get(key) ?? { agree: new Set(), contradict: new Set() };
			counts.set(key, count);
			count[relation.kind === 'agreement' ? 'agree' : 'contradict'].add(subject);
		}
	}
	const suspected = suspectedPairs(library);
	return [...counts]
		.flatMap(([key, { agree, contradict }]): Pair[] => {
			const [a, b] = key.split(' ').map((id) => library.findSource(id));
			if (!a || !b) return [];
			const derived = a['derived-from'].includes(b.id) || b['derived-from'].includes(a.id);
			const copied = suspected.has(key) ? 'suspected' : undefined;
			const dependence = derived ? 'derived' : copied;
			return [{ sources: [a, b], agree: agree.size, contradict: contradict.size, dependence }];
		})
		.toSorted((x, y) => y.contradict - x.contradict || y.agree - x.agree);
}

function pairsOf({ sides, kind }: Relation, known: ReadonlySet<string>): string[] {
	const [near = [], far = near] = sides.map((side) =>
		[...new Set(side.map(sourceOf))].filter((id) => known.has(id)),
	);
	const crossed = near.flatMap((a) => far.map((b) => [a, b]));
	const pairs = crossed.filter(([a, b]) => a !== b).map((pair) => pair.toSorted().join(' '));
	return kind === 'agreement' || sides.length === 2 ? [...new Set(pairs)] : [];
}

/** Pairs that the check suspects to copy each other. */
function suspectedPairs({ report }: Library): Set<string> {
	const found = report.findings.filter(({ rule }) => rule === 'no-suspected-copy');
	return new Set(
		found.map(({ claims }) => [...new Set(claims.map(sourceOf))].toSorted().join(' ')),
	);
}

function compareSources(a: Source, b: Source): number {
	const { options } = sourceKindSchema;
	return options.indexOf(a.kind) - options.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
