import { expect, test } from 'vitest';
import { followLink, listAddresses } from '../../src/engine/addresses.ts';
import { indexKnowledge } from '../../src/engine/index-records.ts';
import { makeKnowledge } from '../support.ts';

test('lists the pages of the site', () => {
	const index = indexKnowledge(makeKnowledge({ sources: { s: {} } }));
	expect([...listAddresses(index, ['a-rule'])]).toEqual([
		'',
		'compare/',
		'questions/',
		'disputes/',
		'sources/',
		'changes/',
		'method/',
		'rules/',
		'data/',
		'search/',
		'contribute/',
		'contribute/claim/',
		'contribute/data-model/',
		'contribute/your-own/',
		'status/agreed/',
		'status/single/',
		'status/corrected/',
		'status/disputed/',
		'status/by-case/',
		'status/unanswered/',
		'subjects/a/',
		'subjects/b/',
		'questions/q/q/',
		'sources/s/',
		'rules/a-rule/',
	]);
});

test('lists a page for each topic and each kind of source where lists are long', () => {
	const ids = Array.from({ length: 501 }, (_, number) => `s${number}`);
	const questions = Object.fromEntries(ids.map((id) => [`${id < 's3' ? 'a' : 'b'}/${id}`, {}]));
	const sources = Object.fromEntries(
		ids.map((id) => [id, { kind: id < 's3' ? 'paper' : 'article' } as const]),
	);
	const addresses = [...listAddresses(indexKnowledge(makeKnowledge({ questions, sources })), [])];
	const parts = /^(?:compare|questions|sources\/kind)\/[a-z]+\/$/;
	expect(addresses.filter((address) => parts.test(address))).toEqual([
		'compare/a/',
		'questions/a/',
		'compare/b/',
		'questions/b/',
		'sources/kind/paper/',
		'sources/kind/article/',
	]);
});

test.each([
	['../debugging/', 'topics/debugging/', ''],
	['../debugging', 'topics/debugging/', ''],
	['../debugging/?x=1#tools', 'topics/debugging/', 'tools'],
	['/topics/debugging/#tools', 'topics/debugging/', 'tools'],
	['/', '', ''],
	['../../', '', ''],
	['../../../../topics/graphs/', '../', ''],
	['#tools', 'topics/graphs/', 'tools'],
	['#%C3%BCber', 'topics/graphs/', 'über'],
	['#%zz', 'topics/graphs/', '%zz'],
	['#tools:~:text=one', 'topics/graphs/', 'tools'],
	['', 'topics/graphs/', ''],
	['debugging.mdx', 'topics/graphs/debugging.mdx/', ''],
])('follows %j to %j and %j', (target, address, fragment) => {
	expect(followLink(target, 'topics/graphs/')).toEqual({ address, fragment });
});

test.each(['https://example.org/', '//example.org/x', 'mailto:a@example.org', 'http://[', 'tel:1'])(
	'leaves %j alone',
	(target) => {
		expect(followLink(target, 'topics/graphs/')).toBeUndefined();
	},
);
