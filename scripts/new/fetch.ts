import { createRefusal } from '../refusal.ts';
import { cleanText } from './cleaning.ts';

/** How much of a page is read: what it says of itself stands near its beginning. */
export const MOST_BYTES = 2_000_000;
const MOST_REDIRECTS = 5;

/** What an address answered. */
export interface Loaded {
	text: string;
	/** Where it was found in the end. */
	url: string;
}

/** Loads what stands at an http or https address, up to a size and within a time; throws a refusal otherwise. */
export async function loadPage(address: string, patience = 20_000): Promise<Loaded> {
	const signal = AbortSignal.timeout(patience);
	try {
		return await follow(address, signal);
	} catch (error) {
		if (error instanceof Error && error.name === 'Refusal') throw error;
		const reason = signal.aborted
			? `no answer within ${patience / 1000} seconds`
			: tellReason(error);
		throw createRefusal(
			`Unexpected \`${address}\`, expected an address that answers: ${reason}`,
			'Try again, or save the page with a browser and name the file.',
			error,
		);
	}
}

async function follow(address: string, signal: AbortSignal): Promise<Loaded> {
	let url = address;
	for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
		if (!/^https?:\/\//iu.test(url)) throw refuseScheme(url);
		const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: accepts } });
		const next = response.headers.get('location');
		if (response.status < 300 || response.status >= 400 || next === null)
			return read(response, url);
		await response.body?.cancel();
		url = new URL(next, url).href;
	}
	throw createRefusal(
		`Unexpected \`${address}\` with more than ${MOST_REDIRECTS} redirects, expected a page`,
		'Open it in a browser, and name the address it leads to.',
	);
}

const accepts =
	'text/html, application/vnd.citationstyles.csl+json, application/xhtml+xml, */*;q=0.5';

function refuseScheme(url: string): Error {
	return createRefusal(
		`Unexpected address \`${cleanText(url).slice(0, 200)}\`, expected an http or https address`,
		'Save the page with a browser and name the file.',
	);
}

async function read(response: Response, url: string): Promise<Loaded> {
	if (!response.ok) {
		await response.body?.cancel();
		throw createRefusal(
			`Unexpected answer ${response.status} from \`${url}\`, expected a page`,
			'Check the address, or save the page with a browser and name the file.',
		);
	}
	const bytes = await readStart(response);
	const charset = /charset=["']?([\w-]+)/iu.exec(response.headers.get('content-type') ?? '')?.[1];
	return { text: decodePage(bytes, charset), url };
}

async function readStart(response: Response): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		parts.push(part);
		size += part.length;
		if (size >= MOST_BYTES) break;
	}
	return Buffer.concat(parts).subarray(0, MOST_BYTES);
}

/** Turns the bytes of a page into text, by the encoding that is named for it or in it. */
export function decodePage(bytes: Uint8Array, charset?: string): string {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
	const named = charset ?? /<meta[^>]+charset=["']?([\w-]+)/iu.exec(start)?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(named).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

function tellReason(error: unknown): string {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return code || (cause instanceof Error ? cleanText(cause.message) : 'it could not be reached');
}
