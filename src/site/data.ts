import { gzipSync } from 'node:zlib';
import { formatBibtex } from '../bibliography/bibtex.ts';
import { formatCsl } from '../bibliography/csl.ts';
import { formatRis } from '../bibliography/ris.ts';
import { listClaimRows } from '../report/claim-rows.ts';
import { describeClaims, writeClaimsCsv, writeClaimsJson } from '../report/claim-tables.ts';
import { formatJson } from '../report/json.ts';
import type { Library } from './knowledge.ts';

/** A file that others can use. */
export interface DataFile {
	name: string;
	title: string;
	/** What is in it, in one or two sentences. */
	about: string;
	/** Media type. */
	type: string;
	write: (library: Library) => string;
}

/** Every file below `/data/`. */
export const dataFiles: readonly DataFile[] = [
	{
		name: 'claims.json',
		title: 'Claims as JSON',
		about: 'Every claim with its question, source, scope and standing, in one document.',
		type: 'application/json',
		write: (library) => {
			const header = describeClaims(library.kb, library.report.asOf);
			return join(writeClaimsJson(listClaimRows(library, library.report), header));
		},
	},
	{
		name: 'claims.csv',
		title: 'Claims as a table',
		about:
			'The same as comma-separated values (RFC 4180, UTF-8). An apostrophe stands before text that a spreadsheet would take for a formula.',
		type: 'text/csv; charset=utf-8',
		write: (library) => join(writeClaimsCsv(listClaimRows(library, library.report))),
	},
	{
		name: 'verdicts.json',
		title: 'Verdicts',
		about: 'The whole result of the cross-check: verdicts with their reasons, relations, findings.',
		type: 'application/json',
		write: (library) => formatJson(library.report),
	},
	{
		name: 'sources.csl.json',
		title: 'Sources as CSL-JSON',
		about: 'The bibliography in the form that Zotero, Pandoc and citation processors share.',
		type: 'application/vnd.citationstyles.csl+json',
		write: ({ sources }) => formatCsl(sources),
	},
	{
		name: 'sources.bib',
		title: 'Sources as BibTeX',
		about: 'The bibliography for LaTeX, in UTF-8; dates as BibLaTeX reads them.',
		type: 'application/x-bibtex; charset=utf-8',
		write: ({ sources }) => formatBibtex(sources),
	},
	{
		name: 'sources.ris',
		title: 'Sources as RIS',
		about: 'The bibliography for EndNote, Mendeley, Citavi and others.',
		type: 'application/x-research-info-systems; charset=utf-8',
		write: ({ sources }) => formatRis(sources),
	},
	{
		name: 'kb.schema.json',
		title: 'Schemas',
		about: 'JSON Schemas (2020-12) of every kind of file of a knowledge base, and of the verdicts.',
		type: 'application/schema+json',
		write: writeSchemas,
	},
];

/** What a file of data takes on disk and over the wire, in bytes. */
export function weighFile(file: DataFile, library: Library): { bytes: number; zipped: number } {
	const text = file.write(library);
	return { bytes: Buffer.byteLength(text), zipped: gzipSync(text).length };
}

function join(pieces: Iterable<string>): string {
	return [...pieces].join('');
}

/** The JSON Schemas that are published, as they are kept at the root of the project. */
const schemas = import.meta.glob<Record<string, unknown>>('../../schemas/2020-12/*.schema.json', {
	eager: true,
	import: 'default',
});

function writeSchemas(): string {
	const named = Object.entries(schemas).map(([path, schema]) => {
		return [/([^/]+)\.schema\.json$/.exec(path)?.[1], schema];
	});
	const document = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'The files of a knowledge base, and the report on them',
		$defs: Object.fromEntries(named),
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * A number of bytes in words.
 *
 * @example 12345 → '12 kB'
 */
export function showBytes(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	const kilobytes = bytes / 1000;
	if (kilobytes < 1000) return `${Math.round(kilobytes)} kB`;
	return `${(kilobytes / 1000).toFixed(1)} MB`;
}
