import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/record.ts';
import { createReport } from '../../src/reader/file.ts';
import { readPage } from '../../src/reader/mdx.ts';

function read(body: string, head = '---\ntitle: A page\n---\n') {
	const problems: Problem[] = [];
	const text = head + body;
	const file = { path: 'topics/x.mdx', text };
	const { page, marks } = readPage(file, 'x', createReport(file, problems));
	const cited = page.citations.map(({ id, start, end }) => [id, text.slice(start, end)]);
	const told = problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
	return { page, marks, cited, told, text };
}

describe('readPage', () => {
	it('reads the frontmatter as text, by field', () => {
		const head =
			'---\r\ntitle: 2.10\r\nsidebar: { order: 3, label: "3" }\r\nsources: [a]\r\n---\r\n';
		expect(read('Text.\r\n', head).page).toEqual({
			id: 'x',
			title: '2.10',
			sidebar: { order: 3, label: '3' },
			questions: [],
			sources: ['a'],
			citations: [],
			components: [],
			paragraphs: [{ text: 'Text.', cites: false, start: 72, end: 77 }],
			links: [],
			headings: [],
		});
	});

	it.each([
		['a paragraph', 'One [@a#x] and [see @b#y; @c].\n'],
		[
			'after characters that are written otherwise',
			'&amp; \\* \\[@no#x] [@a#x] &copy; [@b#y; @c].\n',
		],
		['over several lines', 'One\ntwo [@a#x\n] three\n[@b#y;\n@c]\n'],
		['a quotation', '> One\n> two [@a#x]\n> [@b#y;\n> @c]\n'],
		['a list', '- one [@a#x]\n  two [@b#y]\n\n  - three [@c]\n'],
		['a table', '| a | b |\n| --- | --- |\n| [@a#x] | x \\| [@b#y; @c] |\n'],
		['a heading and emphasis', '## One [@a#x]\n\n*two [@b#y]* **[@c]**\n'],
		[
			'components',
			'<Tabs>\n\t<TabItem label="[@no#x]">\n\t\tone [@a#x]\n\t\ttwo [@b#y]\n\t</TabItem>\n</Tabs>\n\n<Aside>[@c]</Aside>\n',
		],
		['a footnote', 'One [@a#x][^1]\n\n[^1]: two [@b#y; @c]\n'],
		['after Windows line ends', 'One\r\ntwo [@a#x]\r\n\r\nthree\r\n[@b#y; @c]\r\n'],
		['after other alphabets', '😀 é [@a#x] 🇩🇪 [@b#y; @c]\n'],
	])('finds citations in %s at their places', (_, body) => {
		const { cited, told } = read(body);
		expect({ cited, told }).toEqual({
			cited: [
				['a#x', '@a#x'],
				['b#y', '@b#y'],
				['c', '@c'],
			],
			told: [],
		});
	});

	it('finds none in code, addresses, comments and attributes', () => {
		const body = [
			'`[@a#x]` and [link](https://example.org/[@a#x])',
			'```\n[@a#x]\n```',
			'{/* [@a#x] */}',
			'<details title="[@a#x]">\n<summary>More</summary>\n</details>',
		].join('\n\n');
		const { cited, told } = read(body);
		expect({ cited, told }).toEqual({ cited: [], told: [] });
	});

	it('lists the components that place results, with their attributes', () => {
		const { page, text, marks } = read(
			'It is <Answer question="a/b" subject="vim" />.\n\n<Aside>\n\n<Compare questions="a/b a/c" subjects />\n\n</Aside>\n',
		);
		expect(
			page.components.map(({ start, end, ...rest }) => [rest, text.slice(start, end)]),
		).toEqual([
			[
				{ name: 'Answer', attributes: { question: 'a/b', subject: 'vim' } },
				'<Answer question="a/b" subject="vim" />',
			],
			[
				{ name: 'Compare', attributes: { questions: 'a/b a/c', subjects: '' } },
				'<Compare questions="a/b a/c" subjects />',
			],
		]);
		const spans = Object.values(marks.components[0]?.attributes ?? {});
		expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
			'question="a/b"',
			'subject="vim"',
		]);
	});

	it.each([
		[
			'<Answer subject={1} {...a} __proto__="x" />',
			[
				'4:9 Unexpected expression `{1}`, expected text in quotes',
				'4:21 Unexpected expression `{...a}`, expected attributes in quotes',
				'4:28 Unexpected attribute `__proto__`, expected `question`, `questions`, `subject`, `subjects` or `topic`',
			],
		],
		[
			'<Tabs.Item>a</Tabs.Item>',
			['4:1 Unexpected element `<Tabs.Item>`, expected Markdown or a known component'],
		],
		[
			'<constructor />',
			['4:1 Unexpected element `<constructor>`, expected Markdown or a known component'],
		],
		[
			'[a](vbscript:x)',
			[
				'4:1 Unexpected address `vbscript:x`, expected `http`, `https` or `mailto`, or a relative one',
			],
		],
		[
			'[a](java&#10;script:x)',
			[
				'4:1 Unexpected address `java script:x`, expected `http`, `https` or `mailto`, or a relative one',
			],
		],
		['[![a](data:x)](/b)', ['4:2 Unexpected image, expected text']],
		['[see *this* @a#x]', ['4:13 Unexpected `@a#x`, expected `[@a#x]`']],
		['[[@a#x]](b)', ['4:1 Unexpected link `[[@a#x]](b)`, expected a citation alone']],
	])('reports %j', (body, told) => {
		expect(read(body).told).toEqual(told);
	});

	it('reads paragraphs with their own words, those of asides and lists left out', () => {
		const { page, text, marks } = read(
			[
				'One `code` [two](a) [@a#x] *three*.',
				'<Tabs>\n<TabItem label="a">\n\nFour <Answer question="a/b" />\nfive.\n\n</TabItem>\n</Tabs>',
				'<Aside>\n\nAside.\n\n</Aside>',
				'- List.\n\n  More.',
				'> Quotation.',
				'Six\\[@a#x].[^1]',
				'[^1]: Footnote.',
				'| Cell |\n| --- |\n| Cell |',
			].join('\n\n'),
		);
		const found = page.paragraphs.map(({ start, end, ...rest }) => [rest, text.slice(start, end)]);
		expect(found).toEqual([
			[{ text: 'One code three.', cites: true }, 'One `code` [two](a) [@a#x] *three*.'],
			[{ text: 'Four five.', cites: true }, 'Four <Answer question="a/b" />\nfive.'],
			[{ text: 'Six[@a#x].', cites: false }, 'Six\\[@a#x].[^1]'],
		]);
		expect(marks.paragraphs).toEqual(page.paragraphs);
	});

	it('lists links and definitions, but neither pictures nor what looks like a citation', () => {
		const { page, text, marks } = read(
			'[one](../a/#b "Title") [two] ![three](b.png) [@a#x] https://example.org/\n\n[two]: <c d>\n',
		);
		expect(page.links.map(({ target, start, end }) => [target, text.slice(start, end)])).toEqual([
			['../a/#b', '[one](../a/#b "Title")'],
			['https://example.org/', 'https://example.org/'],
			['c d', '[two]: <c d>'],
		]);
		expect(marks.links).toEqual(page.links);
	});

	it('names headings as the site does', () => {
		const { page } = read(
			[
				'## One [@a#x]',
				'## One',
				'### *Two* `three()` & [four](a)?',
				'Five [@a#x] six\n===============',
				'<Tabs>\n<TabItem label="a">\n\n## Über — seven\n\n</TabItem>\n</Tabs>',
				'## Eight\\[@a#x]',
			].join('\n\n'),
		);
		expect(page.headings).toEqual([
			'one',
			'one-1',
			'two-three--four',
			'five-six',
			'über--seven',
			'eightax',
		]);
	});

	it('keeps the frontmatter of a page whose text cannot be read', () => {
		const { page, told } = read('Text {\n');
		expect([page.title, told]).toEqual([
			'A page',
			['4:7 Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
		]);
	});
});
