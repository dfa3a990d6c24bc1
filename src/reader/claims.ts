import type { Claim } from '../model/claim.ts';
import { claimSchema } from '../model/claim.ts';
import type { Span } from '../model/page.ts';
import type { Problem } from '../model/record.ts';
import { slugSchema } from '../model/text.ts';
import type { Report } from './file.ts';
import { createReport } from './file.ts';
import type { Line } from './lines.ts';
import { quote, quoteName } from './quote.ts';
import { readRecord } from './schema.ts';
import type { Entry, MapNode, Node } from './tree.ts';
import { findStart } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Reads the claims in a source's record, in the order of the file, and notes the stretch each takes up by its id. */
export function readClaims(
	root: MapNode,
	source: string,
	report: Report,
	stretches: Map<string, Span>,
): Claim[] {
	const field = root.entries.get('claims');
	if (!field) return [];
	const claims: Claim[] = [];
	for (const [id, entry] of readEntries(field.node, field, report)) {
		const claim = readClaim(`${source}#${id}`, source, entry, report);
		if (!claim) continue;
		claims.push(claim);
		stretches.set(claim.id, { start: entry.start, end: Math.max(entry.end, entry.node.end) });
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
	return claim && { ...claim, id, source };
}

/** Where the line of a claim stands in its file. */
export type LinePlace = Pick<Line, 'start' | 'number'>;

/** What it takes to read claims that are written one on each line. */
export interface LinesOrigin {
	/** Path of their file below the content folder. */
	path: string;
	source: string;
	/** Ids of claims in the source's record. */
	taken: ReadonlySet<string>;
	/** Where each claim stands, by id; it fills. */
	places: Map<string, LinePlace>;
	problems: Problem[];
	/** Reads a line of the file again. */
	readAgain: (start: number) => string;
}

/** Reads claims that are written one on each line. */
export function readClaimLines(lines: Iterable<Line>, origin: LinesOrigin): Claim[] {
	const claims: Claim[] = [];
	for (const line of lines) {
		const file = { path: origin.path, text: line.text, before: line.number - 1 };
		const claim = readLine(line, createReport(file, origin.problems), origin);
		if (claim) claims.push(claim);
	}
	return claims;
}

function readLine(line: Line, report: Report, origin: LinesOrigin): Claim | undefined {
	const { text, start, number } = line;
	const json = parseJson(text, report);
	const root = json && readYaml(text, 0, report);
	if (!root) return undefined;
	dropNulls(root, text);
	detachTexts(root, json);
	const entry = findId(root, report);
	if (!entry || isTaken(entry, origin, report)) return undefined;
	const id = `${origin.source}#${entry.id}`;
	origin.places.set(id, { start, number });
	return readClaim(id, origin.source, entry, report);
}

function parseJson(line: string, report: Report): object | undefined {
	try {
		return Object(JSON.parse(line));
	} catch {
		const span = { start: 0, end: line.length };
		const message = `Unexpected ${quote(line)}, expected one JSON object on each line`;
		report('readable-files', span, message, 'Write each claim as JSON on a line of its own.');
		return undefined;
	}
}

// A text cut out of a line keeps the whole line in memory; the same text as JSON has it stands alone.
function detachTexts(root: MapNode, json: object): void {
	const alone = new Map<string, unknown>(Object.entries(json));
	for (const [key, { node }] of root.entries) {
		const text = alone.get(key);
		if (node.type === 'text' && text === node.value) node.value = text;
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

function isTaken(entry: Entry & { id: string }, origin: LinesOrigin, report: Report): boolean {
	const { source, path, taken, places, readAgain } = origin;
	const id = `${source}#${entry.id}`;
	const first = places.get(id);
	if (!first && !taken.has(id)) return false;
	const elsewhere = first ? '' : `; \`sources/${source}.yaml\` has it too`;
	const message = `Unexpected second \`${entry.id}\`, expected each id once${elsewhere}`;
	const help = 'Rename or remove one of the two.';
	if (!first) {
		report('unique-ids', entry, message, help);
		return true;
	}
	const file = { path, text: readAgain(first.start), before: first.number - 1 };
	const span = { start: 0, end: file.text.length };
	const related = [{ message: `\`${entry.id}\` is written here first`, span, file }];
	report('unique-ids', entry, message, help, related);
	return true;
}
