import { inflateSync } from 'node:zlib';

/**
 * Unpacks a font from WOFF, in which packages for the web carry it, to OpenType, which is what programs draw with.
 * https://www.w3.org/TR/WOFF/
 */
export function unpackFont(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not in WOFF.');
	const tables = readTables(woff);
	const header = Buffer.alloc(12 + 16 * tables.length);
	const power = Math.floor(Math.log2(tables.length));
	woff.copy(header, 0, 4, 8);
	header.writeUInt16BE(tables.length, 4);
	header.writeUInt16BE(16 * 2 ** power, 6);
	header.writeUInt16BE(power, 8);
	header.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
	let offset = header.length;
	for (const [index, { tag, checksum, bytes }] of tables.entries()) {
		const at = 12 + 16 * index;
		tag.copy(header, at);
		header.writeUInt32BE(checksum, at + 4);
		header.writeUInt32BE(offset, at + 8);
		header.writeUInt32BE(bytes.length, at + 12);
		offset += padded(bytes.length);
	}
	return Buffer.concat([header, ...tables.map(({ bytes }) => pad(bytes))]);
}

function readTables(woff: Buffer) {
	return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
		const at = 44 + 20 * index;
		const [offset = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((field) =>
			woff.readUInt32BE(at + field),
		);
		const bytes = woff.subarray(offset, offset + packed);
		return {
			tag: woff.subarray(at, at + 4),
			checksum,
			bytes: packed < length ? inflateSync(bytes) : bytes,
		};
	});
}

function pad(bytes: Buffer): Buffer {
	return Buffer.concat([bytes], padded(bytes.length));
}

function padded(length: number): number {
	return Math.ceil(length / 4) * 4;
}
