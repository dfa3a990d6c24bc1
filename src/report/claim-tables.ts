import type { ClaimRow } from './claim-rows.ts';
import { claimColumns } from './claim-rows.ts';

const names = Object.keys(claimColumns);

/** Claims as CSV: the dialect of RFC 4180, in UTF-8. */
export function formatClaimsCsv(rows: readonly ClaimRow[]): string {
	const lines = rows.map((row) => inOrder(row).map(([, value]) => writeCell(value ?? '')));
	return [names, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Claims as one JSON object a line. */
export function formatClaimsNdjson(rows: readonly ClaimRow[]): string {
	return rows.map((row) => `${JSON.stringify(Object.fromEntries(inOrder(row)))}\n`).join('');
}

/** Claims as a JSON document that says what they belong to. */
export function formatClaimsJson(rows: readonly ClaimRow[], about: ClaimsHeader): string {
	const claims = rows.map((row) => Object.fromEntries(inOrder(row)));
	return `${JSON.stringify({ version: 1, ...about, claims }, null, 2)}\n`;
}

/** What a document of claims says of itself. */
export interface ClaimsHeader {
	title: string;
	description: string;
	asOf: string;
}

function inOrder(row: ClaimRow): [string, string | null][] {
	const values: Readonly<Record<string, string | null>> = row;
	return names.map((name) => [name, values[name] ?? null]);
}

/**
 * A quotation mark before what a spreadsheet would take for a formula: text from elsewhere must not compute anything.
 * It belongs to the value, as in what spreadsheets write themselves.
 */
function writeCell(value: string): string {
	const isFormula = /^[=+\-@\t\r\n＝＋－＠]/.test(value) && !/^[+-]?\d+(?:\.\d+)?$/.test(value);
	const safe = isFormula ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
