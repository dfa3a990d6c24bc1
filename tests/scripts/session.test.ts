import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTemporary } from '../scratch.ts';
import { runKb } from './run.ts';

const article = `<!doctype html>
<html lang="en">
<head>
<title>Two editors, one keyboard</title>
<meta name="citation_title" content="Two editors, one keyboard">
<meta name="citation_author" content="Example, Ada">
<meta name="citation_publication_date" content="2025/02/11">
<meta property="og:site_name" content="Example Weekly">
<link rel="canonical" href="https://example.org/two-editors">
</head>
<body><article>
<h1>Two editors, one keyboard</h1>
<h2>Typing</h2>
<p>Vim starts in a mode for commands; text goes in only after you enter insert mode. Nano takes what you type at once.</p>
</article></body>
</html>
`;

const sessions = {
	suggest: [['suggest', 'two-editors.html']],
	'new-source': [
		[
			...['new', 'source', 'two-editors.html', '--kind', 'article'],
			...['--question', 'editing/modes', '--subject', 'vim', '--answer', 'modal'],
			...['--basis', 'asserted', '--at', 'Typing, ¶1'],
			...['--gist', 'Vim takes text only after one has entered insert mode.'],
		],
	],
} as const;

test.each(Object.entries(sessions))(
	'the session %s is what the program prints',
	async (name, calls) => {
		const cwd = makeTemporary();
		cpSync('tests/fixtures/minimal', join(cwd, 'content'), { recursive: true });
		const settings = join(cwd, 'content/kb.yaml');
		writeFileSync(settings, `${readFileSync(settings, 'utf8')}as-of: 2026-11-20\n`);
		writeFileSync(join(cwd, 'two-editors.html'), article);
		const shown: string[] = [];
		for (const call of calls) {
			const { stdout, code } = await runKb(call, { cwd });
			expect(code).toBe(0);
			shown.push(`$ npm run kb -- ${showCall(call)}\n${stdout}`);
		}
		await expect(shown.join('\n')).toMatchFileSnapshot(`../../src/site/guide/session-${name}.txt`);
	},
);

test.each(['README.md', 'src/pages/contribute/index.astro', 'src/pages/contribute/your-own.astro'])(
	'the program knows every command that %s names',
	async (file) => {
		const { stdout } = await runKb(['--help']);
		const known = [...stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gmu)].map(([, name]) => name);
		const text = readFileSync(file, 'utf8');
		const named = [...text.matchAll(/npm run (?:--silent )?kb -- ((?:new )?[a-z]+)/gu)];
		expect(named).not.toEqual([]);
		expect(named.map(([, name]) => name).filter((name) => !known.includes(name))).toEqual([]);
	},
);

/** A call as somebody types it, broken before options where it gets long. */
function showCall(call: readonly string[]): string {
	const words = call.map((word) => (/[^\w./-]/u.test(word) ? `"${word}"` : word));
	const lines = [''];
	for (const [index, word] of words.entries()) {
		const whole = word.startsWith('--') ? `${word} ${words[index + 1] ?? ''}` : word;
		if ((lines.at(-1) + whole).length > 70 && word.startsWith('--')) lines.push('');
		lines[lines.length - 1] += `${word} `;
	}
	return lines.map((line) => line.trim()).join(' \\\n    ');
}
