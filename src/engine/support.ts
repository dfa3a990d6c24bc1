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

/** Sorts sources into independent groups, as lists of ids. */
export type Grouping = (sources: Iterable<Source>) => string[][];

/**
 * Prepares the sorting of sources that give one answer into independent groups. A source adds nothing where one it rests
 * on gives the answer too; those left share a group where they rest on a common source, share an author and the
 * publisher (the publisher alone where neither names an author), speak for the same subject, or are one of the pairs in
 * `copies`.
 */
export function createGrouping(
	sources: readonly Source[],
	copies: readonly (readonly [string, string])[] = [],
): Grouping {
	const ancestry = traceAncestry(sources);
	const traits = new Map(sources.map((source) => [source.id, traitsOf(source, ancestry)]));
	for (const pair of copies) {
		for (const id of pair) traits.get(id)?.push(`copies ${pair.join(' ')}`);
	}
	return (some) => {
		const given = new Set<string>();
		for (const { id } of some) given.add(id);
		if (given.size === 1) return [[...given]];
		const own = [...given].filter((id) => !repeats(id, given, ancestry)).toSorted(compareText);
		return joinByTraits(own, traits);
	};
}

/** Puts ids that have a trait in common together, through any number of steps. */
function joinByTraits(
	ids: readonly string[],
	traits: ReadonlyMap<string, readonly string[]>,
): string[][] {
	const heads = ids.map((_, index) => index);
	const headOf = (index: number): number => {
		let head = index;
		while (heads[head] !== head) head = heads[head] ?? head;
		heads[index] = head;
		return head;
	};
	const first = new Map<string, number>();
	for (const [index, id] of ids.entries()) {
		for (const trait of traits.get(id) ?? []) {
			const other = first.get(trait);
			if (other === undefined) first.set(trait, index);
			else heads[Math.max(headOf(index), headOf(other))] = Math.min(headOf(index), headOf(other));
		}
	}
	const groups = new Map<number, string[]>();
	for (const [index, id] of ids.entries()) {
		const group = groups.get(headOf(index));
		if (group) group.push(id);
		else groups.set(headOf(index), [id]);
	}
	return [...groups.values()];
}

/** Whether a source rests on another one that gives the answer too; in a circle the first by name stays. */
function repeats(id: string, given: ReadonlySet<string>, ancestry: Ancestry): boolean {
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
