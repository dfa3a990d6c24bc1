import type { Diff } from '../model/diff.ts';
import { diffSchema } from '../model/diff.ts';

/** The differences as one JSON document, its keys in the order of the schema and its last line ended. */
export function formatDiffJson(diff: Diff): string {
	return `${JSON.stringify(diffSchema.parse(diff), null, 2)}\n`;
}
