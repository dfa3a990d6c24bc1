import type { Kind } from './kind.ts';
import { readSizes } from './kind.ts';
import { measure } from './measure.ts';
import type { Row } from './rows.ts';
import { listShapes, measureShape } from './rows.ts';
import { tableHead, tableLine } from './table.ts';
import { judge } from './targets.ts';

/** How long `kb check` takes. */
export const benchCheck: Kind = {
	usage: 'check [--sizes N,N…]',
	about: 'Makes knowledge bases up, runs `kb check` on each, and says how long it took.',
	options: ['--sizes N,N…       how many claims; default: 1000,10000,100000,1000000'],
	run: ({ sizes }) => {
		const shapes = listShapes(readSizes(sizes));
		const shipped = measure('content', 5, 60);
		console.log(`shipped base: ${shipped?.whole.toFixed(2)} s, the middle of five runs\n`);
		console.log(tableHead);
		const rows: Row[] = [];
		for (const shape of shapes) {
			const row = measureShape(shape);
			rows.push(row);
			console.log(tableLine(row, rows));
		}
		return judge(rows, shipped?.whole);
	},
};
