import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/engine/check.ts';
import type { Piece, Verdict } from '../src/model/verdict.ts';
import { readKnowledge } from '../src/reader/folder.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const situations = readdirSync(fixtures).filter(
	(name) => name === 'bad-unknown-id' || !name.startsWith('bad-'),
);

test.each(situations)('%s holds the findings it expects, and no others', (name) => {
	const dir = join(fixtures, name);
	const reading = readKnowledge(dir);
	const { findings } = check(reading, { asOf: reading.knowledge.kb['as-of'] ?? '2025-01-01' });
	const expected = [...readComments(dir), ...readList(dir)].map((text) => text.split(' '));
	const columns = new Set(readList(dir).map((text) => text.split(':')[0]));
	// A base of a few lines has one source for most answers: such advice counts where some of its rule is expected.
	const rules = new Set(expected.map(([, rule]) => rule));
	const told = findings.filter(
		({ severity, rule }) =>
			rules.has(rule) || (severity !== 'notice' && rule !== 'independent-support'),
	);
	const found = told.map(({ rule, place: { file, line, column } }) => [
		columns.has(file) ? `${file}:${line}:${column}` : `${file}:${line}`,
		rule,
	]);
	expect(found.toSorted()).toEqual(expected.toSorted());
});

const judged = situations.filter((name) => existsSync(join(fixtures, name, 'verdicts.txt')));

test.each(judged)('%s has the verdicts it expects, and no others', (name) => {
	const dir = join(fixtures, name);
	const reading = readKnowledge(dir);
	const { verdicts } = check(reading, { asOf: reading.knowledge.kb['as-of'] ?? '2025-01-01' });
	const answered = verdicts.filter(({ status }) => status !== 'unanswered');
	expect(answered.map(describeVerdict)).toEqual(readLines(dir, 'verdicts.txt'));
});

/** A verdict in one line: question, subject, case, status and answer, then its timeline if that has several pieces. */
function describeVerdict({ question, subject, given, timeline, ...today }: Verdict): string {
	const pieces = timeline.length > 1 ? timeline : [];
	const stretches = pieces.map((piece) => ` ; ${piece.versions ?? piece.period} ${outcome(piece)}`);
	return `${question} ${subject} ${JSON.stringify(given)} ${outcome(today)}${stretches.join('')}`;
}

/** A status with its answer, the side a dispute leans to, or `-` where there is neither. */
function outcome({
	status,
	answer,
	leaning,
}: Pick<Piece, 'status' | 'answer' | 'leaning'>): string {
	const shown = answer ?? leaning ?? '-';
	return `${status} ${typeof shown === 'string' ? shown : JSON.stringify(shown)}`;
}

/** Lines of YAML that end in `# expect: rule`. */
function readComments(dir: string): string[] {
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.yaml'),
	);
	return files.flatMap((file) =>
		readFileSync(join(dir, file), 'utf8')
			.split('\n')
			.flatMap((line, index) => {
				const rules = /# expect: (.+)$/.exec(line)?.[1]?.split(', ') ?? [];
				return rules.map((rule) => `${file}:${index + 1} ${rule}`);
			}),
	);
}

/** What is expected in files that take no such comment. */
function readList(dir: string): string[] {
	return existsSync(join(dir, 'expected.txt')) ? readLines(dir, 'expected.txt') : [];
}

function readLines(dir: string, file: string): string[] {
	const text = readFileSync(join(dir, file), 'utf8').trim();
	return text === '' ? [] : text.split('\n');
}

test('every unknown id comes with the nearest known one', () => {
	const reading = readKnowledge(join(fixtures, 'bad-unknown-id'));
	const { findings } = check(reading, { asOf: '2025-01-01' });
	const help = findings
		.filter(({ rule }) => rule === 'known-references' || rule === 'citations-resolve')
		.map((finding) => finding.help);
	expect(help).toEqual([
		'Did you mean `nib`?',
		'Did you mean `atlas#modes`?',
		'Did you mean `quill`?',
		'Did you mean `atlas`?',
		'Did you mean `editing/modes`?',
		'Did you mean `quill`?',
		'Did you mean `editing/modes`?',
		'Did you mean `atlas#modes`?',
		'Did you mean `quill`?',
	]);
});
