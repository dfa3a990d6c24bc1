import type { Group } from './claims.ts';
import type { Cluster } from './cluster.ts';
import type { Line } from './line.ts';
import type { Grouping } from './support.ts';

/** All that the verdicts on one question and one subject rest on. */
export interface Context {
	group: Group;
	line: Line;
	clusters: readonly Cluster[];
	/** The day of the verdicts, in days since 1970-01-01. */
	day: number;
	/** Sorts sources into independent groups, as source ids. */
	groupSources: Grouping;
	/** What a source weighs on this question when sides are compared: 1, unless weighed by agreement. */
	weightOf: (source: string) => number;
}
