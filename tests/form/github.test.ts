import { expect, test } from 'vitest';
import { chooseDelivery } from '../../src/form/github.ts';

const sent = {
	repository: 'https://github.com/example/editors',
	path: 'content/sources/a.yaml',
	text: "title: 'A & B?'\n",
	isNew: true,
};
const page = 'https://github.com/example/editors/new/main/content/sources?filename=a.yaml';

test.each([
	['a new file', {}, { kind: 'prefilled', address: `${page}&value=title%3A+%27A+%26+B%3F%27%0A` }],
	['a long file', { text: 'x'.repeat(9000) }, { kind: 'paste', address: page }],
	[
		'a file that gets too long on the way through signing in',
		{ text: 'ö'.repeat(900) },
		{ kind: 'paste', address: page },
	],
	[
		'a known file',
		{ isNew: false },
		{
			kind: 'edit',
			address: 'https://github.com/example/editors/edit/main/content/sources/a.yaml',
		},
	],
	['no repository', { repository: undefined }, { kind: 'none' }],
	['another place', { repository: 'https://git.example.org/a/b' }, { kind: 'none' }],
	['a name alone', { repository: 'https://github.com/example' }, { kind: 'none' }],
	['what is no address', { repository: 'github' }, { kind: 'none' }],
	[
		'an address that ends in .git',
		{ repository: 'https://github.com/example/editors.git' },
		{ kind: 'prefilled', address: `${page}&value=title%3A+%27A+%26+B%3F%27%0A` },
	],
])('finds the way for %s', (_, change, expected) => {
	expect(chooseDelivery({ ...sent, ...change })).toEqual(expected);
});
