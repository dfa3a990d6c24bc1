import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporary } from '../scratch.ts';
import { launchBrowser } from './support.ts';

/** A development server on a copy of the other knowledge base: its address, its folder and what it has printed. */
async function serve(): Promise<{ url: string; content: string; printed: () => string }> {
	const content = join(makeTemporary(), 'content');
	cpSync('tests/fixtures/editors', content, { recursive: true });
	const server = spawn('astro', ['dev', '--port', String(await findPort())], {
		env: { ...ownEnvironment(), CORROBORATE_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
		detached: true,
	});
	onTestFinished(() => void (server.pid && process.kill(-server.pid)));
	let output = '';
	const url = await new Promise<string>((done, fail) => {
		server.once('exit', () => fail(new Error(output)));
		for (const stream of [server.stdout, server.stderr]) {
			stream.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				const [found] = /http:\/\/localhost:\d+\//u.exec(output) ?? [];
				if (found) done(found);
			});
		}
	});
	return { url, content, printed: () => output };
}

/** A port nobody listens on: the server has to come back at the same one after it starts anew. */
async function findPort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free');
	return address.port;
}

/** The environment without what Vitest puts there, which makes Astro watch nothing. */
function ownEnvironment(): NodeJS.ProcessEnv {
	const foreign = /^(?:NODE_ENV|VITEST|TEST$|VITE_|DEV$|PROD$|MODE$)/u;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

const overlay = (page: Page) => page.locator('vite-error-overlay');

/**
 * Saves a file and waits until the overlay is there or gone. A page that was still loading when the server started anew
 * does not hear of it, so it is loaded again.
 */
async function save(
	page: Page,
	state: 'attached' | 'detached',
	file: string,
	text: string,
): Promise<void> {
	writeFileSync(file, text);
	for (let left = 5; left > 0; left--) {
		const seen = overlay(page).waitFor({ state, timeout: 6000 });
		if (
			await seen.then(
				() => true,
				() => false,
			)
		)
			return;
		await page.reload();
	}
	throw new Error(`The overlay is not ${state}`);
}

test('shows what is wrong on save, in the terminal and over the page, until it is mended', async () => {
	const { url, content, printed } = await serve();
	const browser = await launchBrowser();
	onTestFinished(() => browser.close());
	const page = await browser.newPage();
	await page.goto(`${url}questions/editing/modes/`);
	expect(await overlay(page).count()).toBe(0);
	const file = join(content, 'sources/weekly.yaml');
	const sound = readFileSync(file, 'utf8');
	await save(page, 'attached', file, sound.replace('kind: article', 'kind: <b>artcle</b>'));
	expect(await page.locator('#message-content').textContent()).toMatch(
		/^Unexpected `<b>artcle<\/b>`, expected `documentation`/u,
	);
	expect(await page.locator('#code h2').textContent()).toBe('sources/weekly.yaml:2:7');
	expect(printed()).toContain('sources/weekly.yaml:2:7');
	await save(page, 'detached', file, sound);
});
