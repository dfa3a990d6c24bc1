import type { CitedClaim, Span } from '../model/page.ts';

/** A mark in prose that points at claims, with the words before and after each. */
export interface Citation extends Span {
	items: (CitedClaim & { prefix: string; suffix: string })[];
}

/** A piece of prose: plain text, or a citation with its place in the text. */
export type Piece =
	| { type: 'text'; value: string }
	| ({ type: 'cite'; items: { id: string; prefix: string; suffix: string }[] } & Span);

const bracket = /\[([^[\]]*@[^[\]]*)\]/g;
const cited =
	/^((?:.*?\s)??)-?(@([\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-]+[\p{L}\p{N}_]+)*))(?![\p{L}\p{N}_@])(.*)$/su;

/** Finds the citations in text as a file writes it; a backslash before a bracket or `@` takes its meaning away. */
export function findCitations(written: string): Citation[] {
	// As long as what they replace, so that offsets hold.
	const plain = written.replaceAll(/\\[!-/:-@[-`{-~]|&#?\w+;/g, (escape) =>
		'\0'.repeat(escape.length),
	);
	const citations: Citation[] = [];
	for (const { index, 0: whole, 1: inside = '' } of plain.matchAll(bracket)) {
		const items = readItems(inside, index + 1, written);
		if (items) citations.push({ start: index, end: index + whole.length, items });
	}
	return citations;
}

// `see @a#x, p. 3; also @b#y`: every part between semicolons cites one claim, or none of them does.
function readItems(inside: string, offset: number, written: string): Citation['items'] | undefined {
	const items: Citation['items'] = [];
	let at = offset;
	for (const part of inside.split(';')) {
		const match = cited.exec(part);
		if (!match) return undefined;
		const [, before = '', mark = '', id = '', after = ''] = match;
		if (/\s-?@/.test(after)) return undefined;
		const start = at + part.length - after.length - mark.length;
		const end = start + mark.length;
		items.push({
			id,
			prefix: written.slice(at, at + before.length).trim(),
			suffix: written.slice(end, at + part.length).trim(),
			start,
			end,
		});
		at += part.length + 1;
	}
	return items;
}

/**
 * Splits text into plain pieces and citations. Where escapes have been taken out of the text, `written` is the same text
 * with them, so that `\[@a#x]` stays what it looks like.
 *
 * @example 'Fast [@a#x].' → 'Fast ', citation of `a#x`, '.'
 */
export function splitCitations(text: string, written = text): Piece[] {
	const meant = written === text ? undefined : findCitations(written).map(nameOf);
	const pieces: Piece[] = [];
	let at = 0;
	for (const citation of findCitations(text)) {
		if (meant && meant[0] !== nameOf(citation)) continue;
		meant?.shift();
		if (citation.start > at) pieces.push({ type: 'text', value: text.slice(at, citation.start) });
		const items = citation.items.map(({ id, prefix, suffix }) => ({ id, prefix, suffix }));
		pieces.push({ type: 'cite', items, start: citation.start, end: citation.end });
		at = citation.end;
	}
	if (at < text.length) pieces.push({ type: 'text', value: text.slice(at) });
	return pieces;
}

function nameOf({ items }: Citation): string {
	return items.map(({ id }) => id).join(' ');
}

/** Finds claims that look cited but stand outside of square brackets. */
export function findLooseCitations(written: string): CitedClaim[] {
	const inside = findCitations(written);
	const plain = written.replaceAll(/\\./gs, '\0\0');
	const loose: CitedClaim[] = [];
	for (const { index, 0: mark } of plain.matchAll(/(?<![\w@.\0])@[a-z0-9-]+#[a-z0-9-]+/g)) {
		const span = { start: index, end: index + mark.length };
		if (inside.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
		loose.push({ id: mark.slice(1), ...span });
	}
	return loose;
}
