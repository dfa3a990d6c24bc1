import { expect, test } from 'vitest';
import { createRandom } from '../../../scripts/bench/random.ts';
import { printFingerprint, takeFingerprint } from '../../../src/engine/passages/fingerprint.ts';
import { indexText } from '../../../src/engine/passages/index-text.ts';
import { tracePassages } from '../../../src/engine/passages/trace.ts';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

/** Paragraphs of words that are made up, eight to thirty of them each, from a few hundred. */
function makeParagraphs(seed: number): string[] {
	const random = createRandom(seed);
	return Array.from({ length: 12 }, () =>
		Array.from({ length: 8 + random(23) }, () => `w${random(300)}`).join(' '),
	);
}

/** The fingerprint of each paragraph as a passage. */
function takeAll(paragraphs: readonly string[]): string[] {
	const index = indexText(paragraphs.join('\n'));
	let from = 0;
	return paragraphs.map((paragraph) => {
		const to = from + paragraph.split(' ').length;
		const written = printFingerprint(takeFingerprint(index, from, to));
		from = to;
		return written;
	});
}

function traceIn(paragraphs: readonly string[], passages: readonly string[]): string[] {
	const traces = tracePassages(indexText(paragraphs.join('\n')), passages);
	return passages.map((passage) => traces.get(passage)?.state ?? '');
}

const all = (state: string) => Array.from({ length: 12 }, () => state);

test.each(seeds)('finds every passage of a text, whatever comes before it (%i)', (seed) => {
	const paragraphs = makeParagraphs(seed);
	const passages = takeAll(paragraphs);
	expect(traceIn(paragraphs, passages)).toEqual(all('found'));
	expect(traceIn([...makeParagraphs(seed + 100), ...paragraphs], passages)).toEqual(all('found'));
	expect(
		traceIn(
			paragraphs.map((text) => text.toUpperCase()),
			passages,
		),
	).toEqual(all('found'));
});

test.each(seeds)('tells the one that moved, changed or vanished from all others (%i)', (seed) => {
	const paragraphs = makeParagraphs(seed);
	const passages = takeAll(paragraphs);
	const at = createRandom(seed)(6);
	const words = paragraphs[at]?.split(' ') ?? [];
	const last = paragraphs.toSpliced(at, 1);
	const changed = [...words.slice(0, 3), 'new', ...words.slice(4)].join(' ');
	expect({
		moved: traceIn([...last, words.join(' ')], passages),
		changed: traceIn(paragraphs.with(at, changed), passages),
		vanished: traceIn(last, passages),
	}).toEqual({
		moved: all('found').with(at, 'moved'),
		changed: all('found').with(at, 'changed'),
		vanished: all('found').with(at, 'vanished'),
	});
});

test.each(seeds)('finds nothing in another text (%i)', (seed) => {
	const passages = takeAll(makeParagraphs(seed));
	const other = makeParagraphs(seed + 100).map((text) => text.replaceAll('w', 'v'));
	expect(traceIn(other, passages)).toEqual(all('vanished'));
	expect(traceIn([], passages)).toEqual(all('vanished'));
});

test('tells how much of a changed passage is left, and that it moved as well', () => {
	const paragraphs = makeParagraphs(1);
	const passages = takeAll(paragraphs);
	const [first = '', ...others] = paragraphs;
	const changed = first.replace(/\S+$/, 'new');
	const traces = tracePassages(indexText([...others, changed].join('\n')), passages);
	const trace = traces.get(passages[0] ?? '');
	expect(trace).toMatchObject({ state: 'changed', isMoved: true });
	expect(trace?.match?.similarity).toBeGreaterThan(0.8);
	expect(trace?.match?.similarity).toBeLessThan(1);
});

test('takes of two places that say the same the one nearest to where it stood', () => {
	const paragraphs = ['a b c d', 'e f g h', 'i j k l', 'a b c d', 'm n o p'];
	const passages = takeAll(paragraphs);
	const traces = tracePassages(indexText(paragraphs.join('\n')), passages);
	expect(passages.map((passage) => traces.get(passage)?.match?.from)).toEqual([0, 4, 8, 12, 16]);
});

test.each([
	['a word', ['quill'], ['found']],
	['a word among others', ['quill', 'nib', 'has tabs'], ['found', 'found', 'found']],
	['two words', ['quill tabs'], ['found']],
])('finds a passage of %s', (_, paragraphs, states) => {
	expect(traceIn(paragraphs, takeAll(paragraphs))).toEqual(states);
});
