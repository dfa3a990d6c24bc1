import type { ClaimRow } from './claim-rows.ts';
import { claimColumns } from './claim-rows.ts';

const names = Object.keys(claimColumns);

/** Claims as CSV, line by line: the dialect of RFC 4180, in UTF-8. */
export function* writeClaimsCsv(rows: Iterable<ClaimRow>): Generator<string> {
	yield writeLine(names);
	for (const row of rows) yield writeLine(inOrder(row).map(([, value]) => writeCell(value ?? '')));
}

/** Claims as one JSON object a line. */
export function* writeClaimsNdjson(rows: Iterable<ClaimRow>): Generator<string> {
	for (const row of rows) yield `${JSON.stringify(Object.fromEntries(inOrder(row)))}\n`;
}

/** Claims as a JSON document that says what they belong to, claim by claim. */
export function* writeClaimsJson(
	rows: Iterable<ClaimRow>,
	{ title, description, asOf }: ClaimsHeader,
): Generator<string> {
	const header = JSON.stringify({ version: 1, title, description, asOf }, null, 2);
	yield `${header.slice(0, -2)},\n  "claims": [`;
	let before = '\n    ';
	for (const row of rows) {
		const text = JSON.stringify(Object.fromEntries(inOrder(row)), null, 2);
		yield before + text.replaceAll('\n', '\n    ');
		before = ',\n    ';
	}
	yield before.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n';
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

function writeLine(cells: readonly string[]): string {
	return `${cells.join(',')}\r\n`;
}

/**
 * A quotation mark before what a spreadsheet would take for a formula: text from elsewhere must not compute anything.
 * A plain number stays one.
 */
function writeCell(value: string): string {
	const isFormula = /^[=+\-@\t\r\n＝＋－＠]/.test(value) && !/^[+-]?\d+(?:\.\d+)?$/.test(value);
	const safe = isFormula ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
