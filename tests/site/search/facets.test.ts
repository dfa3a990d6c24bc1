import { expect, test } from 'vitest';
import { fits } from '../../../src/site/search/choose.ts';
import {
	countFacets,
	decodeFacets,
	encodeFacets,
	makeFacetTable,
} from '../../../src/site/search/facets.ts';

const source = { kind: ['source'], topic: ['editing', 'history'] };
const question = { kind: ['question'], topic: ['editing'], status: ['agreed', 'by-case'] };
const table = makeFacetTable([{ filters: source }, { filters: question }]);

test('lists filters and their values in order', () => {
	expect(table).toEqual([
		['kind', ['question', 'source']],
		['status', ['agreed', 'by-case']],
		['topic', ['editing', 'history']],
	]);
});

test('writes facets into the name of a page and reads them again', () => {
	expect(encodeFacets(source, table)).toBe('1--0.1');
	expect(encodeFacets(question, table)).toBe('0-0.1-0');
	expect(decodeFacets('1--0.1', table)).toEqual({ ...source, status: [] });
	expect(decodeFacets('', table)).toEqual({ kind: [], status: [], topic: [] });
	expect(decodeFacets('zz-q!', table)).toEqual({ kind: [], status: [], topic: [] });
});

test('has a code for more values than there are digits', () => {
	const many = Array.from({ length: 50 }, (_, index) => `t${index + 10}`);
	const wide = makeFacetTable([{ filters: { topic: many } }]);
	expect(encodeFacets({ topic: ['t59'] }, wide)).toBe('1d');
	expect(decodeFacets('1d', wide)).toEqual({ topic: ['t59'] });
});

test('counts each value, those without a record too', () => {
	expect(countFacets([source], table)).toEqual({
		kind: { question: 0, source: 1 },
		status: { agreed: 0, 'by-case': 0 },
		topic: { editing: 1, history: 1 },
	});
});

test.each([
	[undefined, true],
	[{}, true],
	[{ kind: 'source' }, true],
	[{ kind: ['question', 'source'] }, true],
	[{ kind: ['question'] }, false],
	[{ kind: 'source', topic: ['history'] }, true],
	[{ kind: 'source', topic: ['learning'] }, false],
	[{ kind: [] }, true],
	[{ topic: { all: ['editing', 'history'] } }, true],
	[{ topic: { all: ['editing', 'learning'] } }, false],
	[{ topic: { none: ['history'] } }, false],
	[{ topic: { any: ['history', 'learning'] } }, true],
	[{ any: [{ kind: 'question' }, { topic: 'history' }] }, true],
	[{ not: { kind: 'source' } }, false],
	[{ 'no-such-filter': 'x' }, false],
])('chooses by %j: %s', (choice, expected) => {
	expect(fits(source, choice)).toBe(expected);
});
