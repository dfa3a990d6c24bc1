import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { unpackFont } from '../../src/site/font.ts';
import { drawPicture } from '../../src/site/picture.ts';
import { listPictures, picturePath } from '../../src/site/pictures.ts';
import { hostileFiles, openFiles } from './library.ts';

const plain = { kind: 'Topic', title: 'Editing', note: 'Two editors', site: 'Editors' };

test.each([
	['plain text', plain],
	['markup', { ...plain, title: '</span><b>&amp;</b> \u0000 \u202E "' }],
	['words without end', { ...plain, title: 'W'.repeat(2000), note: 'w'.repeat(2000) }],
	['nothing', { kind: '', title: '', note: ' ', site: '' }],
])('a picture of %s is of the right size', async (_, picture) => {
	const { format, width, height } = await sharp(await drawPicture(picture)).metadata();
	expect([format, width, height]).toEqual(['png', 1200, 630]);
});

test('a picture shows each of its texts', async () => {
	const drawn = await drawPicture(plain);
	const others = await Promise.all(
		(['kind', 'title', 'note', 'site'] as const).map((part) =>
			drawPicture({ ...plain, [part]: 'x' }),
		),
	);
	expect(await drawPicture(plain)).toEqual(drawn);
	expect(others.filter((other) => other.equals(drawn))).toEqual([]);
});

test('a question is pictured with its topic and how sure its answers are', () => {
	expect(listPictures(openFiles()).get('questions/editing/modes')).toEqual({
		kind: 'Editing',
		title: 'Does it have modes?',
		note: 'Quill agreed',
		site: 'Two editors',
	});
});

test('every record has a picture of its own, and every path one', () => {
	const library = openFiles(hostileFiles);
	const pictures = listPictures(library);
	const routes = ['', 'topics/editing', 'questions/editing/tabs', 'sources/manual', 'method'];
	const names = routes.map((route) =>
		picturePath(route, library).slice('/og/'.length, -'.png'.length),
	);
	expect(names).toEqual([
		'home',
		'topics/editing',
		'questions/editing/tabs',
		'sources/manual',
		'home',
	]);
	expect(names.filter((name) => !pictures.has(name))).toEqual([]);
	expect(pictures.size).toBe(11);
});

test('pages of very many questions have pictures of their own', () => {
	const entries = Array.from(
		{ length: 700 },
		(_, index) => `q${index}: { ask: Is it?, answer: { type: flag } }`,
	);
	const library = openFiles({ 'questions/more.yaml': entries.join('\n') });
	expect(picturePath('questions/more/q7', library)).toBe('/og/questions/more/q7.png');
	expect(listPictures(library).has('questions/more/q699')).toBe(true);
});

test('a picture has a line for each of its texts, in the colours meant for them', async () => {
	const { data, info } = await sharp(await drawPicture(plain))
		.raw()
		.toBuffer({ resolveWithObject: true });
	const at = (x: number, y: number) => {
		const from = (y * info.width + x) * info.channels;
		return [...data.subarray(from, from + 3)];
	};
	const darkest = (top: number, height: number) => {
		const rows = Array.from({ length: height }, (_, row) => top + row);
		const pixels = rows.flatMap((y) => Array.from({ length: 300 }, (_, x) => at(80 + x, y)));
		return pixels.reduce((one, other) => (sumUp(other) < sumUp(one) ? other : one));
	};
	expect([at(600, 8), at(600, 600), at(600, 535)]).toEqual([
		[12, 91, 146],
		[254, 253, 251],
		[214, 211, 205],
	]);
	expect([darkest(76, 44), darkest(144, 256), darkest(432, 90), darkest(556, 44)]).toEqual([
		[12, 91, 146],
		[19, 28, 37],
		[86, 93, 103],
		[19, 28, 37],
	]);
});

test('an unpacked font holds every table as its checksum says', () => {
	const file = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';
	const woff = readFileSync(createRequire(import.meta.url).resolve(file));
	const font = unpackFont(woff);
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
		const at = 12 + 16 * index;
		const [checksum = 0, offset = 0, length = 0] = [4, 8, 12].map((field) =>
			font.readUInt32BE(at + field),
		);
		return { tag: font.toString('latin1', at, at + 4), checksum, sum: sumOf(font, offset, length) };
	});
	// The table `head` holds the checksum of the whole file, which its own leaves out.
	const wrong = tables.filter(({ tag, checksum, sum }) => tag !== 'head' && checksum !== sum);
	expect(wrong).toEqual([]);
	expect(tables.length).toBe(woff.readUInt16BE(12));
	expect(() => unpackFont(font)).toThrow('The font is not in WOFF.');
});

function sumUp(pixel: number[]): number {
	return pixel.reduce((sum, part) => sum + part, 0);
}

/** The sum of a table as 32-bit numbers, as the format has it. */
function sumOf(font: Buffer, offset: number, length: number): number {
	let sum = 0;
	for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
	return sum;
}
