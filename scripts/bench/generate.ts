import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeClaim } from './claims.ts';
import { createClaims } from './claims.ts';
import { writePages } from './pages.ts';
import type { MadeQuestion } from './questions.ts';
import { listQuestions } from './questions.ts';
import { choose, createRandom } from './random.ts';

/** What a made-up knowledge base is like. */
export interface Shape {
	claims: number;
	/** How the claims are written: in the record of their source, or one on each line beside it. */
	format: 'yaml' | 'ndjson';
	/** Many questions of all types, or one with all the claims. */
	questions: 'many' | 'one';
	/** How many claims there are for each question; 50 when left out. */
	claimsOfQuestion?: number;
	/** How many claims a source makes; 100 when left out. */
	claimsOfSource?: number;
	/** Whether every topic has a page that cites its claims. */
	pages?: boolean;
}

/** Days on which the releases 1.0, 2.0 … of every subject came out. */
export const releases = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

/** The subjects of every made-up knowledge base. */
export const subjects = ['amber', 'basalt', 'coral', 'dune', 'ember'] as const;

const kinds = ['article', 'paper', 'documentation', 'survey', 'forum', 'book', 'dataset'] as const;

/** Writes a knowledge base of a given shape, the same each time, to an empty folder. */
export function writeBase(dir: string, shape: Shape): void {
	for (const name of ['subjects', 'questions', 'sources']) mkdirSync(join(dir, name));
	writeFileSync(join(dir, 'kb.yaml'), writeKb());
	for (const id of subjects) writeFileSync(join(dir, `subjects/${id}.yaml`), writeSubject(id));
	const { claimsOfSource = 100, pages = false } = shape;
	const questions = listQuestions(shape);
	const cited = new Map<string, string[]>();
	for (const [topic, list] of Map.groupBy(questions, (question) => question.topic)) {
		writeFileSync(join(dir, `questions/${topic}.yaml`), list.map(writeQuestion).join(''));
	}
	const random = createRandom(20_261_120);
	const makeClaims = createClaims(questions, random);
	for (let from = 0; from < shape.claims; from += claimsOfSource) {
		const id = `source-${from / claimsOfSource}`;
		const year = 2014 + random(10);
		const claims = makeClaims(Math.min(claimsOfSource, shape.claims - from), year);
		for (const claim of claims) {
			const ids = cited.get(claim.question) ?? [];
			cited.set(claim.question, [...ids, `${id}#${claim.id}`].slice(0, 2));
		}
		const head = writeHead(id, year, random);
		const path = join(dir, `sources/${id}`);
		if (shape.format === 'yaml') {
			writeFileSync(`${path}.yaml`, `${head}claims:\n${claims.map(writeClaim).join('')}`);
			continue;
		}
		writeFileSync(`${path}.yaml`, head);
		writeFileSync(`${path}.claims.ndjson`, claims.map(writeLine).join(''));
	}
	if (pages) writePages(join(dir, 'topics'), questions, cited);
}

function writeKb(): string {
	return `title: A made-up base
description: Claims made up to measure how long a check takes.
subjects: [${subjects.join(', ')}]
as-of: 2026-11-20
`;
}

function writeSubject(id: string): string {
	const days = releases.map((year, index) => `  "${index + 1}.0": ${year}-01-15\n`);
	return `name: ${id}\nversioning: pep440\nreleases:\n${days.join('')}`;
}

function writeQuestion({ name, ask, variesBy, about, answer }: MadeQuestion): string {
	return `${name}:
  ask: ${ask}
  varies-by: ${variesBy}
${about ? `  about: [${about.join(', ')}]\n` : ''}  given: { device: [cpu, gpu], size: [small, large] }
  answer: ${answer}
`;
}

function writeHead(id: string, year: number, random: (limit: number) => number): string {
	const month = String(random(12) + 1).padStart(2, '0');
	const issued = choose(random, [`${year}`, `${year}-${month}`, `${year}-${month}-17`]);
	return `title: The account of ${id}
kind: ${choose(random, kinds)}
authors:
  - { family: Writer${random(5000)}, given: A. }
publisher: Publisher ${random(500)}
issued: ${issued}
accessed: 2026-11-20
url: https://example.org/${id}
`;
}

function writeClaim({ id, given, ...fields }: MadeClaim): string {
	const { versions, period, subject, ...rest } = fields;
	const scope = [
		...(versions === undefined ? [] : [`versions: "${versions}"`]),
		...(period === undefined ? [] : [`period: ${period}`]),
		...(given === undefined ? [] : [`given: ${JSON.stringify(given).replaceAll(/[:,]/g, '$& ')}`]),
	];
	return `  ${id}:
    question: ${rest.question}
${subject === undefined ? '' : `    subject: ${subject}\n`}    answer: ${JSON.stringify(rest.answer)}
${scope.length === 0 ? '' : `    scope: { ${scope.join(', ')} }\n`}    basis: ${rest.basis}
    at: ${rest.at}
    gist: ${rest.gist}
`;
}

function writeLine({ id, given, versions, period, ...rest }: MadeClaim): string {
	const scope = { versions, period, given };
	const isScoped = Object.values(scope).some((part) => part !== undefined);
	return `${JSON.stringify({ id, ...rest, ...(isScoped && { scope }) })}\n`;
}
