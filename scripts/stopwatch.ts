/** Tells how many seconds each stage of a run took. */
export interface Stopwatch {
	/** Ends a stage. */
	lap: (stage: string) => void;
	/** One line of JSON: seconds by stage, `cpu` seconds of the whole process, `maxRss` in bytes. */
	tell: () => string;
}

/** Makes a stopwatch that begins to run. */
export function createStopwatch(): Stopwatch {
	const laps: Record<string, number> = {};
	let last = performance.now();
	return {
		lap: (stage) => {
			const now = performance.now();
			laps[stage] = (now - last) / 1000;
			last = now;
		},
		tell: () => {
			const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
			const cpu = (userCPUTime + systemCPUTime) / 1e6;
			return `${JSON.stringify({ ...laps, cpu, maxRss: maxRSS * 1024 })}\n`;
		},
	};
}
