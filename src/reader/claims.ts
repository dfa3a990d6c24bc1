import type { Claim } from '../model/claim.ts';
import { claimSchema } from '../model/claim.ts';
import type { Span } from '../model/page.ts';
import { slugSchema } from '../model/text.ts';
import type { Report, TextFile } from './file.ts';
import { quote, quoteName } from './quote.ts';
import { readRecord } from './schema.ts';
import type { Entry, MapNode, Node } from './tree.ts';
import { findStart } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Reads the claims in a source's record, in the order of the file. */
export function readClaims(root: MapNode, source: string, report: Report): Claim[] {
	const field = root.entries.get('claims');
	if (!field) return [];
	const claims: Claim[] = [];
	for (const [id, entry] of readEntries(field.node, field, report)) {
		const claim = readClaim(id, source, entry, report);
		if (claim) claims.push(claim);
	}
	return claims;
}

/** Lists what stands under keys that are ids; other keys are reported at their place, other values at that of the key. */
export function* readEntries(node: Node, around: Span, report: Report): Generator<[string, Entry]> {
	if (node.type !== 'map') {
		const found = node.type === 'text' ? quote(node.value) : 'list';
		const message = `Unexpected ${found}, expected entries under their ids`;
		report('known-fields', around, message, 'Write each under an id of its own.');
		return;
	}
	for (const [id, entry] of node.entries) {
		if (isId(id, entry, report)) yield [id, entry];
	}
}

function isId(id: string, span: Span, report: Report): boolean {
	if (slugSchema.safeParse(id).success) return true;
	const message = `Unexpected ${quoteName('id', id)}, expected lower case letters, digits and hyphens`;
	report('known-fields', span, message, 'Rename it.');
	return false;
}

function readClaim(id: string, source: string, entry: Entry, report: Report): Claim | undefined {
	const origin = { noun: 'claim', node: entry.node, span: entry, report };
	const claim = readRecord(claimSchema, origin);
	return claim && { ...claim, id: `${source}#${id}`, source };
}

/** Claims of a source from `<source>.claims.ndjson`, with the line of each. */
export interface ClaimLines {
	claims: Claim[];
	lines: Map<string, Span>;
}

/** Reads claims from a file that holds one on each line; `taken` are ids in the source's record. */
export function readClaimLines(
	file: TextFile,
	source: string,
	taken: ReadonlySet<string>,
	report: Report,
): ClaimLines {
	const result: ClaimLines = { claims: [], lines: new Map() };
	for (const { index: start, 0: line } of file.text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
		const span = { start, end: start + line.length };
		if (!isJson(line, start, report)) continue;
		const root = readYaml(line, start, report);
		if (!root) continue;
		dropNulls(root, file.text);
		const entry = findId(root, report);
		if (!entry || isTaken(entry, source, taken, result.lines, report)) continue;
		result.lines.set(`${source}#${entry.id}`, span);
		const claim = readClaim(entry.id, source, entry, report);
		if (claim) result.claims.push(claim);
	}
	return result;
}

function isJson(line: string, start: number, report: Report): boolean {
	try {
		JSON.parse(line);
		return true;
	} catch {
		const span = { start, end: start + line.length };
		const message = `Unexpected ${quote(line)}, expected one JSON object on each line`;
		report('readable-files', span, message, 'Write each claim as JSON on a line of its own.');
		return false;
	}
}

// What other programs write for a field without a value.
function dropNulls(root: MapNode, text: string): void {
	for (const [key, { node }] of root.entries) {
		if (node.type === 'map') dropNulls(node, text);
		if (node.type !== 'text' || node.value !== 'null' || text[node.start - 1] === '"') continue;
		root.entries.delete(key);
	}
}

function findId(root: MapNode, report: Report): (Entry & { id: string }) | undefined {
	const field = root.entries.get('id');
	if (field?.node.type !== 'text') {
		const message = 'Unexpected claim without `id`, expected text';
		report('known-fields', findStart(root), message, 'Add `id`.');
		return undefined;
	}
	const { start, end, value: id } = field.node;
	root.entries.delete('id');
	return isId(id, field.node, report) ? { start, end, node: root, id } : undefined;
}

function isTaken(
	entry: Entry & { id: string },
	source: string,
	taken: ReadonlySet<string>,
	lines: Map<string, Span>,
	report: Report,
): boolean {
	const id = `${source}#${entry.id}`;
	const first = lines.get(id);
	if (!first && !taken.has(id)) return false;
	const elsewhere = first ? '' : `; \`sources/${source}.yaml\` has it too`;
	const related = first ? [{ message: `\`${entry.id}\` is written here first`, span: first }] : [];
	const message = `Unexpected second \`${entry.id}\`, expected each id once${elsewhere}`;
	report('unique-ids', entry, message, 'Rename or remove one of the two.', related);
	return true;
}
