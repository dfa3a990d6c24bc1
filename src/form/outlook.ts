import { readAnswers } from '../engine/claims.ts';
import type { State } from '../engine/diff.ts';
import { indexKnowledge } from '../engine/index-records.ts';
import type { Claim } from '../model/claim.ts';
import type { Diff, Upshot, VerdictChange } from '../model/diff.ts';
import type { Relation, Status, Verdict } from '../model/verdict.ts';
import type { Sides } from '../report/diff-words.ts';
import { createSides, nameCase } from '../report/diff-words.ts';
import type { Lookup } from '../report/lookup.ts';
import { statusWord, tellOutcome } from '../report/words.ts';
import { showAnswer } from '../report/answer.ts';

/** A claim of another source, or of the same one, as the form names it. */
export interface Other {
	claim: string;
	question: string;
	title: string;
	/** What it answers, in words. */
	answer: string;
}

/** How a claim would stand to others. */
export interface Standing {
	kind: Relation['kind'] | 'repetition';
	others: Other[];
}

/** A verdict in words: what its status is called, and what it comes down to. */
export interface Told {
	status: Status;
	word: string;
	outcome: string;
}

/** A verdict before and after. */
export interface Turn {
	about: string;
	isChanged: boolean;
	from: Told | null;
	to: Told | null;
}

/** What one claim of the form would mean for the others. */
export interface ClaimOutlook {
	key: number;
	/** Whether it can be read, and so takes part in the cross-check. */
	isRead: boolean;
	standings: Standing[];
	turns: Turn[];
}

interface Outcome {
	base: State;
	head: State;
	diff: Pick<Diff, 'verdicts'>;
	source: string;
	keys: ReadonlyMap<string, number>;
}

/** A verdict that no claim of the form bears on, and that is another one all the same. */
export interface OtherTurn extends Turn {
	ask: string;
}

/** Tells which verdicts would be other ones without a claim of the form bearing on them. */
export function tellOtherTurns({ base, head, diff, source, keys }: Outcome): OtherTurn[] {
	const sides = createSides(base.knowledge, head.knowledge);
	const own = new Set([...keys.keys()].map((name) => `${source}#${name}`));
	return diff.verdicts
		.filter(({ why }) => !why.added.some((id) => own.has(id)))
		.map((change) => {
			const asked = sides.head.findQuestion(change.question);
			return { ...tellChange(change, sides), ask: asked?.ask ?? change.question };
		});
}

/** Tells for each claim of the form how it would stand to others, and which verdicts would be other ones. */
export function tellOutlook({ base, head, diff, source, keys }: Outcome): ClaimOutlook[] {
	const sides = createSides(base.knowledge, head.knowledge);
	const index = indexKnowledge(head.knowledge);
	return [...keys].map(([name, key]) => {
		const claim = sides.head.findClaim(`${source}#${name}`);
		if (!claim || sides.base.findClaim(claim.id) || readAnswers(index, claim).length === 0) {
			return { key, isRead: false, standings: [], turns: [] };
		}
		return {
			key,
			isRead: true,
			standings: tellStandings(claim, head, sides),
			turns: tellTurns(claim, { head, diff }, sides),
		};
	});
}

function tellStandings(claim: Claim, { report, knowledge }: State, { head }: Sides): Standing[] {
	const byKind = new Map<Standing['kind'], Set<string>>();
	const note = (kind: Standing['kind'], ids: readonly string[]) => {
		const known = byKind.get(kind) ?? new Set();
		byKind.set(kind, known);
		for (const id of ids) if (id !== claim.id) known.add(id);
	};
	for (const { kind, sides } of report.relations) {
		const own = sides.findIndex((side) => side.includes(claim.id));
		if (own < 0) continue;
		note(kind, sides.length === 1 ? (sides[0] ?? []) : (sides[1 - own] ?? []));
	}
	note('repetition', findRepetitions(claim, knowledge.sources));
	return [...byKind].flatMap(([kind, ids]) => {
		const others = [...ids].flatMap((id) => {
			const found = head.findClaim(id);
			return found ? [tellOther(found, head)] : [];
		});
		return others.length > 0 ? [{ kind, others }] : [];
	});
}

/** Other claims of the same source with the same question, subject and answer. */
function findRepetitions(
	claim: Claim,
	sources: readonly { id: string; claims: Claim[] }[],
): string[] {
	const own = sources.find(({ id }) => id === claim.source)?.claims ?? [];
	const essence = ({ question, subject, answer }: Claim) =>
		JSON.stringify([question, subject, answer]);
	return own.filter((other) => essence(other) === essence(claim)).map(({ id }) => id);
}

function tellOther(claim: Claim, lookup: Sides['head']): Other {
	const { id, question, source, answer } = claim;
	const asked = lookup.findQuestion(question);
	const plain = Array.isArray(answer) ? { includes: answer } : answer;
	const shown =
		typeof plain === 'string'
			? plain
			: {
					includes: plain.includes,
					...('excludes' in plain ? { excludes: plain.excludes } : {}),
				};
	return {
		claim: id,
		question,
		title: lookup.findSource(source)?.title ?? source,
		answer: asked ? showAnswer(shown, asked, lookup.subjects) : '',
	};
}

function tellTurns(
	claim: Claim,
	{ head, diff }: Pick<Outcome, 'head' | 'diff'>,
	sides: Sides,
): Turn[] {
	const changes = diff.verdicts.filter(({ why }) => why.added.includes(claim.id));
	const turned = changes.map((change) => tellChange(change, sides));
	const general = changes.some(({ given }) => Object.keys(given).length === 0);
	if (general) return turned;
	return [...turned, ...tellUnchanged(claim, head, sides)];
}

function tellChange(change: VerdictChange, sides: Sides): Turn {
	const { question, from, to } = change;
	return {
		about: nameCase(change, sides),
		isChanged: true,
		from: tellSide(from, question, sides.base),
		to: tellSide(to, question, sides.head),
	};
}

function tellSide(upshot: Upshot | null, question: string, lookup: Lookup): Told | null {
	const asked = lookup.findQuestion(question);
	if (!upshot || !asked) return null;
	const { status } = upshot;
	return { status, word: statusWord(status), outcome: tellOutcome(upshot, asked, lookup) };
}

/** The verdict that a claim leaves as it is: of its own case, else the general one. */
function tellUnchanged(claim: Claim, head: State, sides: Sides): Turn[] {
	const found = head.report.verdicts.filter((verdict) => speaksOf(verdict, claim));
	return found.map((verdict) => {
		const told = tellSide(verdict, claim.question, sides.head);
		return { about: nameCase(verdict, sides), isChanged: false, from: told, to: told };
	});
}

function speaksOf({ question, subject, given, support, against }: Verdict, claim: Claim): boolean {
	if (question !== claim.question || Object.keys(given).length > 0) return false;
	if (claim.subject !== undefined) return subject === claim.subject;
	return [...support, ...against].includes(claim.id);
}
