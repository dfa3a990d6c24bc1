import { check } from '../../engine/check.ts';
import type { State } from '../../engine/diff.ts';
import type { Source } from '../../model/source.ts';
import { readCopy } from '../../reader/memory.ts';
import type { Library } from '../knowledge.ts';
import type { Example } from './example.ts';
import type { Files } from './written.ts';
import { writeQuestion, writeRecord } from './written.ts';

/** The files of a knowledge base that holds one question, with nothing acknowledged, and what is said about it. */
export function excerptBase({ question }: Example, library: Library): Files {
	const claims = Map.groupBy(library.claims(question.id), ({ source }) => source);
	const sources = findOrigins([...claims.keys()], library);
	return {
		'kb.yaml': JSON.stringify(library.kb),
		...Object.fromEntries(
			library.subjects.map(({ id, ...subject }) => [
				`subjects/${id}.yaml`,
				JSON.stringify(subject),
			]),
		),
		[`questions/${question.topic}.yaml`]: writeQuestion({ ...question, disputes: [] }),
		...Object.fromEntries(
			sources.map((source) => [
				`sources/${source.id}.yaml`,
				writeRecord(source, claims.get(source.id) ?? []),
			]),
		),
	};
}

/** Reads and checks such files, as of the day of the whole. */
export function checkFiles(texts: Files, { report }: Library): State {
	const reading = readCopy({ texts, pages: [], problems: [] });
	return { knowledge: reading.knowledge, report: check(reading, { asOf: report.asOf }) };
}

/** Some sources and all they rest on, through any number of steps. */
function findOrigins(ids: readonly string[], { findSource }: Library): Source[] {
	const found = new Set(ids);
	for (const id of found) {
		for (const origin of findSource(id)?.['derived-from'] ?? []) found.add(origin);
	}
	return [...found].map((id) => findSource(id)).filter((source) => source !== undefined);
}
