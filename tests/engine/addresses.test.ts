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
		'questions/q/q/',
		'sources/s/',
		'rules/a-rule/',
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
