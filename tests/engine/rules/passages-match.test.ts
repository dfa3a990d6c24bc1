import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { passagesMatch } from '../../../src/engine/rules/passages-match.ts';
import { readKnowledge } from '../../../src/reader/folder.ts';
import { readTexts } from '../../../src/reader/texts.ts';
import { soundBase, withFolder } from '../../support.ts';

const { good } = passagesMatch.examples;
const sentence = 'One window of Quill shows one file, and there are no tabs at all.';

/** What the rule finds where its source's text is another one. */
function findIn(text: string) {
	const files = { ...soundBase, ...good, 'texts/essay.txt': text };
	return withFolder(files, (dir) => {
		const reading = readTexts(join(dir, 'texts'), dir, readKnowledge(dir));
		return check(reading, { asOf: '2025-01-01' }).findings.map(
			({ rule, message, place, related }) => ({
				rule,
				message,
				line: place.line,
				related: related.map((other) => [
					`${other.place.file}:${other.place.line}:${other.place.column}`,
					other.message,
				]),
			}),
		);
	});
}

test.each([
	['where it was', `Quill is small. ${sentence}\n`],
	['behind much more than before', `${'Much has been added. '.repeat(50)}\n\n${sentence}\n`],
	['in other signs and cases', sentence.toUpperCase().replace(',', ' –')],
])('is quiet about a passage %s', (_, text) => {
	expect(findIn(text)).toEqual([]);
});

test('tells how much of a changed passage is as it was', () => {
	expect(findIn(`New.\n${sentence.replace('no tabs', 'only few tabs')}\n`)).toEqual([
		{
			rule: 'passages-match',
			message: 'Unexpected change in the passage, 85 % of it as it was, expected the same words',
			line: 13,
			related: [['texts/essay.txt:2:1', 'the passage as it is now']],
		},
	]);
});

test('tells what comes nearest to a passage that vanished', () => {
	expect(findIn('Here there are some, and one file.\n')).toEqual([
		{
			rule: 'passages-match',
			message: 'Unexpected text without the passage, expected it to be there still',
			line: 13,
			related: [['texts/essay.txt:1:6', 'what comes nearest to it, 15 % alike']],
		},
	]);
	expect(findIn('\n').map(({ related }) => related)).toEqual([[]]);
});

test('says nothing without the text', () => {
	const findings = withFolder({ ...soundBase, ...good }, (dir) =>
		check(readKnowledge(dir), { asOf: '2025-01-01' }),
	).findings;
	expect(findings).toEqual([]);
});
