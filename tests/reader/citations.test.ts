import { describe, expect, it } from 'vitest';
import { findCitations, findLooseCitations, splitCitations } from '../../src/reader/citations.ts';

const cite = (id: string, prefix = '', suffix = '') => ({ id, prefix, suffix });

describe('findCitations', () => {
	it.each([
		['[@a#x]', [cite('a#x')]],
		['[@a]', [cite('a')]],
		['[@a-1#x-2; @b#y]', [cite('a-1#x-2'), cite('b#y')]],
		['[see @a#x, § 3; also @b#y]', [cite('a#x', 'see', ', § 3'), cite('b#y', 'also')]],
		['[@a#x [p. 3]', []],
		['[-@a#x]', [cite('a#x')]],
		['[@a#x.]', [cite('a#x', '', '.')]],
		['[see\n@a#x,\np. 3]', [cite('a#x', 'see', ',\np. 3')]],
		['[@Wrong_Id#x]', [cite('Wrong_Id#x')]],
		['\\[@a#x]', []],
		['[\\@a#x]', []],
		['[@a#x\\]', []],
		['\\\\[@a#x]', [cite('a#x')]],
		['&#91;@a#x]', []],
		['[see R&amp;D @a#x]', [cite('a#x', 'see R&amp;D')]],
		['[@a#x; and more]', []],
		['[@a#x and @b#y]', []],
		['[robin@example.org]', []],
		['[@]', []],
		['[]', []],
	])('reads %j', (text, items) => {
		const found = findCitations(text).flatMap((citation) => citation.items);
		expect(found.map(({ id, prefix, suffix }) => ({ id, prefix, suffix }))).toEqual(items);
	});

	it('says where the citation and each of its claims stand', () => {
		const text = 'One \\[ [see @a#x, p. 3;  @b#y] two.';
		const slices = findCitations(text).map(({ start, end, items }) => [
			text.slice(start, end),
			...items.map((item) => text.slice(item.start, item.end)),
		]);
		expect(slices).toEqual([['[see @a#x, p. 3;  @b#y]', '@a#x', '@b#y']]);
	});
});

describe('splitCitations', () => {
	it('splits text into plain pieces and citations', () => {
		expect(splitCitations('Fast [@a#x; see @b#y]. Slow [@c].')).toEqual([
			{ type: 'text', value: 'Fast ' },
			{ type: 'cite', items: [cite('a#x'), cite('b#y', 'see')], start: 5, end: 21 },
			{ type: 'text', value: '. Slow ' },
			{ type: 'cite', items: [cite('c')], start: 28, end: 32 },
			{ type: 'text', value: '.' },
		]);
	});

	it('leaves text without citations whole', () => {
		expect([splitCitations('Nothing [here].'), splitCitations('')]).toEqual([
			[{ type: 'text', value: 'Nothing [here].' }],
			[],
		]);
	});

	it('leaves out what was escaped', () => {
		expect(splitCitations('As [@a#x] or [@b#y].', 'As \\[@a#x] or [@b#y].')).toEqual([
			{ type: 'text', value: 'As [@a#x] or ' },
			{ type: 'cite', items: [cite('b#y')], start: 13, end: 19 },
			{ type: 'text', value: '.' },
		]);
	});
});

describe('findLooseCitations', () => {
	it.each([
		['As @a#x says', ['a#x']],
		['[@a#x and @b#y]', ['a#x', 'b#y']],
		['[@a#x]', []],
		['\\[@a#x\\]', []],
		['robin@example.org#top', []],
	])('finds in %j', (text, ids) => {
		expect(findLooseCitations(text).map(({ id }) => id)).toEqual(ids);
	});
});
