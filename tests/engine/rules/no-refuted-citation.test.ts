import { expect, test } from 'vitest';
import { noRefutedCitation } from '../../../src/engine/rules/no-refuted-citation.ts';
import { findInFiles } from '../../support.ts';

const find = (body: string) =>
	findInFiles(noRefutedCitation, {
		'sources/primer.yaml': `title: Editors for beginners
kind: article
issued: 2023-06
url: https://example.org/primer
claims:
  refuted: { question: editing/modes, subject: quill, answer: no, scope: { versions: "2.0" }, basis: asserted }
  outweighed: { question: editing/tabs, subject: nib, answer: no, basis: opinion }
  tabs: { question: editing/tabs, subject: quill, answer: no, basis: asserted }
`,
		'topics/editing.mdx': `---\ntitle: Editing\n---\n\n${body}\n`,
	});

const refuted = (id: string, question: string, subject: string) => [
	`topics/editing.mdx:5 Unexpected citation of \`${id}\`, which better evidence refutes, expected a claim that holds on \`${question}\` about \`${subject}\` beside it`,
];

test('finds a claim that primary evidence refutes, once', () => {
	expect(find('It has none [@primer#refuted], none [@primer#refuted].')).toEqual(
		refuted('primer#refuted', 'editing/modes', 'quill'),
	);
});

test('finds an opinion that better evidence outweighs', () => {
	expect(find('It has none [@primer#outweighed].')).toEqual(
		refuted('primer#outweighed', 'editing/tabs', 'nib'),
	);
});

test('finds it beside a claim that holds on another subject', () => {
	expect(find('It has none [@primer#outweighed; @manual#tabs].')).toEqual(
		refuted('primer#outweighed', 'editing/tabs', 'nib'),
	);
});

test.each([
	['It has none [@primer#refuted], or has [@review#modes].'],
	['It has none [@primer#refuted].\n\n<Timeline question="editing/modes" subject="quill" />'],
	['It has none [@primer#outweighed].\n\n<Compare questions="editing/tabs" />'],
	['It has none [@primer#tabs].'],
	['It has none [@primer].'],
])('is content with %j', (body) => {
	expect(find(body)).toEqual([]);
});

test('finds a claim that was refuted in its own time, and only there', () => {
	const files = {
		'sources/primer.yaml': `title: Editors for beginners
kind: article
issued: 2023-06
url: https://example.org/primer
claims:
  old: { question: editing/modes, subject: quill, answer: no, scope: { versions: "1.0" }, basis: asserted }
`,
		'topics/editing.mdx': '---\ntitle: Editing\n---\n\nIt had none [@primer#old].\n',
	};
	expect(findInFiles(noRefutedCitation, files)).toEqual(
		refuted('primer#old', 'editing/modes', 'quill'),
	);
	const changed = `title: The Quill manual
kind: documentation
issued: 2023-06-01
url: https://example.org/quill/manual
speaks-for: [quill]
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=2.0" }, basis: documented }
  none: { question: editing/modes, subject: quill, answer: no, scope: { versions: "<2.0" }, basis: documented }
`;
	expect(findInFiles(noRefutedCitation, { ...files, 'sources/manual.yaml': changed })).toEqual([]);
});
