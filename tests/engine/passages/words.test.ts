import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/passages/words.ts';

test.each([
	['case and punctuation', 'Well—then, “Quill” (2.0)!', ['well', 'then', 'quill', '2', '0']],
	['compatibility forms', 'ﬁne ＡＢＣ x²', ['fine', 'abc', 'x2']],
	['letters put together', 'Cafe\u0301 Café', ['café', 'café']],
	['signs nobody sees', 'key\u00adboard wo\u200brd \ufeff', ['keyboard', 'word']],
	['pictures before them', '☑\ufe0fFast \u0301 a\ufe0f', ['fast', 'a']],
	['scripts without spaces', '速い Quill编辑器', ['速', 'い', 'quill', '编', '辑', '器']],
	['nothing', ' … ', []],
])('reads words without %s', (_, text, words) => {
	expect(readWords(text).map((word) => word.text)).toEqual(words);
});

test('knows where each word is written', () => {
	const text = '  One ﬁne\u00adday. ';
	const written = readWords(text).map(({ start, end }) => text.slice(start, end));
	expect(written).toEqual(['One', 'ﬁne\u00adday']);
});

test.each([
	['of letters', 'a'.repeat(9_000_000), 9000],
	['of marks', `速${'\u0301'.repeat(9_000_000)}`, 1],
])('reads words of a text that is one long row %s', (_, text, count) => {
	expect(readWords(text)).toHaveLength(count);
});
