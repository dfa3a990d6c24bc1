import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Outcome } from './command.ts';

/** Prints what a command hands back, no faster than it is taken; ends early where nobody listens any more. */
export async function print({ text, rest = [] }: Outcome, stream: Writable): Promise<void> {
	if (text !== '') stream.write(text);
	for (const piece of rest) {
		if (stream.destroyed) return;
		if (!stream.write(piece)) await waitForDrain(stream);
	}
}

async function waitForDrain(stream: Writable): Promise<void> {
	const stop = new AbortController();
	const ends = ['drain', 'close', 'error'].map((event) => once(stream, event, stop));
	await Promise.race(ends).catch(() => {});
	for (const end of ends) end.catch(() => {});
	stop.abort();
}
