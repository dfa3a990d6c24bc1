import type { Document, Node, YAMLMap } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';

/** A stretch of a text, and what to put in its place. */
interface Edit {
	start: number;
	end: number;
	put: string;
}

/**
 * Writes the fingerprints of claims into the record of a source, the way a person would: one line at the end of each
 * claim, or in the place of the one that is there. Everything else stays as it is, byte for byte.
 */
export function writePassages(text: string, passages: ReadonlyMap<string, string>): string {
	const claims = findClaims(parseDocument(text, { schema: 'failsafe' }));
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const edits = [...passages].map(([name, passage]) => {
		const claim = claims.get(name);
		if (!claim) throw new Error(`The claim ${name} is not written where it was read.`);
		return findPassage(claim, text, passage) ?? addPassage(claim, text, newline, passage);
	});
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce(
			(result, { start, end, put }) => result.slice(0, start) + put + result.slice(end),
			text,
		);
}

function findClaims({ contents }: Document.Parsed): Map<string, YAMLMap> {
	const all = isMap(contents) ? contents.get('claims', true) : undefined;
	const entries = isMap(all) ? all.items : [];
	const found = new Map<string, YAMLMap>();
	for (const { key, value } of entries) {
		if (isScalar(key) && isMap(value)) found.set(String(key.value), value);
	}
	return found;
}

function findPassage(claim: YAMLMap, text: string, passage: string): Edit | undefined {
	const pair = claim.items.find(({ key }) => isScalar(key) && key.value === 'passage');
	if (!pair || !isScalar(pair.value) || !pair.value.range) return undefined;
	const [start, end] = pair.value.range;
	// A block of text ends behind its line break.
	const written = text.slice(start, end).trimEnd();
	return { start, end: start + written.length, put: quoteIn(claim, passage) };
}

function addPassage(claim: YAMLMap, text: string, newline: string, passage: string): Edit {
	if (claim.flow) return addInside(claim, text, passage);
	const last = findEnd(claim);
	const first = claim.items[0]?.key;
	const column = isScalar(first) && first.range ? first.range[0] : last;
	const indent = ' '.repeat(column - text.lastIndexOf('\n', column - 1) - 1);
	const line = `${indent}passage: ${quoteIn(claim, passage)}`;
	const end = text[last - 1] === '\n' ? last : findLineEnd(text, last);
	const isLine = text[end - 1] === '\n';
	return { start: end, end, put: isLine ? `${line}${newline}` : `${newline}${line}` };
}

function addInside(claim: YAMLMap, text: string, passage: string): Edit {
	const close = (claim.range?.[1] ?? 0) - 1;
	const before = text.slice(0, close).trimEnd();
	const comma = before.endsWith(',') ? ' ' : ', ';
	return {
		start: before.length,
		end: before.length,
		put: `${comma}passage: ${quoteIn(claim, passage)}`,
	};
}

// A comma ends a plain scalar inside of braces.
function quoteIn({ flow }: YAMLMap, passage: string): string {
	return flow ? `'${passage}'` : passage;
}

/** Where the last value of a map ends; the map itself goes on over comments that belong to what follows. */
function findEnd(node: Node): number {
	const last = isCollection(node) && !isFlow(node) ? node.items.at(-1) : undefined;
	const inner = isPair(last) ? (last.value ?? last.key) : last;
	return isNode(inner) ? findEnd(inner) : (node.range?.[1] ?? 0);
}

function isFlow({ flow }: { flow?: boolean }): boolean {
	return flow === true;
}

function findLineEnd(text: string, from: number): number {
	const end = text.slice(from).search(/\r?\n/);
	return end < 0 ? text.length : from + end;
}
