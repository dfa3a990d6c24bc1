import type { ClaimDraft, ClaimFields, SourceFields } from '../draft/draft.ts';
import { suggestClaimId, suggestSourceId } from '../draft/id.ts';
import type { Question } from '../model/question.ts';
import { isBlank } from './blank.ts';
import type { AuthorState, ClaimState, FormState, SourceState } from './state.ts';

/** What is known already, as far as a draft needs it. */
export interface Known {
	findQuestion: (id: string) => Question | undefined;
	/** Ids of all sources. */
	sources: ReadonlySet<string>;
	/** Ids of the claims of a source, without that of the source. */
	claimsOf: (source: string) => readonly string[];
}

/** What is typed, as records: the source and the claims somebody began, each with the id it will have. */
export interface FormDraft {
	source: string;
	/** Fields of a new source; none where the source is known. */
	fields: SourceFields | undefined;
	claims: (ClaimDraft & { key: number })[];
}

/** Turns what is typed into records; ids that nobody typed are suggested ones. */
export function makeDraft({ mode, known, source, claims }: FormState, facts: Known): FormDraft {
	const isNew = mode === 'new';
	const fields = isNew ? takeSource(source) : undefined;
	const id = fields ? clean(source.id) || suggestSourceId(fields, facts.sources) : known;
	const taken = new Set(isNew ? [] : facts.claimsOf(known));
	const begun = claims.filter((claim) => !isBlank(claim));
	const drafts = begun.map((claim) => {
		const taking = takeClaim(claim, facts.findQuestion(claim.question));
		const name = clean(claim.id) || suggestClaimId(taking, taken);
		taken.add(name);
		return { key: claim.key, id: name, fields: taking };
	});
	return { source: id, fields, claims: drafts };
}

function takeSource(source: SourceState): SourceFields {
	const authors = source.authors.map(takeAuthor).filter((author) => author !== undefined);
	return {
		title: clean(source.title),
		kind: source.kind,
		authors,
		publisher: clean(source.publisher),
		issued: clean(source.issued),
		accessed: clean(source.accessed),
		url: clean(source.url),
		'url-unknown': clean(source.url) === '' ? clean(source.urlUnknown) : '',
		archived: clean(source.archived),
		'speaks-for': source.speaksFor,
		'derived-from': source.derivedFrom,
		note: clean(source.note),
	};
}

function takeAuthor({ kind, family, given, literal }: AuthorState) {
	if (kind === 'whole') return clean(literal) === '' ? undefined : { literal: clean(literal) };
	if (clean(family) + clean(given) === '') return undefined;
	return { family: clean(family), given: clean(given) || undefined };
}

function takeClaim(claim: ClaimState, question: Question | undefined): ClaimFields {
	const names = Object.keys(question?.given ?? {});
	const given = Object.entries(claim.given).filter(
		([name, value]) => names.includes(name) && value !== '',
	);
	return {
		question: claim.question,
		subject: question?.about ? undefined : claim.subject || undefined,
		answer: question?.answer.type === 'set' ? takeSet(claim) : clean(claim.answer),
		scope: {
			versions: clean(claim.versions),
			period: clean(claim.period),
			given: Object.fromEntries(given),
		},
		basis: claim.basis,
		at: clean(claim.at),
		gist: clean(claim.gist),
	};
}

function takeSet({ includes, excludes, only }: ClaimState): ClaimFields['answer'] {
	const list = (entries: readonly string[]) => entries.map(clean).filter((entry) => entry !== '');
	const [inside, outside] = [list(includes), list(excludes)];
	if (inside.length + outside.length === 0 && !only) return '';
	return { includes: inside, excludes: outside, ...(only ? { only: 'true' } : {}) };
}

/** A text on one line, without what no file can hold. */
function clean(text: string): string {
	const plain = text.replaceAll(/(?!\s)\p{Cc}|\p{Cs}/gu, '');
	return plain.replaceAll(/\s+/gu, ' ').trim();
}
