import type { RawAnswer } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { ShownAnswer } from '../model/verdict.ts';
import { showAnswer } from './answer.ts';
import { createLookup } from './lookup.ts';

/** One claim with what a reader of it alone needs to know of its question, source and standing. */
export type ClaimRow = Record<ColumnName, string | null>;

/** The columns of a claim in every table, with what each holds. */
export const claimColumns = {
	id: 'Id of the claim, source#claim',
	source: 'Id of the source',
	source_title: 'Title of the source',
	source_kind: 'What kind of publication the source is',
	issued: 'When the source was published, as an EDTF date; empty when it does not say',
	question: 'Id of the question, topic/question',
	ask: 'The question in words',
	subject: 'Id of the subject, or several joined with +',
	answer: 'The answer as it is kept; a set or a list as JSON',
	answer_words: 'The answer in words',
	versions: 'Releases it holds for; empty in general',
	period: 'Time it holds for, as an EDTF interval; empty in general',
	given: 'Conditions it holds under, name=value; empty in general',
	basis: 'How the source knows',
	at: 'Where in the source it stands',
	gist: 'The statement in our own words',
	accessed: 'The day on which the source was read',
	checked: 'The last day on which the claim was held against its source',
	status: 'Status of the general verdict it has a part in; empty where it has none',
	part: 'support, against or side, for its part in that verdict',
} as const;

type ColumnName = keyof typeof claimColumns;

/** Every claim as a row, one after the other, sorted by source and in the order of its file. */
export function* listClaimRows(knowledge: Knowledge, report: Report): Generator<ClaimRow> {
	const { findQuestion } = createLookup(knowledge);
	const standings = collectStandings(report);
	for (const source of knowledge.sources) {
		for (const claim of source.claims) {
			const question = findQuestion(claim.question);
			const { status = null, part = null } = standings.get(claim.id) ?? {};
			yield {
				...describeSource(source),
				id: claim.id,
				question: claim.question,
				ask: question?.ask ?? null,
				subject: claim.subject ?? question?.about?.join('+') ?? null,
				answer: typeof claim.answer === 'string' ? claim.answer : JSON.stringify(claim.answer),
				answer_words: question
					? showAnswer(makeShown(claim.answer), question, knowledge.subjects)
					: null,
				...describeScope(claim),
				basis: claim.basis,
				at: claim.at ?? null,
				gist: claim.gist ?? null,
				checked: claim.checked ?? source.accessed ?? null,
				status,
				part,
			};
		}
	}
}

interface Standing {
	status: string;
	part: 'support' | 'against' | 'side';
}

function collectStandings({ verdicts }: Report): Map<string, Standing> {
	const standings = new Map<string, Standing>();
	for (const { given, status, support, against, reasons } of verdicts) {
		if (Object.keys(given).length > 0) continue;
		const sides = reasons.filter(({ kind }) => kind === 'side').flatMap(({ claims }) => claims);
		const parts = { side: sides, support, against } as const;
		for (const part of ['side', 'support', 'against'] as const) {
			for (const id of parts[part]) {
				if (!standings.has(id)) standings.set(id, { status, part });
			}
		}
	}
	return standings;
}

function describeSource({ id, title, kind, issued, accessed }: Source) {
	return {
		source: id,
		source_title: title,
		source_kind: kind,
		issued: issued ?? null,
		accessed: accessed ?? null,
	};
}

function describeScope({ scope: { versions, period, given } }: Claim) {
	const conditions = Object.entries(given).map(([name, value]) => `${name}=${value}`);
	return {
		versions: versions ?? null,
		period: period ?? null,
		given: conditions.length > 0 ? conditions.join(' ') : null,
	};
}

function makeShown(answer: RawAnswer): ShownAnswer {
	if (typeof answer === 'string') return answer;
	if (Array.isArray(answer)) return { includes: answer };
	const { includes, excludes, only } = answer;
	return { includes, excludes, ...(only && { only }) };
}
