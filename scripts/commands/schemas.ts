import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../../src/reader/folder.ts';
import { writeEditorSchemas } from '../../src/schemas/editor.ts';
import { writeSchemas } from '../../src/schemas/published.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { createRefusal } from '../refusal.ts';

const options = {
	dir: { type: 'string' },
	check: { type: 'boolean', default: false },
	editor: { type: 'boolean', default: false },
	content: { type: 'string' },
} as const;

/** `kb schemas`: writes the JSON Schemas of reports and of every kind of file, or checks that they are current. */
export const schemas: Command = {
	name: 'schemas',
	summary: 'write the JSON Schemas of reports and of every kind of file',
	help: `Usage: kb schemas [options]

Options:
  --dir DIR      where they are kept; default: schemas, or .kb with --editor
  --check        write nothing, and fail when what is there is not current
  --editor       those with the ids of one knowledge base, from which an editor completes them
  --content DIR  that knowledge base; default: $CORROBORATE_CONTENT, else content

Ends with 0 when they are written or current, 1 when some are not current, 2 when it could not run.

Examples:
  kb schemas
  kb schemas --check
  kb schemas --editor
`,
	options,
	run: runSchemas,
};

function runSchemas(args: string[], settings: Settings): Outcome {
	const { values } = parseArgs({ args, options });
	const { dir = values.editor ? '.kb' : 'schemas', content = settings.content } = values;
	const texts = values.editor
		? writeEditorSchemas(readKnowledge(content).knowledge)
		: writeSchemas();
	const call = values.editor ? 'kb schemas --editor' : 'kb schemas';
	if (values.check) return compare(dir, texts, call);
	write(dir, texts);
	return { text: `Wrote ${texts.size} schemas to ${dir}\n`, code: 0 };
}

function write(dir: string, texts: ReadonlyMap<string, string>): void {
	try {
		for (const [path, text] of texts) {
			const file = join(dir, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
	} catch (cause) {
		throw createRefusal(
			`Unexpected \`--dir ${dir}\`, expected a folder that can be written`,
			cause instanceof Error ? `It says: ${cause.message}.` : 'Check who may write there.',
			cause,
		);
	}
}

function compare(dir: string, texts: ReadonlyMap<string, string>, call: string): Outcome {
	const files = [...texts].map(([path, text]) => ({ file: join(dir, path), text }));
	const stale = files.filter(({ file, text }) => readText(file) !== text);
	if (stale.length === 0) return { text: `All ${texts.size} schemas are current\n`, code: 0 };
	const lines = stale.map(({ file }) => `Unexpected content in \`${file}\`, expected another`);
	return { text: `${lines.join('\n')}\n\n  help: Run \`${call}\`.\n`, code: 1 };
}

function readText(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
	} catch {
		return undefined;
	}
}
