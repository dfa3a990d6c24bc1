import type { Reply, Request } from './protocol.ts';

/** Starts the worker that reads and checks; `hear` hears its answers. */
export function startEngine(hear: (reply: Reply) => void): (request: Request) => void {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
	worker.addEventListener('error', () => {
		hear({ type: 'failed', message: 'The check could not be started.' });
	});
	return (request) => worker.postMessage(request);
}
