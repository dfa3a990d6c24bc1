import { writeSource } from '../draft/write.ts';
import { check } from '../engine/check.ts';
import type { State } from '../engine/diff.ts';
import { compareStates } from '../engine/diff.ts';
import { takesAll } from '../engine/shard.ts';
import type { Diff } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { KnowledgeCopy } from '../reader/copy.ts';
import type { TextReading } from '../reader/memory.ts';
import { readCopy } from '../reader/memory.ts';
import { createLookup } from '../report/lookup.ts';
import type { FormDraft, Known } from './draft.ts';
import { makeDraft } from './draft.ts';
import { createFieldFinder, listFields } from './fields.ts';
import type { FormState } from './state.ts';
import type { ClaimOutlook, OtherTurn } from './outlook.ts';
import { tellOtherTurns, tellOutlook } from './outlook.ts';

/** A finding with the field of the form it is about, where it is about one. */
export interface ShownFinding extends Finding {
	field: string | undefined;
}

/** What the check would say, and what would change. */
export interface Prediction {
	source: string;
	/** Path of the source's file below the content folder. */
	path: string;
	/** The whole file as it would be. */
	text: string;
	isNew: boolean;
	/** Whether another source has the id of the new one. */
	isTaken: boolean;
	/** The id of each claim within its source, by its key in the form. */
	claims: ReadonlyMap<number, string>;
	/** Findings that would be new. */
	findings: ShownFinding[];
	/** Findings that would be gone. */
	gone: Finding[];
	verdicts: Diff['verdicts'];
	/** What each claim of the form would mean for the others, by its key. */
	outlooks: ClaimOutlook[];
	/** Verdicts that would be other ones without a claim of the form bearing on them. */
	others: OtherTurn[];
}

/** A knowledge base that can be asked what a contribution would change. */
export interface Oracle {
	reading: TextReading;
	known: Known;
	asOf: string;
	predict: (form: FormState) => Promise<Prediction>;
}

/** What predictions rest on. */
interface Ground extends Omit<Oracle, 'predict'> {
	texts: KnowledgeCopy['texts'];
	checkBase: (questions: Concerned) => State;
}

/** Opens a knowledge base for predictions as of a day, unless its settings name another. */
export function openOracle(copy: KnowledgeCopy, today: string): Oracle {
	const reading = readCopy(copy);
	const asOf = reading.knowledge.kb['as-of'] ?? today;
	const { findQuestion, findSource } = createLookup(reading.knowledge);
	const known = {
		findQuestion,
		sources: new Set(reading.knowledge.sources.map(({ id }) => id)),
		claimsOf: (source: string) =>
			(findSource(source)?.claims ?? []).map(({ id }) => id.slice(source.length + 1)),
	};
	const checkBase = createBaseCheck(reading, asOf);
	const ground = { reading, known, asOf, texts: copy.texts, checkBase };
	return { reading, known, asOf, predict: (form) => predict(form, ground) };
}

async function predict(
	form: FormState,
	{ reading, known, asOf, texts, checkBase }: Ground,
): Promise<Prediction> {
	const draft = makeDraft(form, known);
	const path = `sources/${draft.source}.yaml`;
	const old = form.mode === 'known' ? texts[path] : undefined;
	const text = await writeText(draft, old);
	const after = reading.withSource(draft.source, text);
	const questions = listConcerned([reading, after], draft.source);
	const base = checkBase(questions);
	const head = checkState(after, asOf, questions);
	const diff = compareStates(base, head);
	const keys = new Map(draft.claims.map(({ id, key }) => [id, key]));
	const findField = createFieldFinder(path, listFields(draft.source, keys), after.locate);
	const firstQuestion = `claim-${form.claims[0]?.key}-question`;
	const outcome = { base, head, diff, source: draft.source, keys };
	return {
		source: draft.source,
		path,
		text,
		isNew: old === undefined,
		isTaken: form.mode === 'new' && known.sources.has(draft.source),
		claims: new Map(draft.claims.map(({ id, key }) => [key, id])),
		findings: diff.findings.new.map((finding) => ({
			...finding,
			field: finding.rule === 'used-sources' ? firstQuestion : findField(finding),
		})),
		gone: diff.findings.gone,
		verdicts: diff.verdicts,
		outlooks: tellOutlook(outcome),
		others: tellOtherTurns(outcome),
	};
}

/** Claims of one name both stand there, so that the second is reported. What adds to a file is loaded once it is needed. */
async function writeText({ source, fields, claims }: FormDraft, old?: string): Promise<string> {
	const hasOwnIds = new Set(claims.map(({ id }) => id)).size === claims.length;
	if (old === undefined && hasOwnIds)
		return writeSource({ id: source, fields: fields ?? {}, claims });
	const start = old ?? writeSource({ id: source, fields: fields ?? {}, claims: [] });
	const { addClaims } = await import('../draft/add.ts');
	return claims.reduce((text, claim) => addClaims(text, [claim]), start);
}

/** Questions that are checked again. */
type Concerned = ReadonlySet<string> | 'all';

function checkState(reading: Reading, asOf: string, questions: Concerned): State {
	const takes = questions === 'all' ? takesAll : (id: string) => questions.has(id);
	return { knowledge: reading.knowledge, report: check(reading, { asOf, takes }) };
}

/** The questions that a source bears on, before or after; all where sources bear on each other's weight. */
function listConcerned(readings: readonly Reading[], source: string): Concerned {
	const questions = new Set<string>();
	for (const { knowledge } of readings) {
		const { kb, sources } = knowledge;
		if (kb['weigh-sources'] !== 'equally' || kb['suspected-copies'] !== 'report') return 'all';
		for (const { id, claims, 'derived-from': origins } of sources) {
			if (id !== source && !origins.includes(source)) continue;
			for (const { question } of claims) questions.add(question);
		}
	}
	return questions;
}

/** Checks the knowledge base as it is on some questions, and remembers the last result: one types more than one letter. */
function createBaseCheck(reading: Reading, asOf: string): (questions: Concerned) => State {
	let last: { key: string; state: State } | undefined;
	return (questions) => {
		const key = questions === 'all' ? questions : [...questions].toSorted().join(' ');
		if (last?.key !== key) last = { key, state: checkState(reading, asOf, questions) };
		return last.state;
	};
}
