import type * as z from 'zod';
import type { Span } from '../model/page.ts';
import type { Report } from './file.ts';
import type { Misfit } from './issue.ts';
import { describeIssues } from './issue.ts';
import { pick } from './shape.ts';
import type { Node, Plain } from './tree.ts';
import { findKey, findSpan, toPlain } from './tree.ts';

/** Where a record comes from, and what to do about what is wrong with it. */
export interface Origin {
	/** What the record is, `claim`. */
	noun: string;
	/** The record as written. */
	node: Node;
	/** The stretch that stands for the record as a whole. */
	span: Span;
	report: Report;
	/** Values for fields that are required, and cannot be used or are not there. */
	standIns?: Record<string, Plain>;
}

/**
 * Reads a record by its schema. All that is wrong with it is reported; then what is wrong is left out, and what is
 * missing filled in, so that the rest is not lost. Undefined when that does not help.
 */
export function readRecord<T>(schema: z.ZodType<T>, origin: Origin): T | undefined {
	const value = toPlain(origin.node);
	const touched = new Set<PropertyKey | undefined>();
	const filled = new Set<string>();
	let result = schema.safeParse(value);
	// Each round takes at least one value away or fills one in; no record of ours is deeper than ten levels.
	for (let round = 0; !result.success && round < 20; round += 1) {
		const misfits = describeIssues(result.error.issues, { schema, value, noun: origin.noun });
		const news = round === 0 ? misfits : misfits.filter(({ path }) => !touched.has(path[0]));
		for (const misfit of news) reportMisfit(misfit, origin);
		for (const { path } of misfits) touched.add(path[0]);
		if (!mend(value, misfits, filled, origin.standIns ?? {})) return undefined;
		result = schema.safeParse(value);
	}
	return result.data;
}

function reportMisfit({ path, on, message, help }: Misfit, { node, span, report }: Origin): void {
	const parent = path.slice(0, -1);
	const key = on === 'key' ? findKey(node, parent, String(path.at(-1))) : undefined;
	const place = key ?? findSpan(node, on === 'missing' ? parent : path, span);
	report('known-fields', place, message, help);
}

function mend(
	value: Plain,
	misfits: Misfit[],
	filled: Set<string>,
	standIns: Record<string, Plain>,
): boolean {
	const removed = new Set<string>();
	// From the last one to the first, so that positions in lists stay what they are.
	for (const misfit of misfits.toReversed()) {
		const path = choosePath(misfit, filled, standIns);
		if (path.length === 0) return false;
		if (path.some((_, length) => removed.has(nameOf(path.slice(0, length + 1))))) continue;
		if (path === misfit.path && misfit.on === 'missing') {
			fill(value, path, standIns[nameOf(path)] ?? '…');
			filled.add(nameOf(path));
			continue;
		}
		remove(value, path);
		removed.add(nameOf(path));
	}
	return true;
}

// What is missing and cannot be filled in, or was filled in to no avail, takes what is around it along.
function choosePath(
	misfit: Misfit,
	filled: Set<string>,
	standIns: Record<string, Plain>,
): PropertyKey[] {
	const { path, on, expected } = misfit;
	const name = nameOf(path);
	if (filled.has(name)) return path.slice(0, -1);
	if (on !== 'missing' || expected === 'string' || Object.hasOwn(standIns, name)) return path;
	return path.slice(0, -1);
}

function fill(value: Plain, path: readonly PropertyKey[], standIn: Plain): void {
	const parent = findParent(value, path);
	if (typeof parent === 'object' && !Array.isArray(parent)) parent[String(path.at(-1))] = standIn;
}

function remove(value: Plain, path: readonly PropertyKey[]): void {
	const parent = findParent(value, path);
	if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
	else if (typeof parent === 'object') Reflect.deleteProperty(parent, String(path.at(-1)));
}

function findParent(value: Plain, path: readonly PropertyKey[]): Plain | undefined {
	let parent: Plain | undefined = value;
	for (const step of path.slice(0, -1)) parent = pick(parent, step);
	return parent;
}

function nameOf(path: readonly PropertyKey[]): string {
	return path.map(String).join('\n');
}
