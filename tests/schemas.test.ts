import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { writeSchemas } from '../src/schemas/published.ts';
import { check } from '../src/engine/check.ts';
import { readKnowledge } from '../src/reader/folder.ts';
import { formatJson } from '../src/report/json.ts';

const names = ['kb', 'subject', 'questions', 'source', 'frontmatter', 'claim-line', 'report'];

const kinds = {
	'kb.yaml': 'kb',
	subjects: 'subject',
	questions: 'questions',
	sources: 'source',
	topics: 'frontmatter',
} as const;

const folders = ['content', 'tests/fixtures/editors'];

const fieldsSchema = z.record(z.string(), z.unknown());

const schemas = new Map(
	[...writeSchemas()].map(([path, text]) => [path, fieldsSchema.parse(JSON.parse(text))]),
);

const settings = { strict: false, validateFormats: false };
const drafts = { 'draft-07': new Ajv(settings), '2020-12': new Ajv2020(settings) };

function createValidator(draft: keyof typeof drafts, name: string): ValidateFunction {
	const schema = schemas.get(`${draft}/${name}.schema.json`);
	if (!schema) throw new Error(`There is no schema \`${name}\``);
	return drafts[draft].compile(schema);
}

const validators = new Map(names.map((name) => [name, createValidator('draft-07', name)]));

/** Where a value breaks a schema; nothing where it keeps it. */
function faultsOf(name: string, value: unknown): string[] {
	const validate = validators.get(name);
	if (!validate) throw new Error(`There is no schema \`${name}\``);
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Reads a file as an editor does: with the types of YAML's core schema. */
function readAsEditor(path: string): unknown {
	const text = readFileSync(path, 'utf8');
	return parse(path.endsWith('.mdx') ? (text.split(/^---$/mu)[1] ?? '') : text);
}

function* listFiles(folder: string): Generator<[path: string, name: string]> {
	for (const [part, name] of Object.entries(kinds)) {
		const files = part.endsWith('.yaml') ? [part] : readdirSync(join(folder, part));
		for (const file of files.filter((file) => /\.(?:yaml|mdx)$/u.test(file))) {
			yield [part === file ? join(folder, file) : join(folder, part, file), name];
		}
	}
}

test.each([...schemas.keys()])('schemas/%s is current; `kb schemas` writes it', (path) => {
	const written: unknown = JSON.parse(readFileSync(join('schemas', path), 'utf8'));
	expect(written).toEqual(schemas.get(path));
});

test.each([...schemas])('%s says what every field is for', (_, schema) => {
	expect([...listUndescribed(schema, '')]).toEqual([]);
	expect(schema['title']).toMatch(/\S/u);
});

function* listUndescribed(schema: unknown, path: string): Generator<string> {
	if (typeof schema !== 'object' || schema === null) return;
	for (const [key, value] of Object.entries(schema)) {
		yield* listUndescribed(value, `${path}/${key}`);
		if (key !== 'properties') continue;
		for (const [field, of] of Object.entries(fieldsSchema.parse(value))) {
			if (!fieldsSchema.parse(of)['description']) yield `${path}/${field}`;
		}
	}
}

test.each(folders.flatMap((folder) => [...listFiles(folder)]))(
	'%s satisfies the schema of a %s as an editor reads it',
	(path, name) => {
		expect(faultsOf(name, readAsEditor(path))).toEqual([]);
	},
);

const asOf = '2026-11-20';
const reports = folders.map((folder): [string, unknown] => {
	return [folder, JSON.parse(formatJson(check(readKnowledge(folder), { asOf })))];
});

describe.each(['draft-07', '2020-12'] as const)('in draft %s', (draft) => {
	const validate = createValidator(draft, 'report');

	test.each(reports)('the report on %s satisfies its schema', (_, report) => {
		validate(report);
		expect(validate.errors).toBeNull();
	});

	test.each(reports)('the report on %s with a field too many does not', (_, report) => {
		expect(validate({ ...fieldsSchema.parse(report), more: true })).toBe(false);
		expect(validate.errors?.map(({ message }) => message)).toEqual([
			'must NOT have additional properties',
		]);
	});
});

const claim = 'question: editing/modes, basis: asserted';

test.each([
	['questions', 'a: { ask: 1984, answer: { type: quantity, tolerance: 5 } }'],
	['questions', 'a: { ask: b, given: { year: [2019, 2020] }, answer: { type: flag } }'],
	['subject', 'name: 2048\naliases: [true]\nreleases: { 2.10: 2020-01-01 }'],
	['source', 'title: 1984\nkind: book\nissued: 2024\npublisher: true'],
	['source', `title: b\nkind: book\nclaims: { 1: { ${claim}, answer: 78 } }`],
	['source', `title: b\nkind: book\nclaims: { 1: { ${claim}, answer: { only: true } } }`],
	['source', `title: b\nkind: book\nclaims: { 1: { ${claim}, answer: [true, 2.10] } }`],
	[
		'source',
		`title: b\nkind: book\nclaims: { 1: { ${claim}, answer: yes, scope: { versions: 2.10 } } }`,
	],
	['claim-line', `{ "id": "a", "question": "b/c", "answer": 2024, "basis": "measured" }`],
])('a %s may hold a number or a boolean for a text: %s', (name, text) => {
	expect(faultsOf(name, parse(text))).toEqual([]);
});

test.each([
	['kb', 'title: a', " must have required property 'description'"],
	['kb', 'title: a\ndescription: b\nsubjects: []', '/subjects must NOT have fewer than 1 items'],
	['kb', 'title: [a]\ndescription: b\nsubjects: [c]', '/title must be string,number,boolean'],
	['subject', 'name: a\ncolour: red', ' must NOT have additional properties'],
	['subject', 'name: " "', '/name must match pattern "\\S"'],
	[
		'subject',
		'name: a\nversioning: date',
		'/versioning must be equal to one of the allowed values',
	],
	[
		'questions',
		'a: { ask: b, answer: { type: guess } }',
		'/a/answer must match exactly one schema in oneOf',
	],
	['questions', 'A b: { ask: b, answer: { type: flag } }', ' property name must be valid'],
	['source', 'title: a\nkind: rumour', '/kind must be equal to one of the allowed values'],
	['source', 'title: a\nkind: book\naccessed: 2024', '/accessed must be string'],
	[
		'source',
		`title: a\nkind: book\nclaims: { b: { ${claim} } }`,
		"/claims/b must have required property 'answer'",
	],
	[
		'source',
		`title: a\nkind: book\nclaims: { b: { ${claim}, answer: { only: maybe } } }`,
		'/claims/b/answer/only must be equal to one of the allowed values',
	],
	[
		'frontmatter',
		'title: a\nquestions: [modes]',
		'/questions/0 must match pattern "^[a-z0-9-]+\\/[a-z0-9-]+$"',
	],
	['claim-line', 'question: a/b\nanswer: c\nbasis: measured', " must have required property 'id'"],
])('a %s that says %j is wrong', (name, text, fault) => {
	expect(faultsOf(name, parse(text))).toContain(fault);
});
