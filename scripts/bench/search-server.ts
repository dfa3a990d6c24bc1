import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder that is being served. */
export interface Server {
	/** Address of the folder, with a slash at the end. */
	address: string;
	/** How many bytes were sent so far, heads included. */
	sent: () => number;
	close: () => void;
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
};
const emptyPage = '<!doctype html><title>Search</title>';

/** Serves a folder as a host of static files does: known types gzipped, all to be kept by the browser. */
export async function serveFolder(folder: string): Promise<Server> {
	const packed = new Map<string, Buffer>();
	let sent = 0;
	const server = createServer((request, response) => {
		const { socket } = request;
		const before = socket.bytesWritten;
		response.on('finish', () => (sent += socket.bytesWritten - before));
		answer({ folder, packed }, request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return {
		address: `http://127.0.0.1:${port}/`,
		sent: () => sent,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function answer(
	{ folder, packed }: { folder: string; packed: Map<string, Buffer> },
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const file = findFile(folder, request.url ?? '/');
	if (file === undefined) {
		const isHome = request.url === '/';
		response.writeHead(isHome ? 200 : 404, { 'content-type': types['.html'] });
		response.end(isHome ? emptyPage : '');
		return;
	}
	const type = types[extname(file)];
	const head = {
		'content-type': type ?? 'application/octet-stream',
		'cache-control': 'public, max-age=3600',
	};
	if (type === undefined) {
		response.writeHead(200, head).end(readFileSync(file));
		return;
	}
	const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
	packed.set(file, body);
	response.writeHead(200, { ...head, 'content-encoding': 'gzip' }).end(body);
}

function findFile(folder: string, url: string): string | undefined {
	const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
	const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
	const isInside = !relative(folder, file).startsWith('..');
	return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
