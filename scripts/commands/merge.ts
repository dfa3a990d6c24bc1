import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mergeReports } from '../../src/engine/merge.ts';
import type { Shard } from '../../src/model/shard.ts';
import { shardSchema } from '../../src/model/shard.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { findFormat } from '../formats.ts';
import { tellReport } from '../pieces.ts';
import { isClean } from './check.ts';

const options = {
	content: { type: 'string' },
	format: { type: 'string', default: 'json' },
	strict: { type: 'boolean', default: false },
} as const;

/** `kb merge`: puts the results of sharded checks together. */
export const merge: Command = {
	name: 'merge',
	summary: 'put the results of sharded checks together',
	help: `Usage: kb merge SHARD... [options]

Each SHARD is a file that \`kb check --format json --shard I/N\` wrote; all N are needed.
The result is the same, byte for byte, as that of one check without shards.

Options:
  --format NAME   as of \`kb check\`; default: json
  --strict        fail on warnings, too
  --content DIR   the content folder findings are shown from; default: $CORROBORATE_CONTENT, else content

Ends with 0 when nothing is wrong, 1 on findings of severity error, 2 when it could not run.

Examples:
  kb merge shard-1.json shard-2.json shard-3.json > report.json
  kb merge shard-*.json --format pretty
`,
	options,
	run: runMerge,
};

interface ShardFile {
	file: string;
	shard: Shard;
}

function runMerge(args: string[], settings: Settings): Outcome {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const format = findFormat(values.format, 'merge');
	if (typeof format === 'object') return format;
	const read: ShardFile[] = [];
	for (const file of positionals) {
		const shard = readShard(file);
		if ('code' in shard) return shard;
		read.push({ file, shard });
	}
	const [first, ...others] = read;
	if (!first) return refuse('Unexpected end, expected the files of all shards', callHelp);
	const mismatch = findMismatch(first, others) ?? findGap(read, first.shard.shard.of);
	if (mismatch) return mismatch;
	const report = mergeReports(
		first.shard,
		others.map(({ shard }) => shard),
	);
	const checked = { folder: values.content ?? settings.content, report };
	const code = isClean(report, values.strict) ? 0 : 1;
	return { ...tellReport(values.format, format, checked, settings), code };
}

const callHelp = 'Write `kb merge SHARD...`; `kb merge --help` says more.';

function readShard(file: string): Shard | Outcome {
	const text = readText(file);
	if (text === undefined) {
		return refuse(`Unexpected \`${file}\`, expected a file to read`, callHelp);
	}
	const found = shardSchema.safeParse(parseJson(text));
	if (found.success) return found.data;
	return refuse(
		`Unexpected content in \`${file}\`, expected what a sharded check prints`,
		'Write it with `kb check --format json --shard I/N`.',
	);
}

/** Refuses shards that do not come from one run over one knowledge base. */
function findMismatch(first: ShardFile, others: readonly ShardFile[]): Outcome | undefined {
	for (const { file, shard } of others) {
		for (const { name, of, help } of agreements) {
			const [found, expected] = [of(shard), of(first.shard)];
			if (found === expected) continue;
			return refuse(
				`Unexpected ${name} \`${found}\` in \`${file}\`, expected \`${expected}\` as in \`${first.file}\``,
				help,
			);
		}
	}
	return undefined;
}

const agreements: readonly { name: string; of: (shard: Shard) => string; help: string }[] = [
	{
		name: 'number of shards',
		of: ({ shard }) => String(shard.of),
		help: 'Merge shards of one run.',
	},
	{
		name: 'day',
		of: ({ asOf }) => asOf,
		help: 'Give every shard the same `--as-of`, or the knowledge base its `as-of`.',
	},
	{
		name: 'digest',
		of: ({ shard }) => shard.digest.slice(0, 12),
		help: 'Check the same files with the same version of the program in every shard.',
	},
];

/** Refuses shards of which one is missing, is there twice, or counts beyond their number. */
function findGap(read: readonly ShardFile[], of: number): Outcome | undefined {
	const files = new Map<number, string>();
	for (const { file, shard } of read) {
		const { index } = shard.shard;
		const known = files.get(index);
		if (known !== undefined || index > of) {
			const expected = index > of ? `1 to ${of}` : `each once, and it is in \`${known}\` too`;
			return refuse(
				`Unexpected shard ${index}/${of} in \`${file}\`, expected ${expected}`,
				'Name the file of each shard once.',
			);
		}
		files.set(index, file);
	}
	let missing = 1;
	while (files.has(missing)) missing++;
	if (missing > of) return undefined;
	return refuse(
		`Unexpected end, expected shard ${missing}/${of} too`,
		'Name the files of all shards.',
	);
}

function readText(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
