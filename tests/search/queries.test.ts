import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { difficulties, kinds, readQueries } from '../../scripts/bench/search-queries.ts';
import { readKnowledge } from '../../src/reader/folder.ts';

const queries = readQueries('tests/search/queries.yaml');
const { pages, questions, sources } = readKnowledge(resolve('content')).knowledge;

/** The queries as they are compared: case and spaces tell none apart. */
const typed = queries.map(({ query }) => query.toLowerCase().replace(/\s+/g, ' ').trim());

function countBy(values: readonly string[], wanted: readonly string[]): Record<string, number> {
	return Object.fromEntries(
		wanted.map((name) => [name, values.filter((value) => value === name).length]),
	);
}

/** The names of which there are fewer than so many. */
function findRare(counts: Record<string, number>, least: number): [string, number][] {
	return Object.entries(counts).filter(([, count]) => count < least);
}

test('every answer is a page of the knowledge base', () => {
	const known = new Set([
		...pages.map(({ id }) => `/topics/${id}/`),
		...questions.map(({ id }) => `/questions/${id}/`),
		...sources.map(({ id }) => `/sources/${id}/`),
	]);
	const unknown = queries.flatMap(({ query, answers }) =>
		answers.filter((path) => !known.has(path)).map((path) => `${query}: ${path}`),
	);
	expect(unknown).toEqual([]);
});

test('there are at least 120 queries, each of them once', () => {
	const repeated = typed.filter((query, index) => typed.indexOf(query) !== index);
	expect(repeated).toEqual([]);
	expect(queries.length).toBeGreaterThanOrEqual(120);
});

test('no answer of a query is named twice', () => {
	const twice = queries.filter(({ answers }) => new Set(answers).size < answers.length);
	expect(twice.map(({ query }) => query)).toEqual([]);
});

test('every topic has at least five queries', () => {
	const ids = pages.map(({ id }) => id);
	const topics = queries.map(({ topic }) => topic);
	const isGuide = (id: string) => id.startsWith('for-');
	expect(topics.filter((topic) => !ids.includes(topic))).toEqual([]);
	expect(
		findRare(
			countBy(
				topics,
				ids.filter((id) => !isGuide(id)),
			),
			5,
		),
	).toEqual([]);
});

test('there are queries of every kind and difficulty', () => {
	const ofKinds = countBy(
		queries.map(({ kind }) => kind),
		kinds,
	);
	const ofDifficulties = countBy(
		queries.map(({ difficulty }) => difficulty),
		difficulties,
	);
	expect(findRare(ofKinds, 5)).toEqual([]);
	expect(findRare(ofDifficulties, 12)).toEqual([]);
});

test('few queries ask for what many pages answer', () => {
	const broad = queries.filter(({ answers }) => answers.length > 10);
	expect(broad.map(({ query }) => query)).toEqual([]);
});
