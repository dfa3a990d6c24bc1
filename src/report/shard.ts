import type { Shard } from '../model/shard.ts';
import { shardSchema } from '../model/shard.ts';

/** The report of a run that took some of the questions as one JSON document, for `merge` to read. */
export function formatShard(shard: Shard): string {
	return `${JSON.stringify(shardSchema.parse(shard), null, 2)}\n`;
}
