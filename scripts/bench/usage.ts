import { writeSync } from 'node:fs';

// Loaded before a program: when that ends, what it used goes to the pipe that is there for it.
process.on('exit', () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const cpu = (userCPUTime + systemCPUTime) / 1e6;
	writeSync(3, JSON.stringify({ maxRss: maxRSS * 1024, cpu }));
});
