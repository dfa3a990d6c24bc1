import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { choose, createRandom } from './random.ts';
import { fields } from './search-words.ts';

/** A question that is put beside the shipped ones. */
interface MadeQuestion {
	/** Topic and name. */
	id: string;
	thing: string;
	ask: string;
	aliases: string[];
}

const claimsOfSource = 100;
const subject = 'catalogue';
const kbSchema = z.looseObject({ subjects: z.array(z.string()) });
const gists = [
	'The maker says so of the * without giving figures.',
	'In a test of eleven the * was the third.',
	'Whoever has used the * for a year finds it so.',
	'The notes to the second version of the * say it.',
] as const;

/** Copies a knowledge base to an empty folder, and adds questions on other matters until there are so many. */
export function writeLargeBase(from: string, dir: string, shipped: number, count: number): void {
	cpSync(from, dir, { recursive: true });
	const kb = kbSchema.parse(parse(readFileSync(join(dir, 'kb.yaml'), 'utf8')));
	writeFileSync(
		join(dir, 'kb.yaml'),
		stringify({ ...kb, subjects: [...kb.subjects, subject], rules: {} }),
	);
	writeFileSync(join(dir, `subjects/${subject}.yaml`), 'name: The catalogue of things\n');
	const questions = makeQuestions(count - shipped);
	for (const [topic, list] of Map.groupBy(questions, ({ id }) => id.split('/')[0] ?? '')) {
		writeFileSync(join(dir, `questions/${topic}.yaml`), stringify(askAll(list)));
	}
	for (let index = 0; index * claimsOfSource < questions.length; index += 1) {
		const part = questions.slice(index * claimsOfSource, (index + 1) * claimsOfSource);
		writeFileSync(join(dir, `sources/made-up-${index}.yaml`), stringify(makeSource(index, part)));
	}
}

/** Questions on things the shipped content does not know, in turn of the fields; all differ in wording. */
export function makeQuestions(count: number): MadeQuestion[] {
	const all = fields.flatMap(({ id, things, asks }) =>
		things.flatMap((thing, index) =>
			asks.map(([ask, alias], nth) => ({
				id: `${id}/matter-${index}-${nth}`,
				thing,
				ask: ask.replace('*', thing),
				aliases: [alias],
			})),
		),
	);
	if (all.length < count)
		throw new Error(`Only ${all.length} questions can be made up, not ${count}`);
	return all.slice(0, count);
}

function askAll(questions: readonly MadeQuestion[]): object {
	return Object.fromEntries(
		questions.map(({ id, ask, aliases }) => [
			id.split('/')[1] ?? id,
			{ ask, aliases, answer: { type: 'flag' } },
		]),
	);
}

function makeSource(index: number, questions: readonly MadeQuestion[]): object {
	const random = createRandom(index);
	const claims = questions.map(({ id, thing }) => [
		id.replace('/', '-'),
		{
			question: id,
			subject,
			answer: choose(random, ['yes', 'no']),
			basis: choose(random, ['asserted', 'documented']),
			at: `Section ${1 + random(9)}`,
			gist: choose(random, gists).replace('*', thing),
		},
	]);
	return {
		title: `A year with the ${questions[0]?.thing ?? 'thing'}, part ${index}`,
		kind: choose(random, ['article', 'documentation', 'book']),
		publisher: `Household Press ${index}`,
		issued: `${2014 + random(10)}`,
		accessed: '2026-11-20',
		url: `https://example.org/made-up/${index}`,
		claims: Object.fromEntries(claims),
	};
}
