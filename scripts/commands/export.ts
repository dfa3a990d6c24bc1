import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { formatBibtex } from '../../src/bibliography/bibtex.ts';
import { formatCsl } from '../../src/bibliography/csl.ts';
import { formatRis } from '../../src/bibliography/ris.ts';
import { listClaimRows } from '../../src/report/claim-rows.ts';
import {
	describeClaims,
	writeClaimsCsv,
	writeClaimsJson,
	writeClaimsNdjson,
} from '../../src/report/claim-tables.ts';
import type { Checked } from '../checked.ts';
import { checkedOptions, findWrongDay, readAndCheck } from '../checked.ts';
import type { Command, Outcome, Settings } from '../command.ts';
import { refuse } from '../command.ts';
import { refuseFormat } from '../formats.ts';

const options = {
	...checkedOptions,
	format: { type: 'string', default: 'json' },
	out: { type: 'string' },
} as const;

/** The pieces of a file, in order. */
type Pieces = Iterable<string | Uint8Array>;

type Format = (checked: Checked) => Pieces | Promise<Pieces>;

const formats: Readonly<Record<string, Format>> = {
	json: (checked) => {
		const header = describeClaims(checked.reading.knowledge.kb, checked.report.asOf);
		return writeClaimsJson(listRows(checked), header);
	},
	ndjson: (checked) => writeClaimsNdjson(listRows(checked)),
	csv: (checked) => writeClaimsCsv(listRows(checked)),
	parquet: async (checked) => {
		const { formatClaimsParquet } = await import('../../src/report/claim-parquet.ts');
		return [formatClaimsParquet(listRows(checked))];
	},
	csl: ({ reading }) => [formatCsl(reading.knowledge.sources)],
	bibtex: ({ reading }) => [formatBibtex(reading.knowledge.sources)],
	ris: ({ reading }) => [formatRis(reading.knowledge.sources)],
};

/** `kb export`: the claims or the sources of a knowledge base, for others to use. */
export const exportData: Command = {
	name: 'export',
	summary: 'write the claims or the sources for others to use',
	help: `Usage: kb export [options]

Options:
  --format NAME   claims: json (default), ndjson, csv or parquet; sources: csl, bibtex or ris
  --out FILE      the file to write; default: standard output
  --as-of DATE    give verdicts for this day; default: as-of in kb.yaml, else today
  --content DIR   the content folder; default: $CORROBORATE_CONTENT, else content

Ends with 0 when all was written, 1 when a part of the folder could not be read and is missing, 2 when it could
not run.

Examples:
  kb export --format csv --out claims.csv
  kb export --format bibtex > sources.bib
`,
	options,
	run: runExport,
};

async function runExport(args: string[], settings: Settings): Promise<Outcome> {
	const { values } = parseArgs({ args, options });
	const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
	if (!format) return refuseFormat(values.format, Object.keys(formats), 'export');
	const wrongDay = findWrongDay(values['as-of']);
	if (wrongDay) return wrongDay;
	if (values.format === 'parquet' && values.out === undefined) {
		return refuse(
			'Unexpected `--format parquet` alone, expected `--out FILE` with it',
			'Name the file to write, such as `--out claims.parquet`.',
		);
	}
	const checked = readAndCheck(values, settings);
	const code = checked.reading.problems.length > 0 ? 1 : 0;
	const pieces = await format(checked);
	if (values.out !== undefined) return writeOut(values.out, pieces, code);
	return { text: '', rest: asText(pieces), code };
}

async function writeOut(file: string, pieces: Pieces, code: 0 | 1): Promise<Outcome> {
	try {
		await pipeline(Readable.from(pieces), createWriteStream(file));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return refuse(
			`Unexpected \`--out ${file}\`, expected a file that can be written`,
			`It says: ${reason}.`,
		);
	}
	const gap = code === 1 ? '\n  help: Run `kb check` to see what could not be read.\n' : '';
	return { text: `Wrote ${file}\n${gap}`, code };
}

function* asText(pieces: Pieces): Generator<string> {
	for (const piece of pieces) yield String(piece);
}

function listRows({ reading, report }: Checked) {
	return listClaimRows(reading.knowledge, report);
}
