import { parseArgs } from 'node:util';
import { measure } from './bench/measure.ts';
import type { Row } from './bench/rows.ts';
import { listShapes, measureShape } from './bench/rows.ts';
import { tableHead, tableLine } from './bench/table.ts';
import { judge } from './bench/targets.ts';

const usage = `Usage: npm run bench [-- check] [-- --sizes N,N…]

Makes knowledge bases up, runs \`kb check\` on each, and says how long it took.

Options:
  --sizes N,N…   how many claims the bases have; default: 1000,10000,100000,1000000

Ends with 0 when all targets are met, 1 when one is missed.
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sizes: { type: 'string', default: '1000,10000,100000,1000000' },
		help: { type: 'boolean', default: false },
	},
});
const sizes = values.sizes.split(',').map(Number);
const isUnderstood =
	positionals.every((name) => name === 'check') &&
	sizes.every((size) => Number.isInteger(size) && size > 0);

if (values.help || !isUnderstood) {
	console.log(usage);
	process.exitCode = values.help ? 0 : 2;
} else {
	process.exitCode = bench(sizes) ? 0 : 1;
}

/** Measures and prints; whether all targets are met. */
function bench(wanted: readonly number[]): boolean {
	const shipped = measure('content', 5, 60);
	console.log(`shipped base: ${shipped?.whole.toFixed(2)} s, the middle of five runs\n`);
	console.log(tableHead);
	const rows: Row[] = [];
	for (const shape of listShapes(wanted)) {
		const row = measureShape(shape);
		rows.push(row);
		console.log(tableLine(row, rows));
	}
	const targets = judge(rows, shipped?.whole);
	console.log('');
	for (const { name, found, isMet } of targets) {
		console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}; found ${found}`);
	}
	return targets.every(({ isMet }) => isMet);
}
