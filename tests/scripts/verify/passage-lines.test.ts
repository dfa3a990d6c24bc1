import { expect, test } from 'vitest';
import { writePassages } from '../../../scripts/verify/passage-lines.ts';

const write = (text: string, ...names: string[]) =>
	writePassages(text, new Map(names.map((name) => [name, `NEW-${name}`])));

test('adds a line to each claim and leaves everything else as it is', () => {
	const before = `# Ours
title:   Quill
claims:
  # Modes
  modes:
    answer: yes # sure
    scope:
      versions: ">=1.0"
      given: { os: mac } # tail
  folded:
    gist: >-
      On two
      lines.

    # a note at the end
  "quoted": { answer: no, scope: { given: {} } }   # aside
  comma: { answer: no , }
  empty:
    gist:
# The end
`;
	const after = `# Ours
title:   Quill
claims:
  # Modes
  modes:
    answer: yes # sure
    scope:
      versions: ">=1.0"
      given: { os: mac } # tail
    passage: NEW-modes
  folded:
    gist: >-
      On two
      lines.
    passage: NEW-folded

    # a note at the end
  "quoted": { answer: no, scope: { given: {} }, passage: 'NEW-quoted' }   # aside
  comma: { answer: no , passage: 'NEW-comma' }
  empty:
    gist:
    passage: NEW-empty
# The end
`;
	expect(write(before, 'folded', 'modes', 'empty', 'quoted', 'comma')).toBe(after);
});

test.each([
	['plain', 'a:\n    passage: old # why\n    gist: x', 'a:\n    passage: NEW-a # why\n    gist: x'],
	['quoted', 'a:\n    passage: "old"', 'a:\n    passage: NEW-a'],
	['folded', 'a:\n    passage: >-\n      old\n    gist: x', 'a:\n    passage: NEW-a\n    gist: x'],
	['in braces', 'a: { passage: old, gist: x }', "a: { passage: 'NEW-a', gist: x }"],
])('replaces a fingerprint that is %s', (_, before, after) => {
	expect(write(`claims:\n  ${before}\n`, 'a')).toBe(`claims:\n  ${after}\n`);
});

test.each([
	[
		'claims:\r\n  a:\r\n    gist: x\r\n',
		'claims:\r\n  a:\r\n    gist: x\r\n    passage: NEW-a\r\n',
	],
	['claims:\n  a:\n    gist: x', 'claims:\n  a:\n    gist: x\n    passage: NEW-a'],
	['\ufeffclaims:\n  a: { gist: x }\n', "\ufeffclaims:\n  a: { gist: x, passage: 'NEW-a' }\n"],
])('keeps the line endings of %j', (before, after) => {
	expect(write(before, 'a')).toBe(after);
});

test('throws where there is no such claim', () => {
	expect(() => write('claims: {}\n', 'a')).toThrow('The claim a is not written where it was read.');
});
