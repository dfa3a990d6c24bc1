import { expect, test } from 'vitest';
import { createChoose, isSure } from '../../../src/engine/passages/choose.ts';
import { readBlocks } from '../../../src/engine/passages/sentences.ts';

const text = `Quill vs. Nib: the editors
Opening words about editors. Both of them are free.

Features of Quill
Quill shows files in tabs. Its windows can be split, e.g. Side by side.
• Saving: Quill saves by itself.
• Undo: it goes back to the first change.
Features of Nib
Nib shows one file. It has
no tabs at all.
Saving Never by itself Only on demand
`;
const places = ['Opening, ¶1', 'Features of Quill, bullet 2', 'Features of Nib, row Saving'];
const choose = createChoose(text, places);

function best(at: string, gist: string): [string, boolean] {
	const candidates = choose({ at, gist });
	return [text.slice(candidates[0]?.start, candidates[0]?.end), isSure(candidates)];
}

test.each([
	['Features of Quill, ¶1', 'Quill has tabs for its files.', 'Quill shows files in tabs.', true],
	['Features of Nib, ¶1', 'No tabs at all are in it.', 'It has\nno tabs at all.', true],
	[
		'Features of Quill, bullet 2',
		'Changes can be taken back.',
		'• Undo: it goes back to the first change.',
		true,
	],
	[
		'Features of Nib, row Saving',
		'On demand only does Nib save.',
		'Saving Never by itself Only on demand',
		true,
	],
	['Nowhere, ¶7', 'Colours matter.', 'Quill vs. Nib: the editors', false],
])('chooses at %s what says: %s', (at, gist, sentence, isCertain) => {
	expect(best(at, gist)).toEqual([sentence, isCertain]);
});

test('is not sure where two sentences fit as well', () => {
	expect(best('', 'Quill')[1]).toBe(false);
});

test('has no candidates in an empty text', () => {
	expect(createChoose('', [])({ at: 'Opening', gist: 'x' })).toEqual([]);
	expect(isSure([])).toBe(false);
});

test('divides a text into blocks and sentences', () => {
	const parts = readBlocks(text).map(({ sentences }) =>
		sentences.map(({ start, end }) => text.slice(start, end)),
	);
	expect(parts).toEqual([
		['Quill vs. Nib: the editors'],
		['Opening words about editors.', 'Both of them are free.'],
		['Features of Quill'],
		['Quill shows files in tabs.', 'Its windows can be split, e.g. Side by side.'],
		['• Saving: Quill saves by itself.'],
		['• Undo: it goes back to the first change.'],
		['Features of Nib'],
		['Nib shows one file.', 'It has\nno tabs at all.'],
		['Saving Never by itself Only on demand'],
	]);
});
