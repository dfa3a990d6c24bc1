import type { Diff, Upshot, VerdictChange } from '../model/diff.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Lookup } from './lookup.ts';
import { createLookup } from './lookup.ts';
import { showConditions } from './stretch.ts';
import { countThings, joinWords } from './wording.ts';
import { statusWord, tellOutcome } from './words.ts';

/** The records behind the ids on either side. */
export interface Sides {
	base: Lookup;
	head: Lookup;
}

/** How a notation writes ids. */
export type Pen = (id: string) => string;

/** Prepares both states of a knowledge base for being looked up by id. */
export function createSides(base: Knowledge, head: Knowledge): Sides {
	return { base: createLookup(base), head: createLookup(head) };
}

/** Whether the two sides are the same in all that is compared. */
export function isSame({ verdicts, claims, findings }: Diff): boolean {
	const lists = [
		verdicts,
		claims.added,
		claims.changed,
		claims.removed,
		...Object.values(findings),
	];
	return lists.every((list) => list.length === 0);
}

/** What was compared, as of which day. */
export function tellComparison({ base, head, asOf }: Diff, pen: Pen): string {
	return `from ${pen(base)} to ${pen(head)}, as of ${asOf}`;
}

/** How many things there are of each kind of change, those without any left out. */
export function countChanges(noun: string, counts: Readonly<Record<string, number>>): string[] {
	const found = Object.entries(counts).filter(([, number]) => number > 0);
	return found.map(([change, number], index) => {
		return `${index === 0 ? countThings(number, noun) : number} ${change}`;
	});
}

/** Everything that differs, counted. */
export function countAll({ verdicts, claims, findings }: Diff): string {
	const kinds = Map.groupBy(verdicts, ({ kind }) => kind);
	const changes = (['changed', 'new', 'gone'] as const).map((kind) => [
		kind,
		kinds.get(kind)?.length ?? 0,
	]);
	const counted = [
		countChanges('verdict', Object.fromEntries(changes)),
		countChanges('claim', countEach(claims)),
		countChanges('finding', countEach(findings)),
	];
	return counted
		.filter((parts) => parts.length > 0)
		.map((parts) => parts.join(', '))
		.join('; ');
}

/** How long each of some lists is. */
export function countEach(
	lists: Readonly<Record<string, readonly unknown[]>>,
): Record<string, number> {
	return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
}

/** The subjects of a verdict and the conditions of its case. */
export function nameCase(
	{ subject, given }: Pick<VerdictChange, 'subject' | 'given'>,
	{ base, head }: Sides,
): string {
	const subjects = [...base.subjects, ...head.subjects];
	const names = new Map(subjects.map(({ id, name }) => [id, name]));
	const words = subject.split('+').map((id) => names.get(id) ?? id);
	const conditions = showConditions(given);
	return `${joinWords(words)}${conditions && `, given ${conditions}`}`;
}

/** What a verdict comes down to on one side. */
export function tellUpshot(upshot: Upshot | null, question: string, lookup: Lookup): string {
	if (!upshot) return 'none';
	const asked = lookup.findQuestion(question);
	if (!asked) throw new Error(`The verdict is on \`${question}\`, which is no question.`);
	return `${statusWord(upshot.status)}: ${tellOutcome(upshot, asked, lookup)}`;
}

/** What bears on a verdict and is not what it was. */
export function tellWhy({ kind: change, why }: VerdictChange, pen: Pen): string {
	const parts = (['added', 'changed', 'removed'] as const).flatMap((done) => {
		const ids = why[done];
		return ids.length > 0 ? [`${nameSome(ids.map(pen))} ${done}`] : [];
	});
	for (const { kind, id, fields } of why.records) {
		const name = kind === 'kb' ? 'the settings' : `the ${kind} ${pen(id)}`;
		parts.push(`${fields.map(pen).join(', ')} of ${name} changed`);
	}
	return parts.join('; ') || unexplained[change];
}

const unexplained = {
	changed: 'through claims on other questions',
	new: 'asked for the first time',
	gone: 'no longer asked',
} as const;

/** The first few of many, and how many more there are. */
function nameSome(names: readonly string[]): string {
	const shown = names.slice(0, names.length > 6 ? 5 : 6);
	const rest = names.length - shown.length;
	return joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}
