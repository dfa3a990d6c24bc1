import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { Verdict } from '../model/verdict.ts';
import { mergeSides } from './disputes.ts';
import type { Library } from './knowledge.ts';
import { answerWords } from './words.ts';

/** Claims that belong together under one heading. */
export interface ClaimGroup {
	title: string;
	claims: Claim[];
}

/** What the sources say about one subject of a question, beside the verdict on it. */
export interface Evidence {
	/** A subject's id, or several joined with `+`. */
	subject: string;
	/** The general verdict; none where answers are not compared. */
	verdict: Verdict | undefined;
	/** Verdicts for narrower conditions. */
	cases: Verdict[];
	/** Claims that speak for the verdict: for and against it, or the sides of a dispute. */
	sides: ClaimGroup[];
	/** Claims that count in their own time or case, or not at all. */
	others: Claim[];
}

/** The evidence on a question, subject by subject in the order of the knowledge base. */
export function collectEvidence(question: Question, library: Library): Evidence[] {
	const verdicts = Map.groupBy(library.verdicts(question.id), ({ subject }) => subject);
	const claims = library.claims(question.id);
	const said = claims.map((claim) => claim.subject ?? question.about?.join('+') ?? '');
	const subjects = new Set(verdicts.size ? verdicts.keys() : said);
	return sorted([...subjects], library).map((subject) => {
		const own = claims.filter((claim) => speaksOf(claim, subject, question));
		const all = verdicts.get(subject) ?? [];
		const verdict = all.find(isGeneral);
		const sides = verdict ? listSides(verdict, own, question, library) : [];
		const placed = new Set(sides.flatMap((side) => side.claims));
		return {
			subject,
			verdict,
			cases: all.filter((other) => other !== verdict && other.status !== 'unanswered'),
			sides,
			others: own.filter((claim) => !placed.has(claim)),
		};
	});
}

function listSides(
	verdict: Verdict,
	own: Claim[],
	question: Question,
	library: Library,
): ClaimGroup[] {
	const pick = (ids: string[]) => own.filter(({ id }) => ids.includes(id));
	const sides = verdict.reasons
		.filter(({ kind }) => kind === 'side')
		.map(({ answer, claims }) => ({
			title: answerWords(answer, question, library),
			claims: pick(claims),
		}));
	const merged = mergeSides(sides).map((same) => ({
		title: same.map(({ title }) => title).join(' / '),
		claims: same[0]?.claims ?? [],
	}));
	const groups = merged.length
		? merged
		: [
				{ title: 'Supporting', claims: pick(verdict.support) },
				{ title: 'Conflicting', claims: pick(verdict.against) },
			];
	return groups.filter(({ claims }) => claims.length > 0);
}

/** For each subject the claims that no subject before it shows: there links to them lead. */
export function anchorsOf(evidence: Evidence[]): Map<string, Set<string>> {
	const seen = new Set<string>();
	const anchors = new Map<string, Set<string>>();
	for (const { subject, sides, others } of evidence) {
		const claims = [...sides.flatMap((side) => side.claims), ...others].map(({ id }) => id);
		const fresh = claims.filter((id) => !seen.has(id));
		anchors.set(subject, new Set(fresh));
		for (const id of fresh) seen.add(id);
	}
	return anchors;
}

/** The general verdict on a question and a subject. */
export function findVerdict(
	library: Library,
	question: string,
	subject: string,
): Verdict | undefined {
	return library
		.verdicts(question)
		.find((verdict) => verdict.subject === subject && isGeneral(verdict));
}

/** The general verdict that a claim has a part in. */
export function findVerdictOn(claim: Claim, library: Library): Verdict | undefined {
	return verdictsOn(claim, library).find(isGeneral);
}

/** All verdicts on what a claim speaks of, the general one and those by case. */
export function verdictsOn(claim: Claim, library: Library): Verdict[] {
	const question = library.findQuestion(claim.question);
	if (!question) return [];
	return library
		.verdicts(claim.question)
		.filter(({ subject }) => speaksOf(claim, subject, question));
}

/** General verdicts of a question, in the order of the subjects. */
export function generalVerdicts(library: Library, question: string): Verdict[] {
	const general = library.verdicts(question).filter(isGeneral);
	const order = sorted(
		general.map(({ subject }) => subject),
		library,
	);
	return general.toSorted((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject));
}

function speaksOf(claim: Claim, subject: string, question: Question): boolean {
	if (!question.about) return claim.subject === subject;
	const named = typeof claim.answer === 'string' ? claim.answer : '';
	const pair = subject.split('+');
	const words = named.split(/[^a-z0-9-]+/);
	return question.answer.type !== 'order' || pair.every((id) => words.includes(id));
}

/** Whether a verdict is on no narrower case. */
export function isGeneral({ given }: Verdict): boolean {
	return Object.keys(given).length === 0;
}

function sorted(subjects: string[], library: Library): string[] {
	const order = library.kb.subjects;
	const rank = (subject: string) => subject.split('+').map((id) => order.indexOf(id));
	return subjects.toSorted((a, b) => compareLists(rank(a), rank(b)));
}

function compareLists(a: number[], b: number[]): number {
	const index = a.findIndex((value, position) => value !== b[position]);
	return index < 0 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? 0);
}
