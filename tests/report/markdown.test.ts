import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { codeSpan, escapeMarkdown, proseToMarkdown } from '../../src/report/markdown-text.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { makeReport } from './editors.ts';

const place = { file: 'sources/letter.yaml', line: 5, column: 13, endLine: 5, endColumn: 20 };

const dispute: Finding = {
	rule: 'no-unacknowledged-dispute',
	severity: 'error',
	message: 'Unexpected `session`, expected `all`',
	help: 'Acknowledge it on `editing/undo`.',
	place,
	claims: [],
	related: [
		{ message: '`all` is claimed here', place: { ...place, file: 'sources/handbook.yaml' } },
	],
	url: '/rules/no-unacknowledged-dispute/',
};

const notice: Finding = { ...dispute, rule: 'fresh-evidence', severity: 'notice', related: [] };

function format(findings: Finding[], site?: string): string {
	const { counts } = makeReport({});
	for (const { severity } of findings) counts[severity] += 1;
	return formatMarkdown(makeReport({ counts, findings }), { contentDir: 'content', site });
}

test('lists findings by severity, with place, rule, message and help', () => {
	expect(format([notice, dispute])).toMatchInlineSnapshot(`
		"## 1 error and 1 notice

		Found in 2 questions, 3 sources and 4 claims, as of 2026-11-20.

		### Errors

		- \`content/sources/letter.yaml:5\` \`no-unacknowledged-dispute\`: Unexpected \`session\`, expected \`all\`<br>Acknowledge it on \`editing/undo\`.
		  - \`content/sources/handbook.yaml:5\`: \`all\` is claimed here

		### Notices

		- \`content/sources/letter.yaml:5\` \`fresh-evidence\`: Unexpected \`session\`, expected \`all\`<br>Acknowledge it on \`editing/undo\`.
		"
	`);
});

test('links rules where the site is known', () => {
	expect(format([notice], 'https://example.org/kb/')).toContain(
		'- `content/sources/letter.yaml:5` [fresh-evidence](<https://example.org/kb/rules/no-unacknowledged-dispute/>): ',
	);
});

test('says in one sentence that nothing was found', () => {
	expect(format([])).toBe(
		'No findings in 2 questions, 3 sources and 4 claims, as of 2026-11-20.\n',
	);
});

test('names five other places and counts the rest', () => {
	const related = Array.from({ length: 7 }, (_, index) => ({ message: `It is ${index}`, place }));
	expect(
		format([{ ...dispute, related }])
			.split('\n')
			.slice(7),
	).toEqual([
		'  - `content/sources/letter.yaml:5`: It is 0',
		'  - `content/sources/letter.yaml:5`: It is 1',
		'  - `content/sources/letter.yaml:5`: It is 2',
		'  - `content/sources/letter.yaml:5`: It is 3',
		'  - `content/sources/letter.yaml:5`: It is 4',
		'  - and 2 other places',
		'',
	]);
});

test('fits into a comment, and counts what does not', () => {
	const long = 'x'.repeat(20_000);
	const text = format([
		notice,
		...Array.from({ length: 4 }, () => ({ ...dispute, message: long })),
	]);
	expect(text.length).toBeLessThan(65_536);
	expect(text.match(/^- /gmu)?.length).toBe(2);
	expect(text.trimEnd().split('\n').at(-1)).toBe(
		'Not shown for want of room: 2 errors and 1 notice.',
	);
});

test.each([
	['a | b', 'a \\| b'],
	['`code` and ``', '\\`code\\` and \\`\\`'],
	['<img src=x> &amp;', '\\<img src=x\\> \\&amp;'],
	['[text](https://example.org) ![x](y)', '\\[text\\](https:&#8203;//example.org) !\\[x\\](y)'],
	['www.example.org', 'www&#8203;.example.org'],
	['@someone, me@example.org', '@&#8203;someone, me@&#8203;example.org'],
	['#12 and a # alone', '#&#8203;12 and a # alone'],
	['*a* _b_ ~~c~~ $d$ \\', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\$d\\$ \\\\'],
	['two\n\n# lines \u202E', 'two # lines <U+202E>'.replaceAll(/[<>]/gu, '\\$&')],
])('shows %j as it is', (text, markdown) => {
	expect(escapeMarkdown(text)).toBe(markdown);
});

const marks = fc.constantFrom(
	...['`', '``', '|', '<b>', '</b>', '[x](y)', '![i](j)', '[', ']', '(', ')', '\\', '@a', '#1'],
	...['https://example.org', 'www.example.org', 'a@example.org', '*', '_', '~~', '&amp;', '$'],
	...['\n', '- ', '1. ', '> ', '# ', '<!--', '-->', '[^1]', ' ', 'x', '---'],
);

test('leaves nothing in a text that Markdown would read as markup', () => {
	const read = unified().use(remarkParse).use(remarkGfm);
	const text = fc.array(marks, { maxLength: 12 }).map((parts) => `x${parts.join('')}`);
	const property = fc.property(text, text, (message, help) => {
		const markdown = format([{ ...notice, message, help }]);
		const found = new Set<string>();
		visit(read.parse(markdown), (node) => {
			found.add(node.type === 'html' ? node.value : node.type);
		});
		const plain = [
			'root',
			'heading',
			'paragraph',
			'list',
			'listItem',
			'text',
			'inlineCode',
			'<br>',
		];
		expect(found.difference(new Set(plain))).toEqual(new Set());
	});
	fc.assert(property, { numRuns: 500 });
});

test.each([
	['a', '`a`'],
	['a`b', '``a`b``'],
	['`a``', '``` `a`` ```'],
	['two\nlines', '`two lines`'],
])('shows %j as code', (text, markdown) => {
	expect(codeSpan(text)).toBe(markdown);
});

test.each([
	['Unexpected `a_b` in *x*', 'Unexpected `a_b` in \\*x\\*'],
	['`@a` and `<b>` and @a', '`@a` and `<b>` and @&#8203;a'],
	['`a`b`, <i>', '`a`b\\`, \\<i\\>'],
])('keeps the code in %j', (text, markdown) => {
	expect(proseToMarkdown(text)).toBe(markdown);
});
