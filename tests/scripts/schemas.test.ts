import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { schemas } from '../../scripts/commands/schemas.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const names = ['claim-line', 'frontmatter', 'kb', 'questions', 'report', 'source', 'subject'];

function makeDirectory(): string {
	const dir = mkdtempSync(join(tmpdir(), 'schemas-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

test('writes every schema in both drafts, and finds them current', async () => {
	const dir = makeDirectory();
	expect(await schemas.run(['--dir', dir], settings)).toEqual({
		text: `Wrote 14 schemas to ${dir}\n`,
		code: 0,
	});
	const files = ['2020-12', 'draft-07'].map((draft) => readdirSync(join(dir, draft)).toSorted());
	expect(files).toEqual([1, 2].map(() => names.map((name) => `${name}.schema.json`)));
	expect(await schemas.run(['--dir', dir, '--check'], settings)).toEqual({
		text: 'All 14 schemas are current\n',
		code: 0,
	});
});

test('names the schemas that are not current, and leaves them alone', async () => {
	const dir = makeDirectory();
	await schemas.run(['--dir', dir], settings);
	const stale = join(dir, 'draft-07/kb.schema.json');
	const missing = join(dir, '2020-12/report.schema.json');
	writeFileSync(stale, '{}\n');
	rmSync(missing);
	const expected = [missing, stale].map(
		(file) => `Unexpected content in \`${file}\`, expected another\n`,
	);
	const outcome = { text: `${expected.join('')}\n  help: Run \`kb schemas\`.\n`, code: 1 };
	expect(await schemas.run(['--dir', dir, '--check'], settings)).toEqual(outcome);
	expect(await schemas.run(['--dir', dir, '--check'], settings)).toEqual(outcome);
});

test('says how those of a knowledge base are brought up to date', async () => {
	const args = ['--editor', '--check', '--dir', makeDirectory(), '--content'];
	const { text, code } = await schemas.run([...args, 'tests/fixtures/editors'], settings);
	expect([text.split('\n').at(-2), code]).toEqual(['  help: Run `kb schemas --editor`.', 1]);
});

test('writes nothing where they cannot be kept', async () => {
	const file = join(makeDirectory(), 'file');
	writeFileSync(file, '');
	await expect(async () => schemas.run(['--dir', file], settings)).rejects.toMatchObject({
		name: 'Refusal',
		message: `Unexpected \`--dir ${file}\`, expected a folder that can be written`,
	});
});

test('writes those that an editor completes the ids of a knowledge base from', async () => {
	const dir = makeDirectory();
	const content = 'tests/fixtures/editors';
	expect(await schemas.run(['--editor', '--dir', dir, '--content', content], settings)).toEqual({
		text: `Wrote 4 schemas to ${dir}\n`,
		code: 0,
	});
	const files = ['kb', 'questions', 'source', 'subject'].map((name) => `${name}.schema.json`);
	expect(readdirSync(dir).toSorted()).toEqual(files);
	expect(readFileSync(join(dir, 'source.schema.json'), 'utf8')).toContain('"editing/modes"');
});
