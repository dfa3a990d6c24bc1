import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runKb } from '../scripts/run.ts';

const content = '.cache/start-content';
const site = '.cache/start';

const asked = 'basics/leaves';
const said = ['--question', asked, '--basis', 'reported'];
const books = ['book-a', 'book-b'];

/** What somebody types who begins a knowledge base, and asks a question that two books answer for both subjects. */
const calls = [
	['init', content, '--title', 'Hot <drinks>', '--subjects', 'Tea, Coffee'],
	['new', 'question', asked, '--ask', 'Is it: made of leaves?', '--type', 'flag'],
	...books.map((book) => [
		...['new', 'source', '--id', book, '--title', book, '--kind', 'book', '--publisher', book],
		...['--url', `https://example.org/${book}`, ...said, '--subject', 'tea', '--answer', 'yes'],
	]),
	...books.map((book) => [
		...['new', 'claim', '--source', book, ...said, '--subject', 'coffee', '--answer', 'no'],
	]),
	['check', '--strict'],
];

test('a knowledge base that commands made passes a strict check, and becomes a site', async () => {
	for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
	onTestFinished(() => rmSync(content, { recursive: true }));
	const env = { ...process.env, CORROBORATE_CONTENT: content, CORROBORATE_OUT: site };
	for (const call of calls) {
		const { code, stdout, stderr } = await runKb(call, { env });
		expect({ call, code, wrong: code === 0 ? stderr : stdout }).toEqual({
			call,
			code: 0,
			wrong: '',
		});
	}
	execFileSync('astro', ['build'], {
		stdio: 'ignore',
		env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	expect([readHeading(''), readHeading('questions/basics/leaves')]).toEqual([
		'Hot &lt;drinks&gt;',
		'Is it: made of leaves?',
	]);
	expect(readPage('topics/basics')).toContain('href="/questions/basics/for-beginners/');
	expect(readPage('')).toContain('aria-label="4 agreed"');
});

function readHeading(path: string): string | undefined {
	return /<h1[^>]*>(.*?)<\/h1>/su.exec(readPage(path))?.[1]?.trim();
}

function readPage(path: string): string {
	return readFileSync(join(site, path, 'index.html'), 'utf8');
}
