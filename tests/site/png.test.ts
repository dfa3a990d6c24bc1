import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Colour } from '../../src/site/png.ts';
import { createPixels, setPixel, writePng } from '../../src/site/png.ts';

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
	const picture = createPixels(width, height, colours);
	for (const [at, number] of numbers.entries()) {
		setPixel(picture, at % width, Math.floor(at / width), 15);
		setPixel(picture, at % width, Math.floor(at / width), number);
	}
	const { data, info } = await sharp(await writePng(picture))
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect([info.width, info.height, info.channels]).toEqual([width, height, 3]);
	expect([...data]).toEqual(numbers.flatMap((number) => colours[number]));
});
