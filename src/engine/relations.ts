import type { Relation } from '../model/verdict.ts';
import { compareAnswers } from './answers/answer.ts';
import type { Group, ReadClaim } from './claims.ts';
import type { Cluster } from './cluster.ts';
import { canMeet, isStrictlyWithin } from './given.ts';
import type { Line } from './line.ts';
import { overlap, printStretch } from './line.ts';
import { compareText } from './sort.ts';

type Kind = Relation['kind'];

/** All claims that give one answer within one box, by id. */
interface Box extends Pick<Cluster, 'answer' | 'given' | 'givenKey' | 'from' | 'to' | 'claims'> {
	/** Ids of their sources. */
	sources: Set<string>;
}

/** Two boxes, seen from what their sources have to do with each other. */
interface Meeting {
	a: Box;
	b: Box;
	conflicting: boolean;
	/** Why the answers agree or conflict. */
	reason: string;
}

/** Lists how the claims of a group stand to each other: one relation for each pair of boxes and kind. */
export function relateClaims(group: Group, line: Line, clusters: readonly Cluster[]): Relation[] {
	const boxes = boxClaims(clusters);
	const relations: Relation[] = [];
	const add = (kind: Kind, sides: readonly ReadClaim[][], reason: string) => {
		relations.push({
			kind,
			question: group.question.id,
			subject: group.subject,
			sides: sides.map((side) => side.map(({ claim }) => claim.id)).toSorted(compareSides),
			reason,
		});
	};
	for (const [index, a] of boxes.entries()) {
		if (a.sources.size > 1) add('agreement', [a.claims], `all say \`${shorten(a)}\``);
		for (let other = index + 1; other < boxes.length; other++) {
			const b = boxes[other];
			if (!b) continue;
			const { kind, reason } = compareAnswers(group.question.answer, a.answer, b.answer);
			if (kind === 'not-comparable') continue;
			for (const [found, why] of relate(
				{ a, b, conflicting: kind === 'conflicting', reason },
				line,
			)) {
				const sides = sidesOf(a, b, found);
				if (sides) add(found, sides, why);
			}
		}
	}
	return relations.toSorted(compareRelations);
}

/** The kinds of relation two boxes can be in, by the first row of the table that fits each pair of their claims. */
function* relate({ a, b, conflicting, reason }: Meeting, line: Line): Generator<[Kind, string]> {
	const meets = canMeet(a.given, b.given);
	if (!conflicting) {
		if (meets && overlap(a, b)) yield ['agreement', reason];
		return;
	}
	if (meets && !overlap(a, b)) {
		yield ['change', `${reason}, and ${between(line, a, b)}`];
		return;
	}
	if (!overlap(a, b)) return;
	if (!meets) yield ['difference-by-case', `${reason}, and the cases differ: ${cases(a, b)}`];
	else if (a.givenKey === b.givenKey) {
		yield ['self-contradiction', `${reason}, for the same scope in one source`];
		yield ['contradiction', `${reason}, for the same scope`];
	} else if (isStrictlyWithin(a.given, b.given) || isStrictlyWithin(b.given, a.given)) {
		yield ['exception', `${reason}, and one is the narrower case: ${cases(a, b)}`];
	} else {
		yield ['contradiction', `${reason}, where both cases meet: ${cases(a, b)}`];
		yield ['difference-by-case', `${reason}, and one source tells the cases apart: ${cases(a, b)}`];
	}
}

/** The claims of two boxes that stand in a relation of this kind, or nothing where none do. */
function sidesOf(a: Box, b: Box, kind: Kind): [ReadClaim[], ReadClaim[]] | undefined {
	const anySource =
		kind === 'exception' ||
		kind === 'change' ||
		(kind === 'difference-by-case' && !canMeet(a.given, b.given));
	if (anySource) return [a.claims, b.claims];
	const same = kind === 'self-contradiction' || kind === 'difference-by-case';
	const left = a.claims.filter((claim) => hasPartner(claim, b, same));
	const right = b.claims.filter((claim) => hasPartner(claim, a, same));
	return left.length > 0 && right.length > 0 ? [left, right] : undefined;
}

function hasPartner({ source }: ReadClaim, { sources }: Box, same: boolean): boolean {
	if (same) return sources.has(source.id);
	return sources.size > 1 || !sources.has(source.id);
}

function boxClaims(clusters: readonly Cluster[]): Box[] {
	const boxes = new Map<string, Box>();
	for (const cluster of clusters) {
		const key = `${cluster.from} ${cluster.to} ${cluster.givenKey} ${cluster.answer.key}`;
		const known = boxes.get(key);
		if (known) for (const read of cluster.claims) known.claims.push(read);
		else boxes.set(key, { ...cluster, claims: [...cluster.claims], sources: new Set() });
	}
	for (const { claims, sources } of boxes.values()) {
		if (claims.length > 1) claims.sort((a, b) => compareText(a.claim.id, b.claim.id));
		for (const { source } of claims) sources.add(source.id);
	}
	return [...boxes.values()];
}

function shorten({ answer }: Box): string {
	return typeof answer.shown === 'string' ? answer.shown : (answer.shown.includes ?? []).join(', ');
}

function between(line: Line, a: Box, b: Box): string {
	const [first, second] = a.from <= b.from && a.to <= b.to ? [a, b] : [b, a];
	const name = (box: Box) => {
		const { versions, period } = printStretch(line, box);
		return `\`${versions ?? period ?? 'always'}\``;
	};
	return `one held for ${name(first)}, the other for ${name(second)}`;
}

function cases(a: Box, b: Box): string {
	const names = [a, b].map(({ givenKey }) => (givenKey === '' ? 'in general' : `\`${givenKey}\``));
	return names.toSorted(compareText).join(' and ');
}

function compareRelations(a: Relation, b: Relation): number {
	for (const [index, side] of a.sides.entries()) {
		const order = compareSides(side, b.sides[index] ?? []);
		if (order !== 0) return order;
	}
	return a.sides.length - b.sides.length || compareText(a.kind, b.kind);
}

/** Orders lists of ids by the first in which they differ. */
function compareSides(a: readonly string[], b: readonly string[]): number {
	for (let index = 0; index < a.length; index++) {
		const order = compareText(a[index] ?? '', b[index] ?? '');
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
