import type { Event } from 'js-yaml-5';
import type { Span } from '../model/page.ts';
import type { Report } from './file.ts';
import type { ListNode, MapNode } from './tree.ts';

/** One document being read: its events in order, and how far they are used up. */
export interface Walk {
	text: string;
	/** Where the text begins in its file. */
	base: number;
	events: Event[];
	next: number;
	anchors: Map<string, string>;
	report: Report;
}

/** Reports an anchor or a tag before a value, and remembers the value by the anchor. */
export function reportProperties(
	walk: Walk,
	event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number },
	value?: string,
): void {
	if (event.anchorStart >= 0) {
		const name = walk.text.slice(event.anchorStart, event.anchorEnd);
		if (value !== undefined) walk.anchors.set(name, value);
		const span = spanOf(walk, event.anchorStart - 1, event.anchorEnd);
		const help = 'Remove it, and write the value wherever it holds.';
		walk.report(
			'readable-files',
			span,
			`Unexpected anchor \`&${name}\`, expected the value alone`,
			help,
		);
	}
	if (event.tagStart < 0) return;
	const tag = walk.text.slice(event.tagStart, event.tagEnd);
	const span = spanOf(walk, event.tagStart, event.tagEnd);
	const help = 'Remove it; what kind of value a field takes is known.';
	walk.report('readable-files', span, `Unexpected tag \`${tag}\`, expected the value alone`, help);
}

/** Finds the end of a value in brackets: after its last value only spaces, commas, quotes and comments can follow. */
export function findClosing(walk: Walk, node: ListNode | MapNode): number {
	const open = walk.text[node.start - walk.base];
	if (open !== '[' && open !== '{') return node.end;
	const from = Math.max(node.start + 1, node.end) - walk.base;
	const rest = /(?:[^\]}#]|#.*)*/y;
	rest.lastIndex = from;
	const skipped = rest.exec(walk.text)?.[0].length ?? 0;
	return Math.min(walk.base + from + skipped + 1, walk.base + walk.text.length);
}

/** The stretch between two offsets of the text being read, in its file. */
export function spanOf(walk: Walk, start: number, end: number): Span {
	return { start: walk.base + start, end: walk.base + end };
}

/** The part of a stretch that is on its first line. */
export function firstLine(walk: Walk, { start, end }: Span): Span {
	const line = walk.text.slice(start - walk.base, end - walk.base).split(/[\r\n]/, 1)[0] ?? '';
	return { start, end: start + line.length };
}
