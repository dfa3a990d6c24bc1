import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Files } from '../../src/engine/rule.ts';
import { rules } from '../../src/engine/rules/index.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { readTexts } from '../../src/reader/texts.ts';
import { soundBase, withFolder } from '../support.ts';

const findings = (files: Files) =>
	withFolder({ ...soundBase, ...files, 'texts/readme.md': '' }, (dir) => {
		const reading = readTexts(join(dir, 'texts'), dir, readKnowledge(dir));
		return check(reading, { asOf: '2025-01-01' }).findings;
	});

test('finds nothing in the sound base', () => {
	expect(findings({})).toEqual([]);
});

test('has one file for each rule, in the order of their ids', () => {
	const files = readdirSync('src/engine/rules').filter((file) => file !== 'index.ts');
	expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
	'%s tells what it asks and why',
	(_, rule) => {
		expect(rule.summary).toMatch(/^[A-Z].*\.$/);
		expect(rule.why).toMatch(/^[A-Z].*\.$/);
	},
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
	'%s finds nothing in its good example',
	(_, rule) => {
		expect(findings(rule.examples.good)).toEqual([]);
	},
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
	'%s finds its bad example and nothing else',
	(_, rule) => {
		const found = findings(rule.examples.bad).map((finding) => finding.rule);
		expect([...new Set(found)]).toEqual([rule.id]);
	},
);
