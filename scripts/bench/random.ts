/** Makes numbers that look random and are the same for the same seed: from 0 up to a limit, which is left out. */
export function createRandom(seed: number): (limit: number) => number {
	let state = seed >>> 0;
	return (limit) => {
		// Mulberry32.
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

/** Takes one of several. */
export function choose<T>(random: (limit: number) => number, options: readonly [T, ...T[]]): T {
	return options[random(options.length)] ?? options[0];
}
