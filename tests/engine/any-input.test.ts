import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Finding, Place } from '../../src/model/finding.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { soundBase, withFolder } from '../support.ts';

const paths = Object.keys(soundBase);
const names = [...paths, 'sources/manual.claims.ndjson', 'sources/more.yaml', 'topics/more.mdx'];

const scalars = fc.constantFrom(
	...[
		'',
		'~',
		'null',
		'yes',
		'-1',
		'1e999',
		'0x10',
		'9'.repeat(400),
		'2024-13-45',
		'>=',
		'>=2.0,<1.0',
	],
	...[
		'quill',
		'editing/modes',
		'manual#modes',
		'#',
		'/',
		'__proto__',
		'constructor',
		'\u0000',
		'\u001b[31m',
	],
	...[
		'\ufeff',
		'\ud800',
		'💥',
		'"',
		"'",
		'{',
		'[',
		']',
		'}',
		': ',
		'- ',
		'&a',
		'*a',
		'<<',
		'!!js/function x',
	],
	...[
		'|',
		'>',
		'# expect: nothing',
		'---',
		'...',
		'\t',
		'\r',
		'%YAML 9',
		'<Answer question=',
		'[@',
		'{}}',
		'<!--',
	],
	...[
		'2015/..',
		'../..',
		'2015~',
		'quill > nib',
		'quill > quill',
		'P9999999Y',
		'https://',
		'javascript:1',
	],
);
const yaml = fc
	.array(fc.tuple(fc.nat({ max: 6 }), fc.array(fc.oneof(scalars, fc.string()), { maxLength: 4 })))
	.map((lines) => lines.map(([depth, words]) => ' '.repeat(depth) + words.join(': ')).join('\n'));
const deep = fc
	.tuple(fc.constantFrom('[', '{ a: ', '- ', 'a:\n ', '> ', '<b>', '*', '('), fc.nat({ max: 3000 }))
	.map(([opening, times]) => opening.repeat(times));
const texts = fc.oneof(yaml, deep, fc.string({ unit: 'binary' }));

/** Ways to spoil a text that was sound. */
const changes = fc.record({
	path: fc.constantFrom(...paths),
	at: fc.nat({ max: 2000 }),
	length: fc.nat({ max: 40 }),
	kind: fc.constantFrom('delete', 'insert', 'replace', 'repeat', 'swap'),
	text: scalars,
});

test('whatever the files hold, the check reports and does not throw', () => {
	const files = fc.dictionary(fc.constantFrom(...names), texts, { minKeys: 1, maxKeys: 3 });
	hold(250, files, (broken) => {
		expectSoundFindings({ ...soundBase, ...broken });
	});
});

test('however sound files are spoilt, the check reports and does not throw', () => {
	hold(600, fc.array(changes, { minLength: 1, maxLength: 4 }), (all) => {
		const files: Record<string, string> = { ...soundBase };
		for (const change of all) files[change.path] = spoil(files[change.path] ?? '', change);
		expectSoundFindings(files);
	});
});

test('whatever stands in the place of one value, the check reports and does not throw', () => {
	const values = [
		...Object.values(soundBase)
			.join('\n')
			.matchAll(/(?<=: ?)[^\s{}[\],:]+/g),
	].length;
	hold(600, fc.tuple(fc.nat({ max: values - 1 }), fc.oneof(scalars, texts)), ([at, value]) => {
		let count = 0;
		const files = Object.entries(soundBase).map(([path, text]) => [
			path,
			text.replaceAll(/(?<=: ?)[^\s{}[\],:]+/g, (old) => (count++ === at ? value : old)),
		]);
		expectSoundFindings(Object.fromEntries(files));
	});
});

function spoil(text: string, { at, length, kind, text: piece }: Change): string {
	const start = at % (text.length + 1);
	const [before, taken, after] = [
		text.slice(0, start),
		text.slice(start, start + length),
		text.slice(start + length),
	];
	switch (kind) {
		case 'delete':
			return before + after;
		case 'insert':
			return before + piece + taken + after;
		case 'replace':
			return before + piece + after;
		case 'repeat':
			return before + taken + taken + after;
		default:
			return repeatLine(text, at);
	}
}

type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

/** Puts one line of a text in front of another one too. */
function repeatLine(text: string, at: number): string {
	const lines = text.split('\n');
	const line = lines[at % lines.length] ?? '';
	return lines.toSpliced((at * 7) % lines.length, 0, line).join('\n');
}

function expectSoundFindings(files: Record<string, string>): void {
	withFolder(files, (dir) => {
		const { findings } = check(readKnowledge(dir), { asOf: '2025-01-01' });
		expect(findings.filter((finding) => !isSound(finding, dir, files))).toEqual([]);
	});
}

/** Whether a finding says what was found and what was expected, at places that are there. */
function isSound({ message, help, place, related }: Finding, dir: string, files: object): boolean {
	const places = [place, ...related.map((other) => other.place)];
	const said = /^Unexpected [^\n\r]+, expected [^\n\r]*[^\n\r.]$/.test(message) && help !== '';
	return said && places.every((one) => (one.file in files ? isInside(one, dir) : isTop(one)));
}

function isInside({ file, line, column, endLine, endColumn }: Place, dir: string): boolean {
	const lines = readFileSync(join(dir, file), 'utf8').split(/\r\n|\n|\r/);
	const [first, last] = [lines[line - 1], lines[endLine - 1]];
	if (first === undefined || last === undefined) return false;
	const forward = endLine > line || (endLine === line && endColumn >= column);
	return forward && column <= first.length + 1 && endColumn <= last.length + 1;
}

/** The place in a file that is missing. */
function isTop({ line, column }: Place): boolean {
	return line === 1 && column === 1;
}

function hold<T>(numRuns: number, values: fc.Arbitrary<T>, law: (value: T) => void): void {
	fc.assert(fc.property(values, law), { numRuns, seed: 1 });
}
