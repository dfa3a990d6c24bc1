import type { Author, Source } from '../model/source.ts';
import { compareText } from './sort.ts';

/** Sources with all that each of them rests on, through any number of steps. */
export type Ancestry = ReadonlyMap<string, ReadonlySet<string>>;

/** Follows `derived-from` from every source to all it rests on; a circle ends where it closes. */
export function traceAncestry(sources: readonly Source[]): Ancestry {
	const parents = new Map(sources.map((source) => [source.id, source['derived-from']]));
	const ancestry = new Map<string, Set<string>>();
	for (const { id } of sources) {
		const found = new Set<string>();
		const open = [...(parents.get(id) ?? [])];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (found.has(next)) continue;
			found.add(next);
			open.push(...(parents.get(next) ?? []));
		}
		ancestry.set(id, found);
	}
	return ancestry;
}

/**
 * Sorts sources that give one answer into independent groups. A source adds nothing where one it rests on gives the
 * answer too; those left share a group where they rest on a common source, share an author and the publisher (the
 * publisher alone where neither names an author), speak for the same subject, or have a name in common in `copies`.
 */
export function groupSources(
	sources: readonly Source[],
	ancestry: Ancestry,
	copies: ReadonlyMap<string, readonly string[]> = new Map(),
): Source[][] {
	const given = new Map(sources.map((source) => [source.id, source]));
	const own = [...given.values()]
		.filter((source) => !repeats(source.id, given, ancestry))
		.toSorted((a, b) => compareText(a.id, b.id));
	const traitsFor = (source: Source) => [
		...traitsOf(source, ancestry),
		...(copies.get(source.id) ?? []),
	];
	const groups: Source[][] = [];
	const byTrait = new Map<string, Source[]>();
	for (const source of own) {
		const traits = traitsFor(source);
		const joined = new Set(
			traits.map((trait) => byTrait.get(trait)).filter((group) => group !== undefined),
		);
		const group = [...[...joined].flat(), source];
		for (const old of joined) groups.splice(groups.indexOf(old), 1);
		groups.push(group);
		for (const member of group) {
			for (const trait of traitsFor(member)) byTrait.set(trait, group);
		}
	}
	return groups;
}

/** Whether a source rests on another one that gives the answer too; in a circle the first by name stays. */
function repeats(id: string, given: ReadonlyMap<string, Source>, ancestry: Ancestry): boolean {
	for (const ancestor of ancestry.get(id) ?? []) {
		if (ancestor === id || !given.has(ancestor)) continue;
		if (!ancestry.get(ancestor)?.has(id) || ancestor < id) return true;
	}
	return false;
}

/** What two sources must not have in common to count as independent. */
function traitsOf(source: Source, ancestry: Ancestry): string[] {
	const publisher = source.publisher?.trim().toLowerCase();
	const traits = [...(ancestry.get(source.id) ?? [])].map((ancestor) => `from ${ancestor}`);
	for (const subject of source['speaks-for']) traits.push(`for ${subject}`);
	if (publisher === undefined) return traits;
	if (source.authors.length === 0) traits.push(`published ${publisher}`);
	for (const author of source.authors) traits.push(`written ${nameOf(author)} ${publisher}`);
	return traits;
}

function nameOf(author: Author): string {
	const name = 'literal' in author ? author.literal : `${author.family}, ${author.given ?? ''}`;
	return name.trim().toLowerCase();
}
