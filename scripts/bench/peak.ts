import { writeSync } from 'node:fs';

// Loaded before a program: when that ends, the most memory it held goes to the pipe that is there for it.
process.on('exit', () => {
	writeSync(3, String(process.resourceUsage().maxRSS * 1024));
});
