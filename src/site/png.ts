import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture of at most 16 colours: one byte for each pixel, the number of its colour. */
export interface Pixels {
	width: number;
	height: number;
	/** Colours as red, green and blue, each from 0 to 255. */
	colours: readonly Colour[];
	data: Uint8Array;
}

/** Red, green and blue. */
export type Colour = readonly [number, number, number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const deflated = promisify(deflate);

/**
 * Writes a picture of few colours as PNG, four bits for each pixel: a tenth of the work of finding the colours first.
 * https://www.w3.org/TR/png-3/
 */
export async function writePng({ width, height, colours, data }: Pixels): Promise<Buffer> {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Four bits for a number of the palette; compression, filter and interlacing as usual.
	header.set([4, 3, 0, 0, 0], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(colours.flat())),
		chunk('IDAT', await deflated(packRows(width, height, data), { level: 3 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Two pixels in a byte, and a byte that says "as it is" before each row. */
function packRows(width: number, height: number, data: Uint8Array): Buffer {
	const stride = 1 + Math.ceil(width / 2);
	const rows = Buffer.alloc(stride * height);
	for (let y = 0; y < height; y += 1) {
		const from = y * width;
		let to = y * stride + 1;
		for (let x = 0; x < width; x += 2) {
			const second = x + 1 < width ? (data[from + x + 1] ?? 0) : 0;
			rows[to] = ((data[from + x] ?? 0) << 4) | second;
			to += 1;
		}
	}
	return rows;
}

function chunk(name: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(body.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
