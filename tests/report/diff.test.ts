import { expect, test } from 'vitest';
import type { Diff, VerdictChange } from '../../src/model/diff.ts';
import { diffSchema } from '../../src/model/diff.ts';
import type { Finding } from '../../src/model/finding.ts';
import { formatDiffJson } from '../../src/report/diff-json.ts';
import { formatDiffMarkdown } from '../../src/report/diff-markdown.ts';
import { formatDiffText } from '../../src/report/diff-text.ts';
import { createSides } from '../../src/report/diff-words.ts';
import { makeKnowledge } from '../support.ts';

const knowledge = makeKnowledge({
	subjects: { quill: { name: 'Quill' }, nib: { name: 'Nib | *Pro* @nib' } },
	questions: {
		'looks/theme': { answer: { type: 'choice', options: { dark: 'Dark <b>', light: 'Light' } } },
		'looks/tabs': {},
	},
});
const sides = createSides(knowledge, knowledge);

const empty: Diff = {
	version: 1,
	asOf: '2025-01-01',
	base: 'main',
	head: 'content',
	verdicts: [],
	claims: { added: [], changed: [], removed: [] },
	findings: { new: [], gone: [] },
};

const theme: VerdictChange = {
	kind: 'changed',
	question: 'looks/theme',
	subject: 'nib',
	given: { device: 'gpu' },
	from: { status: 'agreed', answer: 'dark', leaning: null },
	to: { status: 'disputed', answer: null, leaning: 'light' },
	why: {
		added: ['a#x', 'b#x'],
		changed: ['c#x'],
		removed: [],
		records: [
			{ kind: 'kb', id: 'kb', fields: ['weigh-sources'] },
			{ kind: 'source', id: 'd', fields: ['issued', 'kind'] },
		],
	},
};

const none = { added: [], changed: [], removed: [], records: [] };

const verdicts: VerdictChange[] = [
	theme,
	{
		kind: 'new',
		question: 'looks/tabs',
		subject: 'quill',
		given: {},
		from: null,
		to: { status: 'single', answer: 'yes', leaning: null },
		why: { ...none, added: ['a#1', 'a#2', 'a#3', 'a#4', 'a#5', 'a#6', 'a#7'] },
	},
	{
		kind: 'gone',
		question: 'looks/tabs',
		subject: 'quill+nib',
		given: {},
		from: { status: 'unanswered', answer: null, leaning: null },
		to: null,
		why: none,
	},
];

const finding: Finding = {
	rule: 'known-references',
	severity: 'warning',
	message: 'Unexpected source `a\u001B[2J<img src=x>`, see https://example.org #1',
	help: 'Did you mean `b`?',
	place: { file: 'sources/a.yaml', line: 3, column: 5, endLine: 3, endColumn: 6 },
	claims: [],
	related: [],
	url: '/rules/known-references/',
};

const full: Diff = {
	...empty,
	verdicts,
	claims: {
		added: ['a#x', 'b#x'],
		changed: [{ id: 'c#x', fields: ['answer', 'at'] }],
		removed: ['e#x'],
	},
	findings: { new: [finding], gone: [{ ...finding, severity: 'error', message: 'Old' }] },
};

test('tells in text what differs, verdicts first', () => {
	expect(formatDiffText(full, sides)).toMatchInlineSnapshot(`
		"Changes from main to content, as of 2025-01-01

		Verdicts
		  changed  looks/theme, Nib | *Pro* @nib, given device gpu
		    was  Agreed: Dark <b>
		    is   Disputed: the sources disagree, with most support for: Light
		    why  a#x and b#x added; c#x changed; weigh-sources of the settings changed; issued, kind of the source d changed
		  new  looks/tabs, Quill
		    is   Single source: yes
		    why  a#1, a#2, a#3, a#4, a#5 and 2 more added
		  gone  looks/tabs, Quill and Nib | *Pro* @nib
		    was  Unanswered: no source says
		    why  no longer asked

		Claims
		  added    a#x
		  added    b#x
		  changed  c#x: answer, at
		  removed  e#x

		Findings
		  new   sources/a.yaml:3:5 warning known-references
		    Unexpected source \`a<U+001B>[2J<img src=x>\`, see https://example.org #1
		  gone  sources/a.yaml:3:5 error known-references
		    Old

		1 verdict changed, 1 new, 1 gone; 2 claims added, 1 changed, 1 removed; 1 finding new, 1 gone
		"
	`);
});

