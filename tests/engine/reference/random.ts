/** A source of choices that are the same for the same seed. */
export interface Dice {
	chance(share: number): boolean;
	/** A whole number from 0 up to, not including, `below`. */
	number(below: number): number;
	pick<T>(list: readonly T[]): T;
	/** So many of a list, none twice. */
	draw<T>(list: readonly T[], count: number): T[];
	/** Some day of a year. */
	day(year: number): string;
}

/** Makes dice from a seed. */
export function createDice(seed: number): Dice {
	const next = createRandom(seed);
	const number = (below: number) => Math.floor(next() * below);
	const pick = <T>(list: readonly T[]): T => {
		const [item] = list.slice(number(list.length));
		if (item === undefined) throw new Error('Nothing to pick from');
		return item;
	};
	const twoDigits = (value: number) => String(value).padStart(2, '0');
	return {
		chance: (share) => next() < share,
		number,
		pick,
		draw: (list, count) => {
			const rest = [...list];
			return Array.from({ length: count }, () => rest.splice(number(rest.length), 1)).flat();
		},
		day: (year) => `${year}-${twoDigits(1 + number(12))}-${twoDigits(1 + number(28))}`,
	};
}

/** Mulberry32, a small generator of random numbers from 0 to 1. */
function createRandom(seed: number): () => number {
	let state = Math.imul(seed, 2_654_435_761) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
