import type { Relation } from '../../../src/model/verdict.ts';
import type { Mark, Matter } from './marks.ts';
import { conflict, isDisjoint, isInside, isSame, meetOnLine } from './marks.ts';

/** How two claims are related, by the first row of the table that fits. */
export function relate(matter: Matter, a: Mark, b: Mark): Relation['kind'] | undefined {
	const conflicting = conflict(matter, a, b);
	const onLine = meetOnLine(a, b);
	const disjoint = isDisjoint(a.given, b.given);
	const overlap = onLine && !disjoint;
	const one = a.source === b.source;
	const same = isSame(a.given, b.given);
	const nested = !same && (isInside(a.given, b.given) || isInside(b.given, a.given));
	if (!conflicting) return overlap && !one ? 'agreement' : undefined;
	if (overlap && same && one) return 'self-contradiction';
	if (overlap && nested) return 'exception';
	if (overlap && !one) return 'contradiction';
	if (!onLine && !disjoint) return 'change';
	if ((onLine && disjoint) || overlap) return 'difference-by-case';
	return undefined;
}

/** All relations, once for each kind and pair of answer and box. */
export function listRelations(
	matter: Matter,
	marks: readonly Mark[],
): Pick<Relation, 'kind' | 'sides'>[] {
	const found = new Map<string, { kind: Relation['kind']; boxes: Map<string, Set<string>> }>();
	for (const [at, a] of marks.entries()) {
		for (const b of marks.slice(at + 1)) {
			const kind = relate(matter, a, b);
			if (!kind) continue;
			const name = [kind, ...[nameBox(a), nameBox(b)].toSorted()].join(' ');
			const relation = found.get(name) ?? { kind, boxes: new Map() };
			found.set(name, relation);
			for (const mark of [a, b]) addTo(relation.boxes, mark);
		}
	}
	return [...found.values()].map(({ kind, boxes }) => ({
		kind,
		sides: [...boxes.values()].map((ids) => [...ids].toSorted()).toSorted(),
	}));
}

function addTo(boxes: Map<string, Set<string>>, mark: Mark): void {
	const name = nameBox(mark);
	boxes.set(name, (boxes.get(name) ?? new Set()).add(mark.id));
}

function nameBox({ value, from, to, given }: Mark): string {
	return JSON.stringify([value.key, String(from), String(to), Object.entries(given).toSorted()]);
}
