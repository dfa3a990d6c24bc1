import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { Source } from '../../../src/model/source.ts';

/** How many independent groups some sources make. */
export function countGroups(knowledge: Knowledge, sources: Iterable<Source>): number {
	const all = [...new Set(sources)];
	const above = new Map(all.map((source) => [source, listAncestors(knowledge, source.id)]));
	const left = all.filter((source) => !all.some(({ id }) => above.get(source)?.has(id)));
	let groups = left.map((source) => [source]);
	for (const source of left) {
		const near = (group: Source[]) =>
			group.some((other) => areDependent(source, other, above.get(source), above.get(other)));
		const joined = groups.filter(near);
		groups = [...groups.filter((group) => !near(group)), [...new Set(joined.flat())]];
	}
	return groups.length;
}

/** All that a source rests on, through any number of steps. */
function listAncestors({ sources }: Pick<Knowledge, 'sources'>, id: string): Set<string> {
	const parents = sources.find((source) => source.id === id)?.['derived-from'] ?? [];
	const further = parents.flatMap((parent) => [...listAncestors({ sources }, parent)]);
	return new Set([...parents, ...further]);
}

function areDependent(
	a: Source,
	b: Source,
	above: ReadonlySet<string> = new Set(),
	other: ReadonlySet<string> = new Set(),
): boolean {
	if (a === b || !above.isDisjointFrom(other)) return true;
	if (a['speaks-for'].some((subject) => b['speaks-for'].includes(subject))) return true;
	if (a.publisher === undefined || a.publisher !== b.publisher) return false;
	if (a.authors.length + b.authors.length === 0) return true;
	const names = b.authors.map((author) => JSON.stringify(author));
	return a.authors.some((author) => names.includes(JSON.stringify(author)));
}
