import { expect, test } from 'vitest';
import { quotePath } from '../../scripts/paths.ts';

test.each([
	['../bases/tea_2.0', '../bases/tea_2.0'],
	['お茶', 'お茶'],
	['my base', "'my base'"],
	["it's $(here)", String.raw`'it'\''s $(here)'`],
	['~', "'~'"],
	['', "''"],
])('writes %j as one word of a shell', (path, word) => {
	expect(quotePath(path)).toBe(word);
});
