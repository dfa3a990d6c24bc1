import { expect, test } from 'vitest';
import { createProgress } from '../../scripts/progress.ts';

/** A screen that keeps what is written to it, and a clock that is set by hand. */
function makeScreen(isTTY: boolean) {
	const written: string[] = [];
	const screen = { isTTY, write: (text: string) => written.push(text) > 0 };
	const clock = { time: 0 };
	return { written, clock, progress: createProgress(screen, () => clock.time) };
}

test('shows nothing in the first second, then a line that it replaces and takes away', () => {
	const { written, clock, progress } = makeScreen(true);
	for (const [time, text] of [
		[0, 'one'],
		[999, 'two'],
		[1000, 'three'],
		[1050, 'four'],
		[1100, 'five'],
	] as const) {
		clock.time = time;
		progress.tick(text);
	}
	progress.show('six');
	progress.clear();
	progress.clear();
	const shown = ['three', 'five', 'six', ''];
	expect(written).toEqual(shown.map((text) => `\r\u001b[K${text}`));
});

test('writes nothing to a stream that is no terminal', () => {
	const { written, clock, progress } = makeScreen(false);
	clock.time = 5000;
	progress.show('one');
	progress.clear();
	expect(written).toEqual([]);
});

test('leaves the screen alone when nothing was shown', () => {
	const { written, progress } = makeScreen(true);
	progress.show('one');
	progress.clear();
	expect(written).toEqual([]);
});
