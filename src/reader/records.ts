import * as z from 'zod';
import type { Claim } from '../model/claim.ts';
import type { Kb } from '../model/kb.ts';
import { kbSchema } from '../model/kb.ts';
import type { Span } from '../model/page.ts';
import type { Question } from '../model/question.ts';
import { questionSchema } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import { sourceRecordSchema } from '../model/source.ts';
import type { Subject } from '../model/subject.ts';
import { subjectSchema } from '../model/subject.ts';
import { readClaimLines, readClaims, readEntries } from './claims.ts';
import type { Report, TextFile } from './file.ts';
import { createReport } from './file.ts';
import type { Folder, Found } from './listing.ts';
import { hasFile, listFiles, readText, readTextLines, reportFile } from './listing.ts';
import type { Shelf } from './locate.ts';
import { readRecord } from './schema.ts';
import type { MapNode } from './tree.ts';
import { findStart } from './tree.ts';
import { readYaml } from './yaml.ts';

/** A folder being read, and the shelf that fills. */
export interface Desk extends Folder, Shelf {
	/** Hears how many of the sources are read. */
	onSource: (done: number, total: number) => void;
}

/** Reads the settings; what is not there is stood in for, so that the rest can be read. */
export function readKb(desk: Desk, subjects: string[]): Kb {
	const path = 'kb.yaml';
	if (!hasFile(desk, path)) {
		const message =
			'Unexpected folder without `kb.yaml`, expected its title, description and subjects';
		const help = hasFile(desk, 'kb.yml') ? 'Rename `kb.yml` to `kb.yaml`.' : 'Add `kb.yaml`.';
		reportFile(desk, path, message, help);
	}
	const root = hasFile(desk, path) ? readRoot(desk, path) : undefined;
	const kb = root && readRecord(kbSchema, { ...root, noun: 'file', standIns: { subjects } });
	if (kb) return kb;
	return { ...kbSchema.parse({ title: '…', description: '…', subjects: ['none'] }), subjects };
}

/** Reads a subject; one that cannot be read keeps its id, so that what names it still does. */
export function readSubject(desk: Desk, { path, id }: Found): Subject {
	const root = readRoot(desk, path);
	const subject = root && readRecord(subjectSchema, { ...root, noun: 'subject' });
	return { ...(subject ?? subjectSchema.parse({ name: id })), id };
}

/** Reads the questions of one topic. */
export function readQuestions(desk: Desk, { path, id: topic }: Found): Question[] {
	const root = readRoot(desk, path);
	if (!root) return [];
	const questions: Question[] = [];
	for (const [name, entry] of readEntries(root.node, root.span, root.report)) {
		const origin = {
			noun: 'question',
			node: entry.node,
			span: entry,
			report: root.report,
			standIns: { answer: { type: 'text' } },
		};
		const question = readRecord(questionSchema, origin);
		if (question) questions.push({ ...question, id: `${topic}/${name}`, topic });
	}
	return questions;
}

/** Reads all sources, each with the claims in its own file and in the one beside it. */
export function readSources(desk: Desk): Source[] {
	const found = listFiles(desk, 'sources', ['.yaml', '.claims.ndjson']);
	const beside = new Map(found.filter(isLines).map((file) => [file.id, file]));
	const sources: Source[] = [];
	const records = found.filter((file) => !isLines(file));
	for (const [index, file] of records.entries()) {
		desk.onSource(index, records.length);
		const source = readSource(desk, file, beside.get(file.id));
		beside.delete(file.id);
		if (source) sources.push(source);
	}
	for (const { path, id } of beside.values()) {
		const message = `Unexpected \`${path}\`, expected \`sources/${id}.yaml\` beside it`;
		reportFile(desk, path, message, `Add \`sources/${id}.yaml\`.`);
	}
	return sources;
}

function isLines({ ending }: Found): boolean {
	return ending !== '.yaml';
}

// The claims are read one by one; here only their key counts.
const headSchema = sourceRecordSchema.extend({ claims: z.unknown().optional() });

function readSource(desk: Desk, { path, id }: Found, beside?: Found): Source | undefined {
	const root = readRoot(desk, path);
	if (!root) return undefined;
	const { report, span } = root;
	const node = { ...root.node, entries: new Map(root.node.entries) };
	node.entries.delete('claims');
	const origin = { noun: 'source', node, span, report, standIns: { kind: 'article' } };
	const head = readRecord(headSchema, origin);
	if (!head) return undefined;
	const claims = readClaims(root.node, id, report, desk.stretches);
	const more = beside ? readBeside(desk, beside, claims) : [];
	return { ...head, id, claims: [...claims, ...more] };
}

function readBeside(desk: Desk, { path, id }: Found, claims: Claim[]): Claim[] {
	return readClaimLines(readTextLines(desk, path), {
		path,
		source: id,
		taken: new Set(claims.map((claim) => claim.id)),
		places: desk.lines,
		problems: desk.problems,
		readAgain: (start) => desk.store.readLineAt(path, start),
	});
}

/** Opens a file; one that cannot be read keeps its place on the shelf, without a text. */
export function openFile(desk: Desk, path: string): { file: TextFile | undefined; report: Report } {
	const file = readText(desk, path);
	const shelved = file ?? { path, text: '' };
	desk.files.set(path, shelved);
	return { file, report: createReport(shelved, desk.problems) };
}

function readRoot(
	desk: Desk,
	path: string,
): { node: MapNode; span: Span; report: Report } | undefined {
	const { file, report } = openFile(desk, path);
	const node = file && readYaml(file.text, 0, report);
	return node && { node, span: findStart(node), report };
}
