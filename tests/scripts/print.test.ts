import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { print } from '../../scripts/print.ts';

/** A stream that takes one piece at a time, and notes what it took. */
function makeStream(taken: string[]): Writable {
	return new Writable({
		highWaterMark: 1,
		decodeStrings: false,
		write(piece, _encoding, done) {
			taken.push(String(piece));
			setImmediate(done);
		},
	});
}

test('prints the text, then the rest, no faster than it is taken', async () => {
	const taken: string[] = [];
	const waiting: number[] = [];
	const stream = makeStream(taken);
	function* rest() {
		for (const piece of ['b', 'c', 'd']) {
			waiting.push(stream.writableLength);
			yield piece;
		}
	}
	await print({ text: 'a', rest: rest(), code: 0 }, stream);
	expect({ taken, waiting }).toEqual({ taken: ['a', 'b', 'c', 'd'], waiting: [1, 0, 0] });
});

test('prints a text alone', async () => {
	const taken: string[] = [];
	await print({ text: 'a', code: 0 }, makeStream(taken));
	expect(taken).toEqual(['a']);
});

test('ends early when nobody listens any more', async () => {
	const taken: string[] = [];
	const stream = makeStream(taken);
	stream.on('error', () => {});
	let asked = 0;
	function* rest() {
		for (;;) {
			asked += 1;
			if (asked === 3) stream.destroy(new Error('EPIPE'));
			yield 'b';
		}
	}
	await print({ text: '', rest: rest(), code: 0 }, stream);
	expect(asked).toBe(3);
});
