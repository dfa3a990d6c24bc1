/** Where progress is shown: a terminal, or a stream that is none. */
export type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Shows how far a run has come, on one line. */
export interface Progress {
	/** Replaces the line, where the run already takes long enough for somebody to wonder. */
	show: (text: string) => void;
	/** The same, but not more than ten times a second. */
	tick: (text: string) => void;
	/** Takes the line away. */
	clear: () => void;
}

const [patience, pause] = [1000, 100];

/** Shows progress on a terminal, of runs that take more than a second; nothing on any other stream. */
export function createProgress(
	screen: Screen,
	now: () => number = () => performance.now(),
): Progress {
	const start = now();
	let shown = -Infinity;
	const clearLine = '\r\u001b[K';
	const show = (text: string) => {
		const time = now();
		if (!screen.isTTY || time - start < patience) return;
		shown = time;
		screen.write(`${clearLine}${text}`);
	};
	return {
		show,
		tick: (text) => {
			if (now() - shown >= pause) show(text);
		},
		clear: () => {
			if (shown > -Infinity) screen.write(clearLine);
			shown = -Infinity;
		},
	};
}
