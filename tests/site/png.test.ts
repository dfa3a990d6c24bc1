import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Colour } from '../../src/site/png.ts';
import { writePng } from '../../src/site/png.ts';

const colours: readonly Colour[] = [
	[255, 255, 255],
	[200, 0, 0],
	[0, 100, 0],
	[0, 0, 50],
];

test.each([
	['of even width', 4, [0, 1, 2, 3, 3, 2, 1, 0]],
	['of odd width', 3, [0, 1, 2, 3, 3, 3, 2, 0, 1]],
	['of a single pixel', 1, [2]],
])('reads back a picture %s as it was written', async (_, width, numbers) => {
	const height = numbers.length / width;
	const png = await writePng({ width, height, colours, data: Uint8Array.from(numbers) });
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height, info.channels]).toEqual([width, height, 3]);
	expect([...data]).toEqual(numbers.flatMap((number) => colours[number]));
});
