import { expect, test } from 'vitest';
import { createSearch } from '../../src/form/search.ts';

const search = createSearch([
	{ value: 'graphs/kind', label: 'Which kind of graph?', words: 'static dynamic', detail: '' },
	{ value: 'deployment/phones', label: 'Does it run on phones?', words: 'mobile', detail: '' },
	{ value: 'graphs/mobile', label: 'Are graphs mobile?', words: 'Écran', detail: '' },
]);

test.each([
	['graph', ['graphs/kind', 'graphs/mobile']],
	['MOB', ['graphs/mobile', 'deployment/phones']],
	['static gr', ['graphs/kind']],
	['ecran', ['graphs/mobile']],
	['deployment', ['deployment/phones']],
	['mobile elephant', ['graphs/mobile', 'deployment/phones']],
	['does a mobile graph run', ['deployment/phones', 'graphs/mobile', 'graphs/kind']],
	['elephant', []],
	['', ['graphs/kind', 'deployment/phones', 'graphs/mobile']],
])('finds by %j, words in the label first', (typed, expected) => {
	expect(search(typed).map(({ value }) => value)).toEqual(expected);
});

test('shows no more than twelve', () => {
	const items = Array.from({ length: 5000 }, (_, index) => ({
		value: `q/${index}`,
		label: `Question ${index}`,
		words: '',
		detail: '',
	}));
	expect(createSearch(items)('question')).toHaveLength(12);
});
