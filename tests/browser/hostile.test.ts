import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { serve } from './support.ts';

const word = 'w'.repeat(2000);
const markup = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
const turned = '\u202Edesrever\u202C'; // a right-to-left override
const title = 'Sixty characters are a long title for a page of this kind ok';
const quoted = (text: string) => JSON.stringify(text);

const claims = Array.from({ length: 300 }, (_, index) => {
	const said = index % 3 === 0 ? quoted(`${markup} ${index}`) : `Claim number ${index}`;
	return `  c${index}: { question: q/q${index % 60}, subject: ${index % 2 ? 'a' : 'b'}, answer: ${index % 5 ? 'yes' : 'no'}, basis: asserted, gist: ${said} }`;
});
const questions = Array.from({ length: 60 }, (_, index) => {
	return `q${index}: { ask: ${quoted(`${markup} ${turned} question ${index}?`)}, answer: { type: flag } }`;
});

const files = {
	'kb.yaml': `title: ${quoted(markup)}\ndescription: ${quoted(`${turned} ${word}`)}\nsubjects: [a, b]\n`,
	'subjects/a.yaml': `name: ${quoted(`A${word}`)}\nreleases: { "1.0": 2020-01-01 }\n`,
	'subjects/b.yaml': `name: ${quoted(`B ${turned}`)}\n`,
	'questions/q.yaml': `${questions.join('\n')}\nsilent: { ask: Does anybody answer this?, answer: { type: flag } }\nlong: { ask: ${word}, varies-by: version, answer: { type: choice, options: { x: ${word}, y: ${quoted(markup)} } } }\n`,
	'sources/many.yaml': `title: ${quoted(`${markup} ${turned}`)}\nkind: article\nissued: 2021\nurl: https://example.org/${word}\nnote: ${word}\npublisher: ${quoted(markup)}\nclaims:\n${claims.join('\n')}\n  long: { question: q/long, subject: a, answer: x, basis: asserted, at: ${word}, gist: ${'g'.repeat(280)} }\n`,
	'sources/other.yaml': `title: ${word}\nkind: article\nissued: 2021\nurl: "javascript:alert(3)"\nclaims:\n  long: { question: q/long, subject: a, answer: y, basis: asserted }\n`,
	'topics/q.mdx': `---\ntitle: ${title}\ndescription: ${quoted(markup)}\nquestions: [q/q0, q/long]\nsources: [many]\n---\n\nText ${word} [@many#long, ${word}; @many#c0; @many#c3].\n\n<Compare questions="q/q0, q/long" />\n\n## Knots [@many#c3]\n\n<Answer question="q/long" subject="a" />\n\n<Evidence question="q/long" />\n\n<Timeline question="q/long" />\n`,
	'topics/plain.mdx': `---\ntitle: ${quoted(turned)}\n---\n\nA page without citations.\n`,
};

const folder = '.cache/hostile-content';
rmSync(folder, { recursive: true, force: true });
for (const [file, text] of Object.entries(files)) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}
execFileSync('astro', ['build'], {
	stdio: 'ignore',
	env: {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		CORROBORATE_CONTENT: folder,
		CORROBORATE_OUT: '.cache/hostile',
	},
});

const site = serve({ folder: '.cache/hostile' });

const pages = [
	'',
	'topics/q/',
	'topics/plain/',
	'questions/',
	'questions/q/q0/',
	'questions/q/long/',
	'questions/q/silent/',
	'sources/',
	'sources/many/',
	'method/',
	'contribute/',
	'contribute/data-model/',
	'compare/',
	'disputes/',
	'changes/',
];

test.each(pages.flatMap((path) => [390, 1280].map((width) => [path, width] as const)))(
	'/%s of a hostile knowledge base keeps its shape at %d pixels and runs nothing',
	async (path, width) => {
		const page = await site.open(path, { viewport: { width, height: 900 } });
		const found = await page.evaluate(() => ({
			overflow: document.documentElement.scrollWidth - window.innerWidth > 0,
			foreign: document.querySelectorAll('img[src="x"], a[href^="javascript" i]').length,
		}));
		expect(found).toEqual({ overflow: false, foreign: 0 });
	},
);

test.each(pages)('/%s of a hostile knowledge base gives axe nothing to find', async (path) => {
	const page = await site.open(path);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300)}`)).toEqual([]);
});

test('a heading that holds a citation keeps its own words, for the search to show', async () => {
	const page = await site.open('topics/q/');
	expect(await page.locator('h2#knots').evaluate((heading) => heading.textContent)).toBe('Knots');
	expect(await page.locator('h2#knots a').getAttribute('data-number')).toBe('1');
});

test('a card of evidence holds hostile text as text', async () => {
	const page = await site.open('topics/q/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Reference 1: / })
		.first()
		.hover();
	const card = page.locator('evidence-card');
	await card.waitFor();
	expect(await card.innerText()).toContain(markup);
	const box = await card.boundingBox();
	expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 1280).toBe(true);
});

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles).toEqual([]);
});
