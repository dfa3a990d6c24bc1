import { expect, test } from 'vitest';
import { disputeShown } from '../../../src/engine/rules/dispute-shown.ts';
import { findInFiles } from '../../support.ts';

const claim = (id: string, answer: string, scope = 'versions: "1.0"') =>
	`  ${id}: { question: editing/modes, subject: nib, answer: ${answer}, scope: { ${scope} }, basis: asserted }\n`;
const source = (title: string, ...claims: string[]) =>
	`title: ${title}\nkind: article\nissued: 2023-06\nurl: https://example.org/\nclaims:\n${claims.join('')}`;
const choice = `modes:
  ask: How many modes?
  varies-by: version
  given: { on: [gpu] }
  answer:
    type: choice
    options: { none: None, some: Some, two: Two, three: Three }
    compatible: [[some, two], [some, three]]
`;

const find = (body: string, more: Record<string, string> = {}) =>
	findInFiles(disputeShown, {
		'questions/editing.yaml': choice,
		...more,
		'sources/one.yaml': source(
			'One',
			claim('none', 'none'),
			claim('here', 'two', 'given: { on: gpu }'),
		),
		'sources/two.yaml': source('Two', claim('two', 'two')),
		'sources/three.yaml': source(
			'Three',
			claim('three', 'three'),
			claim('old', 'none', 'versions: "<1.0"'),
		),
		'sources/four.yaml': source('Four', claim('some', 'some')),
		'topics/editing.mdx': `---\ntitle: Editing\n---\n\n${body}\n`,
	});

const alone = (id: string) => [
	`topics/editing.mdx:5 Unexpected citation of \`${id}\` alone, expected the dispute over \`editing/modes\` about \`nib\` to be shown`,
];

test.each([
	['[@one#none]', 'one#none'],
	['[@two#two] and [@two#two]', 'two#two'],
	['[@two#two] and [@four#some], which can both hold', 'two#two'],
	['[@four#some] and [@three#three], which can both hold', 'four#some'],
	['[@one#none] <Evidence question="editing/tabs" />', 'one#none'],
	['[@one#none] <Evidence question="editing/modes" subject="quill" />', 'one#none'],
	['[@one#none] <Compare topic="edit" />', 'one#none'],
	['[@one#none] [@two]', 'one#none'],
])('finds one side in %s', (body, id) => {
	expect(find(`It says ${body}.`)).toEqual(alone(id));
});

test.each([
	['[@one#none; @two#two]'],
	['[@two#two] and [@three#three]'],
	['[@one#none] and [@four#some]'],
	['[@one#none] <Evidence question="editing/modes" />'],
	['[@one#none] <Answer question="editing/modes" subject="nib" />'],
	['[@one#none] <Compare questions="editing/tabs, editing/modes" />'],
	['[@one#none] <Compare questions="editing/tabs, editing/modes" subjects="quill, nib" />'],
	['[@one#none] <Compare topic="editing" />'],
	['[@three#old], which held once'],
	['[@manual#tabs], which nobody disputes'],
	['[@one], which is a source'],
])('is content with %s', (body) => {
	expect(find(`It says ${body}.`)).toEqual([]);
});

test('judges a claim in the case it names', () => {
	expect(find('It says [@one#here].')).toEqual([]);
	const there = {
		'sources/five.yaml': source('Five', claim('there', 'none', 'given: { on: gpu }')),
	};
	expect(find('It says [@one#here].', there)).toEqual(alone('one#here'));
});
