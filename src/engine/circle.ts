/** One step of an order: `from` lies before `to`, or may be level with it. */
export interface Step {
	from: string;
	to: string;
	/** Whether `from` cannot be level with `to`. */
	strict: boolean;
}

/**
 * The circles in which steps run: from a strict step a shortest way back to where it begins, through a third name at
 * least. A step between names that a circle already joins begins no other one.
 */
export function findCircles<T extends Step>(steps: readonly T[]): T[][] {
	const distinct = dropRepeated(steps);
	const onward = Map.groupBy(distinct, ({ from }) => from);
	const circles: T[][] = [];
	const joined = new Set<string>();
	for (const step of distinct) {
		if (!step.strict || (joined.has(step.from) && joined.has(step.to))) continue;
		const back = findWay(onward, step.to, step.from);
		if (!back) continue;
		circles.push([step, ...back]);
		for (const { from } of back) joined.add(from).add(step.from);
	}
	return circles;
}

/** The first of steps that say the same. */
function dropRepeated<T extends Step>(steps: readonly T[]): T[] {
	const first = new Map<string, T>();
	for (const step of steps) {
		const key = `${step.from} ${step.to} ${step.strict}`;
		if (!first.has(key)) first.set(key, step);
	}
	return [...first.values()];
}

/** The shortest way from one name to another that is no single step. */
function findWay<T extends Step>(
	onward: ReadonlyMap<string, readonly T[]>,
	start: string,
	end: string,
): T[] | undefined {
	// A map that grows while it is gone through: names in the order in which they are reached.
	const ways = new Map<string, T[]>([[start, []]]);
	for (const [name, way] of ways) {
		for (const step of onward.get(name) ?? []) {
			if (step.to === end && way.length > 0) return [...way, step];
			if (step.to !== end && !ways.has(step.to)) ways.set(step.to, [...way, step]);
		}
	}
	return undefined;
}
