import { expect, test } from 'vitest';
import { paragraphsCite } from '../../../src/engine/rules/paragraphs-cite.ts';
import { findInFiles } from '../../support.ts';

const find = (body: string) =>
	findInFiles(paragraphsCite, {
		'topics/editing.mdx': `---\ntitle: Editing\nsources: [manual]\n---\n\n${body}\n`,
	});

test('shows the beginning of the paragraph', () => {
	expect(find('It has had `modes` *from the* first day on, and keeps them.')).toEqual([
		'topics/editing.mdx:6 Unexpected paragraph `It has had modes from the …` without a citation, expected at least one',
	]);
});

test.each([
	['One [@manual#modes].'],
	['One [see @manual#modes, p. 3].'],
	['One [@manual].'],
	['It is <Answer question="editing/modes" subject="quill" />.'],
	['What follows:'],
	['[One](https://example.org/), [two](../editing/).'],
	['![A picture](a.png)'],
	['## One'],
	['- One'],
	['> One'],
	['| One |\n| --- |\n| Two |'],
	['```\nOne\n```'],
	['<Aside>\n\nOne\n\n</Aside>'],
	['<figure>\n<figcaption>\n\nOne\n\n</figcaption>\n</figure>'],
	['{/* One */}'],
	['One[^1] [@manual#modes].\n\n[^1]: Two.'],
])('asks for none in %j', (body) => {
	expect(find(body)).toEqual([]);
});

test.each([
	['One `[@manual#modes]`.'],
	['One \\[@manual#modes].'],
	['One: two.'],
	['See [one](https://example.org/).'],
	['<Tabs>\n<TabItem label="a">\n\nOne.\n\n</TabItem>\n</Tabs>'],
	['<details>\n\nOne.\n\n</details>'],
])('asks for one in %j', (body) => {
	expect(find(body)).toHaveLength(1);
});