test('tells in Markdown what differs, verdicts in a table and the rest folded', () => {
	expect(formatDiffMarkdown(full, sides)).toMatchInlineSnapshot(`
		"Changes from \`main\` to \`content\`, as of 2025-01-01: 1 verdict changed, 1 new, 1 gone; 2 claims added, 1 changed, 1 removed; 1 finding new, 1 gone.

		| Question | About | Before | After | Why |
		| --- | --- | --- | --- | --- |
		| \`looks/theme\` | Nib \\| \\*Pro\\* @&#8203;nib, given device gpu | Agreed: Dark \\<b\\> | Disputed: the sources disagree, with most support for: Light | \`a#x\` and \`b#x\` added; \`c#x\` changed; \`weigh-sources\` of the settings changed; \`issued\`, \`kind\` of the source \`d\` changed |
		| \`looks/tabs\` | Quill | none | Single source: yes | \`a#1\`, \`a#2\`, \`a#3\`, \`a#4\`, \`a#5\` and 2 more added |
		| \`looks/tabs\` | Quill and Nib \\| \\*Pro\\* @&#8203;nib | Unanswered: no source says | none | no longer asked |

		<details><summary>2 claims added, 1 changed, 1 removed</summary>

		- added \`a#x\`
		- added \`b#x\`
		- changed \`c#x\`: answer, at
		- removed \`e#x\`

		</details>

		<details><summary>1 finding new, 1 gone</summary>

		- new warning \`known-references\` at \`sources/a.yaml:3:5\`: Unexpected source \`a<U+001B>[2J<img src=x>\`, see https:&#8203;//example.org #&#8203;1
		- gone error \`known-references\` at \`sources/a.yaml:3:5\`: Old

		</details>
		"
	`);
});

test('unfolds findings where errors are among the new ones', () => {
	const error: Diff = {
		...empty,
		findings: { new: [{ ...finding, severity: 'error', message: 'New' }], gone: [] },
	};
	expect(formatDiffMarkdown(error, sides))
		.toBe(`Changes from \`main\` to \`content\`, as of 2025-01-01: 1 finding new.

<details open><summary>1 finding new</summary>

- new error \`known-references\` at \`sources/a.yaml:3:5\`: New

</details>
`);
});

test('says so in one sentence when nothing differs', () => {
	const text = 'Nothing changes from main to content, as of 2025-01-01.\n';
	expect(formatDiffText(empty, sides)).toBe(text);
	const markdown = 'Nothing changes from `main` to `content`, as of 2025-01-01.\n';
	expect(formatDiffMarkdown(empty, sides)).toBe(markdown);
});

test('names a revision as it is, whatever signs it is made of', () => {
	const odd = { ...empty, base: 'a`b', head: '`' };
	const text = 'Nothing changes from ``a`b`` to `` ` ``, as of 2025-01-01.\n';
	expect(formatDiffMarkdown(odd, sides)).toBe(text);
});

test('cuts what would make a comment too long, and says how much', () => {
	const ids = Array.from({ length: 70 }, (_, index) => `s#c${index}`);
	const long = {
		...empty,
		verdicts: ids.map(() => theme),
		claims: { ...empty.claims, added: ids },
	};
	const lines = formatDiffMarkdown(long, sides).split('\n');
	const rows = lines.filter((line) => line.startsWith('| `looks/theme` |')).length;
	const items = lines.filter((line) => line.startsWith('- added ')).length;
	expect([rows, items]).toEqual([50, 50]);
	expect(lines).toContain('and 20 verdicts more');
	expect(lines).toContain('- and 20 more');
});

test('cuts texts that are too long for a comment, too', () => {
	const message = 'x'.repeat(9000);
	const long = {
		...full,
		findings: { new: [finding, finding, finding].map((one) => ({ ...one, message })), gone: [] },
	};
	const lines = formatDiffMarkdown(long, sides).split('\n');
	expect(lines.filter((line) => line.startsWith('- new '))).toHaveLength(2);
	expect(lines).toContain('- and 1 more');
});

test('gives a JSON document that fits its schema', () => {
	const text = formatDiffJson(full);
	expect(diffSchema.parse(JSON.parse(text))).toEqual(full);
	expect(text.endsWith('\n}\n')).toBe(true);
});
