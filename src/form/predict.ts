import { writeSource } from '../draft/write.ts';
import { check } from '../engine/check.ts';
import type { State } from '../engine/diff.ts';
import { compareStates } from '../engine/diff.ts';
import type { Takes } from '../engine/shard.ts';
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
	texts: KnowledgeCopy['texts'];
	predict: (form: FormState) => Promise<Prediction>;
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
	const oracle = { reading, known, asOf, texts: copy.texts };
	return { ...oracle, predict: (form) => predict(form, oracle) };
}

async function predict(
	form: FormState,
	{ reading, known, asOf, texts }: Omit<Oracle, 'predict'>,
): Promise<Prediction> {
	const draft = makeDraft(form, known);
	const path = `sources/${draft.source}.yaml`;
	const old = form.mode === 'known' ? texts[path] : undefined;
	const text = await writeText(draft, old);
	const after = reading.withSource(draft.source, text);
	const takes = takeConcerned([reading, after], draft.source);
	const base = checkState(reading, asOf, takes);
	const head = checkState(after, asOf, takes);
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

function checkState(reading: Reading, asOf: string, takes: Takes): State {
	return { knowledge: reading.knowledge, report: check(reading, { asOf, takes }) };
}

/** Takes the questions that a source bears on, before or after; all where sources bear on each other's weight. */
function takeConcerned(readings: readonly Reading[], source: string): Takes {
	const questions = new Set<string>();
	for (const { knowledge } of readings) {
		const { kb, sources } = knowledge;
		if (kb['weigh-sources'] !== 'equally' || kb['suspected-copies'] !== 'report') return takesAll;
		for (const { id, claims, 'derived-from': origins } of sources) {
			if (id !== source && !origins.includes(source)) continue;
			for (const { question } of claims) questions.add(question);
		}
	}
	return (question) => questions.has(question);
}
