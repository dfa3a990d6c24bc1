import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { unpackFont } from './font.ts';
import { escapeXml } from './markup.ts';
import type { Picture } from './picture-shape.ts';
import { pictureSize } from './picture-shape.ts';

const margin = 80;
const ink = '#131c25';
const quiet = '#565d67';
const accent = '#0c5b92';
const paper = '#fefdfb';

const require = createRequire(import.meta.url);
const face = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';
const cache = resolve('node_modules/.cache/corroborate');
const font = join(cache, 'source-serif-4-600.ttf');

/** Draws the picture of a page as PNG. One that was drawn before is taken from the cache. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
	const key = JSON.stringify([picture, sharp.versions, drawing, ink, quiet, accent, face]);
	const file = join(cache, `${createHash('sha256').update(key).digest('hex')}.png`);
	return readKept(file) ?? keep(file, await draw(picture));
}

async function draw({ kind, title, note, site }: Picture): Promise<Buffer> {
	if (!existsSync(font)) keep(font, unpackFont(readFileSync(require.resolve(face))));
	const texts = await Promise.all([
		writeText(kind, { colour: accent, points: 22, top: 76, height: 44, most: 70 }),
		writeText(title, { colour: ink, points: 46, top: 144, height: 256, most: 110 }),
		writeText(note, { colour: quiet, points: 24, top: 432, height: 90, most: 150 }),
		writeText(site, { colour: ink, points: 22, top: 556, height: 44, most: 70 }),
	]);
	return sharp(Buffer.from(drawing))
		.composite(texts.filter((text) => text !== undefined))
		.png({ compressionLevel: 6 })
		.toBuffer();
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">
	<rect width="100%" height="100%" fill="${paper}"/>
	<rect width="100%" height="16" fill="${accent}"/>
	<path d="M${margin} 536h${pictureSize.width - 2 * margin}" stroke="#d6d3cd" stroke-width="2"/>
</svg>`;

interface Setting {
	colour: string;
	points: number;
	top: number;
	/** Of whole lines: what is higher is cut off. */
	height: number;
	/** How many signs there is room for. */
	most: number;
}

async function writeText(text: string, { colour, points, top, height, most }: Setting) {
	const shown = shorten(text, most);
	if (shown === '') return undefined;
	const width = pictureSize.width - 2 * margin;
	const { data, info } = await sharp({
		text: {
			text: `<span foreground="${colour}">${escapeXml(shown)}</span>`,
			// The comma ends the name of the family; without it "SemiBold" would be taken for a weight.
			font: `Source Serif 4 SemiBold, ${points}`,
			fontfile: font,
			width,
			dpi: 96,
			wrap: 'word-char',
			rgba: true,
		},
	})
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { channels } = info;
	const raw = { width: info.width, height: Math.min(info.height, height), channels };
	// Lines that are too many are cut off: no text reaches into another.
	return { input: data.subarray(0, raw.width * raw.height * channels), raw, left: margin, top };
}

const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

function shorten(text: string, most: number): string {
	const line = text.replace(/\s+/gu, ' ').replace(unseen, '').trim();
	const signs = [...line];
	return signs.length > most
		? `${signs
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`
		: line;
}

function readKept(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

function keep(file: string, picture: Buffer): Buffer {
	mkdirSync(cache, { recursive: true });
	writeFileSync(file, picture);
	return picture;
}
