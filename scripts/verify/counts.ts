import type { Knowledge } from '../../src/model/knowledge.ts';
import type { PassageCounts } from '../../src/report/passages.ts';
import type { Desk } from './passages.ts';

/** Counts how many claims have found their passage, and how many have not. */
export function countPassages({ sources }: Knowledge, desks: readonly Desk[]): PassageCounts {
	const counts = { found: 0, moved: 0, changed: 0, vanished: 0, missing: 0, textless: 0 };
	const read = new Set(desks.map(({ source }) => source.id));
	for (const { id, claims } of sources) if (!read.has(id)) counts.textless += claims.length;
	for (const { source, traces } of desks) {
		for (const { passage } of source.claims)
			counts[traces.get(passage ?? '')?.state ?? 'missing']++;
	}
	return counts;
}
