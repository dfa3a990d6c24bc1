import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { loadPage } from '../../../scripts/new/fetch.ts';
import { readOrigin } from '../../../scripts/new/origin.ts';

/** Serves answers on this machine until the test is over. */
function serve(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' ? address?.port : undefined;
			resolve(`http://127.0.0.1:${port}`);
		});
	});
}

test('follows redirects, and keeps the address in the end', async () => {
	const base = await serve((request, response) => {
		if (request.url === '/end') response.end('<p>there');
		else response.writeHead(302, { location: '/end' }).end();
	});
	expect(await loadPage(`${base}/start`)).toEqual({ text: '<p>there', url: `${base}/end` });
});

test.each([
	['more than 5 redirects', '/again', 'with more than 5 redirects'],
	['a redirect to a file', 'file:///etc/passwd', 'Unexpected address `file:///etc/passwd`'],
	['a redirect to code', 'data:text/html,<p>', 'Unexpected address `data:text/html,<p>`'],
])('refuses %s', async (_what, location, message) => {
	const base = await serve((_, response) => void response.writeHead(301, { location }).end());
	await expect(loadPage(base)).rejects.toMatchObject({
		name: 'Refusal',
		message: expect.stringContaining(message),
	});
});

test.each(['ftp://example.org/a', 'file:///etc/passwd'])('refuses %s', async (address) => {
	await expect(readOrigin(address, '2026-11-20')).rejects.toMatchObject({
		message: `Unexpected address \`${address}\`, expected an http or https address`,
	});
});

test('refuses an answer that is none, an address nobody answers at, and one that takes too long', async () => {
	const base = await serve((request, response) => {
		if (request.url === '/gone') response.writeHead(404).end('gone');
		else response.write('<html>');
	});
	await expect(loadPage(`${base}/gone`)).rejects.toMatchObject({
		message: `Unexpected answer 404 from \`${base}/gone\`, expected a page`,
	});
	await expect(loadPage(`${base}/slow`, 200)).rejects.toMatchObject({
		message: `Unexpected \`${base}/slow\`, expected an address that answers: no answer within 0.2 seconds`,
	});
	await expect(loadPage('http://127.0.0.1:1/')).rejects.toMatchObject({ name: 'Refusal' });
});

test('reads the beginning of an endless page', async () => {
	const chunk = 'x'.repeat(1_000_000);
	const base = await serve((_, response) => {
		const more = () => void response.write(chunk, () => setImmediate(more));
		response.write('<html><head><title>Endless</title></head><body>');
		more();
	});
	const { text } = await loadPage(base);
	expect(text.length).toBe(2_000_000);
	const found = await readOrigin(base, '2026-11-20');
	expect(found).toEqual({
		fields: { title: 'Endless', url: `${base}/`, accessed: '2026-11-20' },
		lost: [],
	});
});

test.each([
	['in the header', 'text/html; charset=iso-8859-1', '<title>caf\xe9</title>'],
	['in the page', 'text/html', '<meta charset="windows-1252"><title>caf\xe9</title>'],
])('reads a page by the encoding named %s', async (_where, type, page) => {
	const base = await serve((_, response) => {
		response.writeHead(200, { 'content-type': type }).end(Buffer.from(page, 'latin1'));
	});
	expect((await readOrigin(base, '2026-11-20')).fields.title).toBe('café');
});

test('reads what a DOI answers with: CSL-JSON', async () => {
	const base = await serve((request, response) => {
		const wants = request.headers.accept?.includes('application/vnd.citationstyles.csl+json');
		response.end(wants ? JSON.stringify({ title: 'Undo', type: 'book', DOI: '10.1000/undo' }) : '');
	});
	expect((await readOrigin(base, '2026-11-20')).fields).toEqual({
		title: 'Undo',
		kind: 'book',
		url: 'https://doi.org/10.1000/undo',
		accessed: '2026-11-20',
	});
});
