import { expect, test } from 'vitest';
import { blankForm } from '../../src/form/blank.ts';
import { readStored } from '../../src/form/stored.ts';

const blank = blankForm('2025-01-01');

test.each([
	['nothing', null, undefined],
	['what is no JSON', '{', undefined],
	['another version', JSON.stringify({ ...blank, version: 2 }), undefined],
	['a draft', JSON.stringify(blank), blank],
	['a draft with more than it should have', JSON.stringify({ ...blank, more: 1 }), blank],
	['no claims', JSON.stringify({ ...blank, claims: [] }), undefined],
	['other things than text', JSON.stringify({ ...blank, known: 1 }), undefined],
])('reads %s', (_, stored, expected) => {
	expect(readStored(stored)).toEqual(expected);
});
