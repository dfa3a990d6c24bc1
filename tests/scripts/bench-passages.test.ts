import { expect, test } from 'vitest';
import { reviseText } from '../../scripts/bench/alter.ts';
import { confuse, tellConfusion } from '../../scripts/bench/passages.ts';
import { createRandom } from '../../scripts/bench/random.ts';
import { printFingerprint, takeFingerprint } from '../../src/engine/passages/fingerprint.ts';
import { indexText } from '../../src/engine/passages/index-text.ts';

/** Sixty paragraphs of ten to forty words that are made up, each of them a passage. */
function makeText(): { text: string; passages: string[] } {
	const random = createRandom(7);
	const paragraphs = Array.from({ length: 60 }, () =>
		Array.from({ length: 10 + random(31) }, () => `w${random(800)}`),
	);
	const text = paragraphs.map((words) => words.join(' ')).join('\n\n');
	const index = indexText(text);
	let from = 0;
	const passages = paragraphs.map(({ length }) => {
		from += length;
		return printFingerprint(takeFingerprint(index, from - length, from));
	});
	return { text, passages };
}

const { text, passages } = makeText();
const none = { words: 0, dropped: 0, moved: 0 };

test.each([
	['leaves a text', none, 'found'],
	['edits every word of a text', { ...none, words: 1 }, 'changed'],
	['drops every paragraph of a text', { ...none, dropped: 1 }, 'vanished'],
	['moves every paragraph of a text', { ...none, moved: 1 }, 'moved'],
])('%s', (_, revision, fate) => {
	const revised = reviseText(text, revision, createRandom(1));
	expect([revised.fateOf(0, 5), revised.fateOf(600, 605)]).toEqual([fate, fate]);
	const lines = (all: string) => all.split('\n\n').toSorted();
	expect(lines(revised.text).join() === lines(text).join()).toBe(
		fate === 'found' || fate === 'moved',
	);
});

test('tells edited and moved passages from vanished ones', () => {
	const counts = confuse([{ text, passages }], 10);
	const all = Object.values(counts).flatMap((row) => Object.values(row));
	expect(all.reduce((sum, count) => sum + count, 0)).toBe(600);
	expect(tellConfusion(counts)).toMatchInlineSnapshot(`
		"                  found      moved    changed   vanished     recall  precision
		found               141          2          0          0     98.6 %     98.6 %
		moved                 2         10          0          0     83.3 %     83.3 %
		changed               0          0        390          0    100.0 %    100.0 %
		vanished              0          0          0         55    100.0 %    100.0 %
		still there                                                 100.0 %    100.0 %"
	`);
});
