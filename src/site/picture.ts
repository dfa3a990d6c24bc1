import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { unpackFont } from './font.ts';
import { escapeXml } from './markup.ts';
import type { Picture } from './picture-shape.ts';
import { pictureSize } from './picture-shape.ts';
import type { Colour, Pixels } from './png.ts';
import { createPixels, setPixel, writePng } from './png.ts';

const margin = 80;
const paper: Colour = [0xfe, 0xfd, 0xfb];
const rule: Colour = [0xd6, 0xd3, 0xcd];
const accent = mix([0x0c, 0x5b, 0x92], 4);
const quiet = mix([0x56, 0x5d, 0x67], 4);
const ink = mix([0x13, 0x1c, 0x25], 6);
const colours = [paper, rule, ...accent, ...quiet, ...ink];

const require = createRequire(import.meta.url);
const face = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';
const cache = resolve(process.env['CORROBORATE_CACHE'] ?? 'node_modules/.cache/corroborate');
const font = join(cache, 'source-serif-4-600.ttf');

const settings = {
	kind: { shades: accent, points: 22, top: 76, height: 44, most: 70 },
	title: { shades: ink, points: 46, top: 144, height: 256, most: 110 },
	note: { shades: quiet, points: 24, top: 432, height: 90, most: 150 },
	site: { shades: ink, points: 22, top: 556, height: 44, most: 70 },
} as const satisfies Record<keyof Picture, Setting>;

interface Setting {
	shades: readonly Colour[];
	points: number;
	top: number;
	/** Of whole lines: what is higher is cut off. */
	height: number;
	/** How many signs there is room for. */
	most: number;
}

/** Draws the picture of a page as PNG. One that was drawn before is taken from the cache. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
	const key = JSON.stringify([picture, sharp.versions, settings, colours, face]);
	const file = join(cache, `${createHash('sha256').update(key).digest('hex')}.png`);
	return readKept(file) ?? keep(file, await draw(picture));
}

async function draw({ kind, title, note, site }: Picture): Promise<Buffer> {
	if (!existsSync(font)) keep(font, unpackFont(readFileSync(require.resolve(face))));
	const texts = await Promise.all([
		setRepeated(kind, settings.kind),
		setText(title, settings.title),
		setRepeated(note, settings.note),
		setRepeated(site, settings.site),
	]);
	const picture = { ...background, rows: Buffer.from(background.rows) };
	for (const text of texts) if (text) place(text, picture);
	return writePng(picture);
}

const background = drawBackground();

function drawBackground(): Pixels {
	const { width, height } = pictureSize;
	const picture = createPixels(width, height, colours);
	const full = numberOf(accent) + accent.length - 1;
	for (let x = 0; x < width; x += 1) {
		for (let y = 0; y < 16; y += 1) setPixel(picture, x, y, full);
		if (x < margin || x >= width - margin) continue;
		for (const y of [535, 536]) setPixel(picture, x, y, colours.indexOf(rule));
	}
	return picture;
}

/** A text as it is set: how much of each pixel it covers, from 0 to 255. */
interface SetText {
	coverage: Buffer;
	width: number;
	height: number;
	setting: Setting;
}

/** Texts that many pictures have in common are set once. */
function setRepeated(text: string, setting: Setting): Promise<SetText | undefined> {
	const key = `${setting.points} ${setting.top} ${text}`;
	const known = repeated.get(key) ?? setText(text, setting);
	if (repeated.size < mostRepeated) repeated.set(key, known);
	return known;
}

const repeated = new Map<string, Promise<SetText | undefined>>();
const mostRepeated = 500;

async function setText(text: string, setting: Setting): Promise<SetText | undefined> {
	const shown = shorten(text, setting.most);
	if (shown === '') return undefined;
	const { data, info } = await sharp({
		text: {
			text: escapeXml(shown),
			// The comma ends the name of the family; without it "SemiBold" would be taken for a weight.
			font: `Source Serif 4 SemiBold, ${setting.points}`,
			fontfile: font,
			width: pictureSize.width - 2 * margin,
			dpi: 96,
			wrap: 'word-char',
		},
	})
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	// Lines that are too many are cut off: no text reaches into another.
	return {
		coverage: data,
		width: info.width,
		height: Math.min(info.height, setting.height),
		setting,
	};
}

/** Puts a text on a picture, in the shades of its colour. */
function place({ coverage, width, height, setting }: SetText, picture: Pixels): void {
	const { shades, top } = setting;
	const before = numberOf(shades) - 1;
	const across = Math.min(width, pictureSize.width - margin);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < across; x += 1) {
			const covered = coverage[y * width + x];
			// Most of a text is paper.
			if (!covered) continue;
			const shade = Math.round((covered * shades.length) / 255);
			if (shade > 0) setPixel(picture, margin + x, top + y, before + shade);
		}
	}
}

function numberOf(shades: readonly Colour[]): number {
	return shades[0] === undefined ? 0 : colours.indexOf(shades[0]);
}

/** Shades of a colour on the paper, from faint to full. */
function mix(colour: Colour, count: number): Colour[] {
	const [red, green, blue] = colour;
	return Array.from({ length: count }, (_, index) => {
		const share = (index + 1) / count;
		const blend = (from: number, to: number) => Math.round(from + (to - from) * share);
		return [blend(paper[0], red), blend(paper[1], green), blend(paper[2], blue)];
	});
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
