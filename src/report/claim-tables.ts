import type { Kb } from '../model/kb.ts';
import type { ClaimRow } from './claim-rows.ts';
import { claimColumns } from './claim-rows.ts';
import type { ShownLicense } from './license.ts';
import { showLicense } from './license.ts';

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
	header: ClaimsHeader,
): Generator<string> {
	const opening = JSON.stringify({ version: 1, ...header }, null, 2);
	yield `${opening.slice(0, -2)},\n  "claims": [`;
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
	license: ShownLicense | null;
	asOf: string;
}

/** What a document of the claims of a knowledge base says of itself. */
export function describeClaims({ title, description, license }: Kb, asOf: string): ClaimsHeader {
	return { title, description, license: showLicense(license), asOf };
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
