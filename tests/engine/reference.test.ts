import { expect, test } from 'vitest';
import { crossCheck } from '../../src/engine/crosscheck.ts';
import { generate } from './reference/generate.ts';
import { crossCheckPlainly } from './reference/reference.ts';
import { writeEngine, writeReference } from './reference/written.ts';

const batches = Array.from({ length: 15 }, (_, index) => index * 100);

test.each(batches)(
	'finds what the definitions say by brute force, in a hundred random knowledge bases from %i on',
	(first) => {
		for (let seed = first; seed < first + 100; seed++) {
			const sample = generate(seed);
			const found = writeEngine(sample, crossCheck(sample.knowledge, sample));
			const expected = writeReference(sample, crossCheckPlainly(sample.knowledge, sample.asOf));
			expect({ seed, ...found }).toEqual({ seed, ...expected });
		}
	},
);
