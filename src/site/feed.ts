import { createHash } from 'node:crypto';
import type { Change } from './changes.ts';
import { escapeXml } from './markup.ts';
import { withBase } from './paths.ts';

/** What a feed says of itself. */
export interface FeedHeader {
	title: string;
	subtitle: string;
	language: string;
	/** The day that stands for the feed where it has no entries. */
	asOf: string;
	/** Where the feed itself is, and the page it belongs to. */
	self: string;
	page: string;
}

/** An Atom feed of changes, newest first; `address` gives the whole address of a path. */
export function writeFeed(
	header: FeedHeader,
	changes: readonly Change[],
	address: (path: string) => string,
): string {
	const updated = changes[0]?.date ?? header.asOf;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(header.language)}">
	<id>${makeId([header.title])}</id>
	<title>${escapeXml(header.title)}</title>
	<subtitle>${escapeXml(header.subtitle)}</subtitle>
	<author><name>${escapeXml(header.title)}</name></author>
	<updated>${updated}T00:00:00Z</updated>
	<link rel="self" type="application/atom+xml" href="${escapeXml(address(header.self))}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(address(header.page))}"/>
${changes.map((change) => writeEntry(change, header, address)).join('')}</feed>
`;
}

function writeEntry(
	{ date, kind, title, path, text }: Change,
	header: FeedHeader,
	address: (path: string) => string,
): string {
	return `	<entry>
		<id>${makeId([header.title, date, kind, path.slice(withBase('/').length), title, text])}</id>
		<title>${escapeXml(title)}</title>
		<updated>${date}T00:00:00Z</updated>
		<link rel="alternate" type="text/html" href="${escapeXml(address(path))}"/>
		<category term="${kind}"/>
		<summary>${escapeXml(text)}</summary>
	</entry>
`;
}

/** A name that stays the same wherever the site is published, and on every build: a UUID of version 8. */
function makeId(parts: readonly string[]): string {
	const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
	const groups = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`8${hash.slice(17, 20)}`,
		hash.slice(20, 32),
	];
	return `urn:uuid:${groups.join('-')}`;
}
