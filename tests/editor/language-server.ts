import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import * as z from 'zod';

const messageSchema = z.object({
	id: z.union([z.number(), z.string()]).optional(),
	method: z.string().optional(),
	params: z.unknown().optional(),
	result: z.unknown().optional(),
});
type Message = z.infer<typeof messageSchema>;

const problemSchema = z.object({
	message: z.string(),
	range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }),
});
const publishedSchema = z.object({ uri: z.string(), diagnostics: z.array(problemSchema) });
const completionSchema = z.object({
	items: z.array(
		z.object({
			label: z.string(),
			documentation: z.union([z.string(), z.object({ value: z.string() })]).default(''),
		}),
	),
});
const hoverSchema = z.object({ contents: z.object({ value: z.string() }) });

/** Something wrong, at a line and character counted from 0. */
export type Problem = z.infer<typeof problemSchema>;

/** A place in a text, counted from 0. */
export interface Place {
	line: number;
	character: number;
}

const itemsSchema = z.object({ items: z.array(z.unknown()) });

/** What an editor can ask of the YAML language server about a text it has open. */
export interface Editor {
	/** Opens a text as the file of that path below the folder, and hands back what is wrong with it. */
	open(path: string, text: string): Promise<Problem[]>;
	/** The labels offered at a place of a file, each with its words. */
	complete(path: string, place: Place): Promise<Record<string, string>>;
	/** What is shown of a place of a file, as Markdown. */
	hover(path: string, place: Place): Promise<string>;
}

/**
 * Starts the language server that VS Code's YAML extension runs, with the settings of a workspace folder, and talks to it
 * in the Language Server Protocol over its standard streams.
 */
export async function openEditor(folder: string): Promise<Editor> {
	const bin = resolve('node_modules/yaml-language-server/bin/yaml-language-server');
	const server = spawn(process.execPath, [bin, '--stdio'], { cwd: folder });
	onTestFinished(() => void server.kill());
	const waiting = new Map<number, (result: unknown) => void>();
	const published = new Map<string, (problems: Problem[]) => void>();
	const settings = readSettings(folder);
	const uri = (path: string) => pathToFileURL(join(folder, path)).href;
	let last = 0;

	const send = (message: object) => {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	const ask = (method: string, params: object) => {
		last += 1;
		const id = last;
		send({ id, method, params });
		return new Promise<unknown>((done) => waiting.set(id, done));
	};
	readMessages(server.stdout, ({ id, method, params, result }) => {
		if (method === undefined) {
			if (typeof id === 'number') waiting.get(id)?.(result);
		} else if (id !== undefined) {
			const asked = itemsSchema.safeParse(params);
			const sections = asked.success
				? asked.data.items.map((item) => findSection(settings, item))
				: [];
			send({ id, result: method === 'workspace/configuration' ? sections : null });
		} else if (method === 'textDocument/publishDiagnostics') {
			const { uri: file, diagnostics } = publishedSchema.parse(params);
			published.get(file)?.(diagnostics);
		}
	});
	await ask('initialize', {
		processId: process.pid,
		rootUri: pathToFileURL(folder).href,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'workspace' }],
		capabilities: {
			workspace: { configuration: true, workspaceFolders: true },
			textDocument: { publishDiagnostics: {}, completion: {}, hover: {} },
		},
	});
	send({ method: 'initialized', params: {} });
	const at = (path: string, position: Place) => ({ textDocument: { uri: uri(path) }, position });
	return {
		open: (path, text) =>
			new Promise((done) => {
				published.set(uri(path), done);
				const textDocument = { uri: uri(path), languageId: 'yaml', version: 1, text };
				send({ method: 'textDocument/didOpen', params: { textDocument } });
			}),
		complete: async (path, place) => {
			const { items } = completionSchema.parse(
				await ask('textDocument/completion', at(path, place)),
			);
			return Object.fromEntries(
				items.map(({ label, documentation: words }) => [
					label,
					typeof words === 'string' ? words : words.value,
				]),
			);
		},
		hover: async (path, place) =>
			hoverSchema.parse(await ask('textDocument/hover', at(path, place))).contents.value,
	};
}

/** The settings of the workspace by section, with paths of schemas as VS Code resolves them. */
function readSettings(folder: string): Record<string, Record<string, unknown>> {
	const text = readFileSync('.vscode/settings.json', 'utf8');
	const settings = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
	const schemas = z.record(z.string(), z.string()).parse(settings['yaml.schemas']);
	const resolved = Object.entries(schemas).map(([path, files]) => [
		pathToFileURL(join(folder, path)).href,
		files,
	]);
	return {
		yaml: {
			schemas: Object.fromEntries(resolved),
			schemaStore: { enable: false },
			validate: true,
			completion: true,
			hover: true,
		},
	};
}

function findSection(settings: Record<string, Record<string, unknown>>, item: unknown): unknown {
	const { section } = z.object({ section: z.string() }).parse(item);
	return settings[section] ?? null;
}

/** Cuts a stream into messages: a header with the length, an empty line, the body. */
function readMessages(stream: NodeJS.ReadableStream, handle: (message: Message) => void): void {
	let rest = Buffer.alloc(0);
	stream.on('data', (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			const head = rest.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/u.exec(rest.toString('latin1', 0, head))?.[1]);
			if (head < 0 || rest.length < head + 4 + length) return;
			const body = rest.toString('utf8', head + 4, head + 4 + length);
			rest = rest.subarray(head + 4 + length);
			handle(messageSchema.parse(JSON.parse(body)));
		}
	});
}
