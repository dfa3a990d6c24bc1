import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/components/search-address.ts';

test.each([
	['', { words: '', filters: {}, sort: '' }],
	['?q=tf+lite', { words: 'tf lite', filters: {}, sort: '' }],
	[
		'?q=a%26b&kind=question&topic=graphs&topic=history&sort=date',
		{
			words: 'a&b',
			filters: { kind: ['question'], topic: ['graphs', 'history'] },
			sort: 'date',
		},
	],
	[
		'?source-kind=paper&year=2024',
		{ words: '', filters: { 'source-kind': ['paper'], year: ['2024'] }, sort: '' },
	],
])('%j stands for a search, and the search for it', (end, search) => {
	expect(readAddress(end)).toEqual(search);
	expect(writeAddress(search)).toBe(end);
});

test('what an address should not hold is left out', () => {
	expect(readAddress('?q=x&q=y&kind=&topic=a&topic=a&__proto__=b&sort=name&color=red')).toEqual({
		words: 'x',
		filters: { topic: ['a'] },
		sort: '',
	});
});
