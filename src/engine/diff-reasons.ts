import type { Claim } from '../model/claim.ts';
import type { Diff, RecordChange, VerdictChange } from '../model/diff.ts';
import type { Verdict } from '../model/verdict.ts';
import { readAnswers } from './claims.ts';
import { fieldsThatDiffer } from './differ.ts';
import { canMeet } from './given.ts';
import type { Index } from './index-records.ts';
import { sortedUnique } from './sort.ts';
import { traceAncestry } from './support.ts';

/** What a verdict is given on. */
type Case = Pick<Verdict, 'question' | 'subject' | 'given'>;

/** Two states of a knowledge base. */
interface Sides {
	base: Index;
	head: Index;
}

/** The fields of each record that verdicts rest on. */
const bearing = {
	kb: ['suspected-copies', 'weigh-sources'],
	question: ['about', 'answer', 'nature', 'varies-by'],
	subject: ['releases', 'versioning'],
	source: ['authors', 'derived-from', 'issued', 'kind', 'publisher', 'speaks-for'],
	claim: ['answer', 'basis', 'question', 'scope', 'subject'],
} as const;

/** Prepares two states of a knowledge base for being asked what bears on a verdict and is not what it was. */
export function createExplainer(
	sides: Sides,
	claims: Diff['claims'],
): (verdict: Case) => VerdictChange['why'] {
	const changed = claims.changed
		.filter(({ fields }) => bearing.claim.some((field) => fields.includes(field)))
		.map(({ id }) => id);
	const byQuestion = {
		added: sortByQuestion(sides, claims.added),
		changed: sortByQuestion(sides, changed),
		removed: sortByQuestion(sides, claims.removed),
	};
	const explainByRecords = createRecordExplainer(sides);
	return (verdict) => {
		const among = (ids: ReadonlyMap<string, readonly string[]>) =>
			(ids.get(verdict.question) ?? []).filter((id) => bears(sides, id, verdict));
		return {
			added: among(byQuestion.added),
			changed: among(byQuestion.changed),
			removed: among(byQuestion.removed),
			records: explainByRecords(verdict),
		};
	};
}

/** Claims by the questions they answer or answered. */
function sortByQuestion({ base, head }: Sides, ids: readonly string[]): Map<string, string[]> {
	const byQuestion = new Map<string, string[]>();
	for (const id of ids) {
		const claims = [base.claims.get(id), head.claims.get(id)];
		for (const question of new Set(claims.map((claim) => claim?.question ?? ''))) {
			const known = byQuestion.get(question);
			if (known) known.push(id);
			else byQuestion.set(question, [id]);
		}
	}
	return byQuestion;
}

/** Whether a claim bears, or bore, on a verdict: same question and subject, conditions that can meet. */
function bears({ base, head }: Sides, id: string, verdict: Case): boolean {
	return [base, head].some((index) => {
		const claim = index.claims.get(id);
		return claim !== undefined && isAbout(index, claim, verdict);
	});
}

function isAbout(index: Index, claim: Claim, { question, subject, given }: Case): boolean {
	if (claim.question !== question || !canMeet(claim.scope.given, given)) return false;
	return readAnswers(index, claim).some(({ subjects }) => subjects.join('+') === subject);
}

function createRecordExplainer({ base, head }: Sides): (verdict: Case) => RecordChange[] {
	const settings = compare('kb', 'kb', base.knowledge.kb, head.knowledge.kb);
	const sources = new Map(
		head.knowledge.sources.flatMap((source) => {
			const changes = compare('source', source.id, base.sources.get(source.id), source);
			return changes.map((change) => [source.id, change]);
		}),
	);
	const sourcesOf = createSourceLookup({ base, head }, sources.size > 0);
	return ({ question, subject }) => [
		...settings,
		...compare('question', question, base.questions.get(question), head.questions.get(question)),
		...subject
			.split('+')
			.flatMap((id) => compare('subject', id, base.subjects.get(id), head.subjects.get(id))),
		...sourcesOf(question)
			.map((id) => sources.get(id))
			.filter((change) => change !== undefined),
	];
}

function compare(
	kind: RecordChange['kind'],
	id: string,
	old: Readonly<Record<string, unknown>> | undefined,
	now: Readonly<Record<string, unknown>> | undefined,
): RecordChange[] {
	const fields = old && now ? fieldsThatDiffer(old, now, bearing[kind]) : [];
	return fields.length > 0 ? [{ kind, id, fields }] : [];
}

/** The sources that answer a question, and those they rest on, sorted; none where nobody needs them. */
function createSourceLookup(
	{ base, head }: Sides,
	isNeeded: boolean,
): (question: string) => string[] {
	const known = new Map<string, Set<string>>();
	for (const { knowledge } of isNeeded ? [base, head] : []) {
		const ancestry = traceAncestry(knowledge.sources);
		for (const { id, claims } of knowledge.sources) {
			for (const { question } of claims) {
				const sources = known.get(question) ?? new Set();
				known.set(question, sources.add(id));
				for (const ancestor of ancestry.get(id) ?? []) sources.add(ancestor);
			}
		}
	}
	return (question) => sortedUnique(known.get(question) ?? []);
}
