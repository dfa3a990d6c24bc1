import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Outcome } from '../command.ts';
import { writeSchemas } from '../published.ts';

const options = {
	dir: { type: 'string', default: 'schemas' },
	check: { type: 'boolean', default: false },
} as const;

/** `kb schemas`: writes the JSON Schemas of reports and of every kind of file, or checks that they are current. */
export const schemas: Command = {
	name: 'schemas',
	summary: 'write the JSON Schemas of reports and of every kind of file',
	help: `Usage: kb schemas [options]

Options:
  --dir DIR   where they are kept; default: schemas
  --check     write nothing, and fail when what is there is not current

Ends with 0 when they are written or current, 1 when some are not current, 2 when it could not run.

Examples:
  kb schemas
  kb schemas --check
`,
	options,
	run: runSchemas,
};

function runSchemas(args: string[]): Outcome {
	const { values } = parseArgs({ args, options });
	const texts = writeSchemas();
	if (values.check) return compare(values.dir, texts);
	for (const [path, text] of texts) {
		const file = join(values.dir, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return { text: `Wrote ${texts.size} schemas to ${values.dir}\n`, code: 0 };
}

function compare(dir: string, texts: ReadonlyMap<string, string>): Outcome {
	const files = [...texts].map(([path, text]) => ({ file: join(dir, path), text }));
	const stale = files.filter(({ file, text }) => readText(file) !== text);
	if (stale.length === 0) return { text: `All ${texts.size} schemas are current\n`, code: 0 };
	const lines = stale.map(({ file }) => `Unexpected content in \`${file}\`, expected another`);
	return { text: `${lines.join('\n')}\n\n  help: Run \`kb schemas\`.\n`, code: 1 };
}

function readText(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
	} catch {
		return undefined;
	}
}
