import { describe, expect, test } from 'vitest';
import { judgeFirst, stepsOf } from '../support.ts';

describe('independence', () => {
	const status = (sources: Record<string, Record<string, unknown>>) =>
		judgeFirst({
			sources,
			claims: Object.fromEntries(Object.keys(sources).map((id) => [`${id}#1`, {}])),
		}).status;
	const author = { family: 'Writer', given: 'W.' };

	test.each([
		['a copy adds nothing to its original', { x: {}, y: { 'derived-from': ['x'] } }, 'single'],
		[
			'two copies of one original count once',
			{ x: { 'derived-from': ['o'] }, y: { 'derived-from': ['o'] } },
			'single',
		],
		[
			'one author at one publisher counts once',
			{ x: { authors: [author], publisher: 'P' }, y: { authors: [author], publisher: 'p' } },
			'single',
		],
		[
			'one author at two publishers counts twice',
			{ x: { authors: [author], publisher: 'P' }, y: { authors: [author], publisher: 'Q' } },
			'agreed',
		],
		[
			'one publisher without authors counts once',
			{ x: { publisher: 'P' }, y: { publisher: 'P' } },
			'single',
		],
		[
			'two authors at one publisher count twice',
			{ x: { authors: [author], publisher: 'P' }, y: { publisher: 'P' } },
			'agreed',
		],
		[
			'two sources of one maker count once',
			{ x: { 'speaks-for': ['a'] }, y: { 'speaks-for': ['a'] } },
			'single',
		],
	])('%s', (_, sources, expected) => {
		expect(status(sources)).toBe(expected);
	});

	test('is transitive', () => {
		const sources = {
			x: { authors: [author], publisher: 'P' },
			y: { authors: [author, { literal: 'Other' }], publisher: 'P' },
			z: { authors: [{ literal: 'Other' }], publisher: 'P' },
		};
		expect(status(sources)).toBe('single');
	});

	test('joins copies of an original that says something else', () => {
		const sources = { o: {}, x: { 'derived-from': ['o'] }, y: { 'derived-from': ['o'] } };
		const claims = { 'o#1': { answer: 'no' }, 'x#1': {}, 'y#1': {} };
		expect(
			stepsOf(judgeFirst({ sources, claims })).map(({ answer, groups }) => [answer, groups]),
		).toEqual([
			['yes', [['x', 'y']]],
			['no', [['o']]],
		]);
	});

	const named = (family: string, given: string) => ({
		authors: [{ family, given }],
		publisher: ' The Press ',
	});

	test.each([
		[
			'one name, whatever its case and spaces',
			named('Doe', 'Jo'),
			{ ...named('doe', 'jo'), publisher: 'the press' },
			'single',
		],
		['one family name with two given names', named('Doe', 'Jo'), named('Doe', 'Al'), 'agreed'],
		[
			'a name taken whole and one in parts',
			named('Doe', 'Jo'),
			{ authors: [{ literal: 'Doe' }], publisher: 'The Press' },
			'agreed',
		],
		['no publisher on either', { publisher: undefined }, { publisher: undefined }, 'agreed'],
	])('of %s', (_, x, y, expected) => {
		expect(status({ x, y })).toBe(expected);
	});

	test('is not brought about by a source that is dropped for its origin', () => {
		const sources = {
			origin: { publisher: 'P' },
			copy: { publisher: 'Q', 'derived-from': ['origin'] },
			other: { publisher: 'Q' },
		};
		expect(status(sources)).toBe('agreed');
	});

	test('of a circle is that of its first source', () => {
		expect(status({ x: { 'derived-from': ['y'] }, y: { 'derived-from': ['x'] } })).toBe('single');
	});
});
