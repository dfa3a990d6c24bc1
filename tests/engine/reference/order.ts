/** Two subjects in the order in which a question lists them. */
export type Pair = readonly [string, string];

const words = new Map([
	['1', '>'],
	['0,1', '>='],
	['0', '='],
	['-1,0', '<='],
	['-1', '<'],
]);

/** What a chain leaves possible for a pair: above (1), equal (0), below (-1); nothing where it names only one. */
export function readSigns(raw: string, [first, second]: Pair): number[] | undefined {
	const parts = raw.trim().split(/\s*(>=|<=|>|<|=)\s*/);
	const [one, other] = [parts.indexOf(first), parts.indexOf(second)];
	if (one < 0 || other < 0) return undefined;
	const between = parts
		.slice(Math.min(one, other), Math.max(one, other))
		.filter((_, at) => at % 2 === 1);
	const turned = one > other !== between.some((sign) => sign.startsWith('<'));
	const signs = strictest(between).map((sign) => (turned ? 0 - sign : sign));
	return signs.toSorted((a, b) => a - b);
}

/** Writes an order of a pair. */
export function writeSigns([first, second]: Pair, signs: readonly number[]): string {
	return `${first} ${words.get(signs.join()) ?? ''} ${second}`;
}

/** What a chain in one direction says of its ends, read downwards. */
function strictest(chain: readonly string[]): number[] {
	if (chain.every((sign) => sign === '=')) return [0];
	return chain.some((sign) => sign === '>' || sign === '<') ? [1] : [0, 1];
}
