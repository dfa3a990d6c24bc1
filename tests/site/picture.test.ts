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

test('pages of very many questions share a picture', () => {
	const entries = Array.from(
		{ length: 600 },
		(_, index) => `q${index}: { ask: Is it?, answer: { type: flag } }`,
	);
	const library = openFiles({ 'questions/more.yaml': entries.join('\n') });
	expect(picturePath('questions/more/q7', library)).toBe('/og/questions.png');
	expect(picturePath('sources/manual', library)).toBe('/og/sources/manual.png');
	expect([...listPictures(library).keys()].filter((name) => name.startsWith('questions'))).toEqual([
		'questions',
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

/** The sum of a table as 32-bit numbers, as the format has it. */
function sumOf(font: Buffer, offset: number, length: number): number {
	let sum = 0;
	for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
	return sum;
}
