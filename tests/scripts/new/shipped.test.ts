import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { check } from '../../../scripts/commands/check.ts';
import { runNew } from './support.ts';

test(
	'writes what passes a strict check of the shipped knowledge base',
	{ timeout: 180_000 },
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const content = join(folder, 'content');
		cpSync('content', content, { recursive: true });
		const book =
			'@book{a, title = {Editors: a book}, author = {Doe, Jo}, year = 2024, doi = {10.1000/a}}';
		writeFileSync(join(folder, 'a.bib'), book);
		const claim = [
			'--subject',
			'PyTorch',
			'--basis',
			'reported',
			'--gist',
			'It: “says” so # really',
			'--at=- ¶2',
		];
		const question = ['ecosystem/quite-new', '--ask', 'Is it: new?', '--type', 'flag'];
		const source = [
			join(folder, 'a.bib'),
			'--question',
			'ecosystem/languages',
			'--answer',
			'python',
		];
		const answer = ['--source', 'doe-2024', '--question', 'ecosystem/quite-new', '--answer', 'yes'];
		const codes = [
			(await runNew('source', [...source, ...claim], content)).code,
			(await runNew('question', question, content)).code,
			(await runNew('claim', [...answer, ...claim], content)).code,
			(await check.run(['--strict'], { content, color: false, today: '2026-11-20' })).code,
		];
		expect(codes).toEqual([0, 0, 0, 0]);
	},
);
