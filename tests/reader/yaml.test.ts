import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/record.ts';
import { decodeText } from '../../src/reader/decode.ts';
import { createReport } from '../../src/reader/file.ts';
import { findKey, findSpan, toPlain } from '../../src/reader/tree.ts';
import { readYaml } from '../../src/reader/yaml.ts';

function read(text: string) {
	const problems: Problem[] = [];
	const node = readYaml(text, 0, createReport({ path: 'x.yaml', text }, problems));
	const told = problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
	return { node, plain: node && toPlain(node), told };
}

describe('readYaml', () => {
	it.each([
		[
			'keeps every scalar as text',
			'a: 2.10\nb: yes\nc: ~\nd: 0o14',
			{ a: '2.10', b: 'yes', c: '~', d: '0o14' },
		],
		['reads an empty value as empty text', 'a:\nb: ""\n', { a: '', b: '' }],
		[
			'reads nested lists and keys',
			'a:\n  - b: [c, d]\n    e: { f: g }\n',
			{ a: [{ b: ['c', 'd'], e: { f: 'g' } }] },
		],
		[
			'reads text over several lines',
			'a: |\n  one\n  two\nb: >-\n  one\n  two\n',
			{ a: 'one\ntwo\n', b: 'one two' },
		],
		['reads quotes and escapes', `a: "x\\ty"\nb: 'it''s'\n`, { a: 'x\ty', b: "it's" }],
		['reads Windows line ends', 'a: 1\r\nb: 2\r\n', { a: '1', b: '2' }],
		['reads JSON', '{"a": [1.50, true, "\\/"]}', { a: ['1.50', 'true', '/'] }],
		['keeps a merge key as a key', '<<: a\n', { '<<': 'a' }],
		[
			'keeps names that objects inherit',
			'constructor: a\ntoString: b\n',
			{ constructor: 'a', toString: 'b' },
		],
	])('%s', (_, text, plain) => {
		expect(read(text)).toMatchObject({ plain, told: [] });
	});

	it('cuts a value off that is too long for any field', () => {
		const { plain, told } = read(`a: x\nb: ${'c'.repeat(9_000_000)}\n`);
		expect(told).toEqual(['2:4 Unexpected text of 9000000 characters, expected at most 100000']);
		expect(plain).toEqual({ a: 'x', b: 'c'.repeat(100_000) });
	});

	it.each([
		['an empty file', '', undefined, ['1:1 Unexpected empty file, expected keys and values']],
		[
			'a file of comments',
			'# a\n',
			undefined,
			['1:1 Unexpected empty file, expected keys and values'],
		],
		[
			'a second key',
			'a: 1\na: 2\nb: 3\n',
			{ a: '1', b: '3' },
			['2:1 Unexpected second `a`, expected each key once'],
		],
		[
			'an alias of text',
			'a: &x 1\nb: *x\n',
			{ a: '1', b: '1' },
			[
				'1:4 Unexpected anchor `&x`, expected the value alone',
				'2:4 Unexpected alias `*x`, expected the value itself',
			],
		],
		[
			'an alias of a list',
			'a: &x [1]\nb: [*x, 2]\n',
			{ a: ['1'], b: ['2'] },
			[
				'1:4 Unexpected anchor `&x`, expected the value alone',
				'2:5 Unexpected alias `*x`, expected the value itself',
			],
		],
		[
			'an alias of itself',
			'a: &x { b: *x }\n',
			{ a: {} },
			[
				'1:4 Unexpected anchor `&x`, expected the value alone',
				'1:12 Unexpected alias `*x`, expected the value itself',
			],
		],
		['a tag', 'a: !!int 1\n', { a: '1' }, ['1:4 Unexpected tag `!!int`, expected the value alone']],
		[
			'a list as a key',
			'? [a]\n: b\nc: d\n',
			{ c: 'd' },
			['1:3 Unexpected list as a key, expected text'],
		],
		[
			'a second document',
			'a: 1\n---\nb: 2\n',
			{ a: '1' },
			['3:1 Unexpected second document, expected one in each file'],
		],
		[
			'the key `__proto__`',
			'__proto__: { a: 1 }\nb: 2\n',
			{ b: '2' },
			['1:1 Unexpected key `__proto__`, expected another name'],
		],
		[
			'a null character',
			'a: \0\n',
			undefined,
			['1:4 Unexpected character U+0000, expected printable text'],
		],
		[
			'a lone surrogate',
			'a: \ud800\n',
			undefined,
			['1:4 Unexpected character U+D800, expected printable text'],
		],
		[
			'too many brackets',
			'['.repeat(20_000),
			undefined,
			[`1:100 Unexpected \`${'['.repeat(59)}…\`, expected at most 100 levels`],
		],
	])('reports %s and reads the rest', (_, text, plain, told) => {
		const { plain: seen, told: said } = read(text);
		expect({ plain: seen, told: said }).toEqual({ plain, told });
	});

	it('leaves the prototype of objects alone', () => {
		read('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n');
		expect('polluted' in {}).toBe(false);
	});

	it('does not unfold lists that repeat lists', () => {
		const rows = ['a: &a [x, x, x, x, x, x, x, x, x]'];
		for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
			rows.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
		}
		const { plain, told } = read(rows.join('\n'));
		expect(plain).toMatchObject({ b: [], i: [] });
		expect(told).toHaveLength(9 + 8 * 9);
	});
});

describe('findSpan', () => {
	const text =
		'a:\n  - b: [c, "d]"] # ]\n    e: |\n      many\n      lines\n  - f:\ng: {}\n"h": i\n';
	const { node } = read(text);
	const root = node ?? { type: 'text', value: '', start: 0, end: 0 };
	const around = { start: 0, end: 0 };

	it.each([
		[['a'], 'a'],
		[['a', 0], 'b'],
		[['a', 0, 'b'], '[c, "d]"]'],
		[['a', 0, 'b', 1], 'd]'],
		[['a', 0, 'e'], 'many\n      lines'],
		[['a', 1, 'f'], 'f'],
		[['g'], '{}'],
		[['g', 'x', 'y'], '{}'],
		[['h'], 'i'],
		[['x'], ''],
	])('finds %j at its value or its key', (path, expected) => {
		const { start, end } = findSpan(root, path, around);
		expect(text.slice(start, end)).toBe(expected);
	});

	it('finds a key', () => {
		const { start, end } = findKey(root, ['a', 0], 'e') ?? around;
		expect(text.slice(start, end)).toBe('e');
	});
});

describe('decodeText', () => {
	it.each([
		['text', [0x61, 0xc3, 0xa9], { text: 'aé' }],
		['text after a byte order mark', [0xef, 0xbb, 0xbf, 0x61], { text: 'a' }],
		['a replacement character', [0xef, 0xbf, 0xbd], { text: '\ufffd' }],
		['the start of a file in Latin-1', [0x61, 0xe9, 0x62], { text: 'a', brokenAt: 1 }],
		['the start of a file that is cut off', [0xc3, 0xa9, 0xe2, 0x82], { text: 'é', brokenAt: 1 }],
		['nothing of UTF-16', [0xff, 0xfe, 0x61, 0], { text: '', brokenAt: 0 }],
	])('reads %s', (_, bytes, expected) => {
		expect(decodeText(Uint8Array.from(bytes))).toEqual(expected);
	});
});
