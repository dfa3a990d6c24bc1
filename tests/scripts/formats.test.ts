import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { check } from '../../scripts/commands/check.ts';
import { pathFromHere, pathFromRepository, siteAddress } from '../../scripts/paths.ts';
import { rules } from '../../src/engine/rules/index.ts';
import { describeSource, makeFolder } from './folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

const dispute = { 'sources/letter.yaml': describeSource('Letter', 'session') };

const sarifSchema = z.object({
	runs: z.tuple([
		z.object({
			tool: z.object({
				driver: z.object({ version: z.string(), rules: z.array(z.object({ id: z.string() })) }),
			}),
			results: z.array(z.object({ ruleIndex: z.int(), ruleId: z.string() })),
		}),
	]),
});

async function run(folder: string, format: string, site?: string) {
	return check.run(['--content', folder, '--format', format], { ...settings, site });
}

test('prints SARIF with every rule, and names the one of each result', async () => {
	const { text, code } = await run(makeFolder(dispute), 'sarif');
	const [{ tool, results }] = sarifSchema.parse(JSON.parse(text)).runs;
	const ids = tool.driver.rules.map(({ id }) => id);
	expect(ids).toEqual(rules.map(({ id }) => id));
	expect(results.map(({ ruleIndex }) => ids[ruleIndex])).toEqual(
		results.map(({ ruleId }) => ruleId),
	);
	expect(results.map(({ ruleId }) => ruleId)).toContain('no-unacknowledged-dispute');
	expect(code).toBe(1);
});

test('prints commands for GitHub with paths from the working directory', async () => {
	const folder = makeFolder(dispute);
	const { text, code } = await run(folder, 'github');
	expect(text).toContain(`::error file=${relative('.', folder)}/`);
	expect(text).toContain(',title=no-unacknowledged-dispute::');
	expect(code).toBe(1);
});

test('prints Markdown, with links to rules where the site is known', async () => {
	const folder = makeFolder(dispute);
	const { text, code } = await run(folder, 'markdown', 'https://example.org/kb/');
	expect(text).toContain(
		'[no-unacknowledged-dispute](<https://example.org/kb/rules/no-unacknowledged-dispute/>)',
	);
	expect((await run(folder, 'markdown')).text).toContain(' `no-unacknowledged-dispute`: ');
	expect(code).toBe(1);
});

test('tells a folder as seen from its repository, else from the working directory', () => {
	const root = makeFolder();
	expect(pathFromRepository(join(root, 'docs/base'))).toBe(relative('.', join(root, 'docs/base')));
	mkdirSync(join(root, '.git'));
	expect(pathFromRepository(join(root, 'docs/base/'))).toBe('docs/base');
	expect(pathFromRepository(root)).toBe('');
	expect([pathFromHere('./content/'), pathFromHere('.')]).toEqual(['content', '']);
});

test.each([
	['https://example.org', undefined, 'https://example.org/'],
	['https://example.org', '/kb', 'https://example.org/kb/'],
	['https://example.org/', '/kb/', 'https://example.org/kb/'],
	['nowhere', '/kb/', undefined],
])('makes one address of %s and %s', (site, base, address) => {
	expect(siteAddress(site, base)).toBe(address);
});
