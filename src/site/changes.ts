import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { showConditions } from '../report/stretch.ts';
import { countThings } from '../report/wording.ts';
import { listDisputes } from './disputes.ts';
import type { Dispute } from './disputes.ts';
import { isGeneral } from './evidence.ts';
import type { Library } from './knowledge.ts';
import { questionPath, sourcePath } from './paths.ts';
import { sourceOf } from './references.ts';
import { answerWords, subjectWords } from './words.ts';

/** Something that came to be, on a day that the records name. */
export interface Change {
	/** A day, `2026-11-20`. */
	date: string;
	/** `source`: one was read. `check`: claims were held against theirs again. `dispute`: its second side came in. `answer`: a release brought another one. */
	kind: 'source' | 'check' | 'dispute' | 'answer';
	title: string;
	/** The page that tells more, with the base of the site. */
	path: string;
	/** What happened, in one sentence. */
	text: string;
}

/** All changes that the records give a day for, the newest first; the same on every machine. */
export function listChanges(library: Library): Change[] {
	const changes = [
		...library.sources.flatMap(listReadings),
		...library.sources.flatMap(listChecks),
		...listDisputes(library).flatMap((dispute) => makeDispute(dispute, library)),
		...library.report.verdicts.flatMap((verdict) => listTurns(verdict, library)),
	].filter(({ date }) => date <= library.report.asOf);
	return changes.toSorted(
		(a, b) =>
			compare(b.date, a.date) ||
			order.indexOf(a.kind) - order.indexOf(b.kind) ||
			compare(a.path, b.path) ||
			compare(a.text, b.text),
	);
}

const order: readonly Change['kind'][] = ['dispute', 'answer', 'source', 'check'];

function listReadings({ id, title, accessed, claims }: Source): Change[] {
	if (accessed === undefined) return [];
	const questions = new Set(claims.map(({ question }) => question)).size;
	const text = `Read, with ${countThings(claims.length, 'claim')} on ${countThings(questions, 'question')}.`;
	return [{ date: accessed, kind: 'source', title, path: sourcePath(id), text }];
}

function listChecks({ id, title, accessed, claims }: Source): Change[] {
	const again = claims.filter(({ checked }) => checked !== undefined && checked !== accessed);
	const byDay = Map.groupBy(again, ({ checked }) => checked ?? '');
	return [...byDay].map(([date, checked]) => ({
		date,
		kind: 'check',
		title,
		path: sourcePath(id),
		text: `${countThings(checked.length, 'claim')} held against it again.`,
	}));
}

/** A dispute begins when somebody who gives a second answer is read. */
function makeDispute({ question, verdict, sides }: Dispute, library: Library): Change[] {
	const days = sides.map(({ claims }) => {
		const read = claims.map(({ id }) => library.findSource(sourceOf(id))?.accessed);
		return read.filter((day) => day !== undefined).toSorted()[0];
	});
	const [, date] = days.filter((day) => day !== undefined).toSorted();
	if (date === undefined) return [];
	const answers = sides.map(({ answer }) => answerWords(answer, question, library));
	const text = `Sources disagree: ${answers.join(' / ')}.`;
	return [{ date, kind: 'dispute', ...place(question, verdict, library), text }];
}

function listTurns(verdict: Verdict, library: Library): Change[] {
	const question = library.findQuestion(verdict.question);
	const subject = library.findSubject(verdict.subject);
	if (!question || !subject || !verdict.changed || !isGeneral(verdict)) return [];
	return verdict.timeline.flatMap(({ versions, answer }, index): Change[] => {
		const [, first] = /^>=?\s*([^\s,<>=]+)/.exec(versions ?? '') ?? [];
		const date = first === undefined ? undefined : subject.releases[first];
		const before = verdict.timeline[index - 1]?.answer;
		if (date === undefined || answer === null || before === undefined || before === null) return [];
		const [from, to] = [before, answer].map((value) => answerWords(value, question, library));
		if (from === to) return [];
		const text = `${subject.name} ${first} changed the answer from “${from}” to “${to}”.`;
		return [{ date, kind: 'answer', ...place(question, verdict, library), text }];
	});
}

function place(question: Question, { subject, given }: Verdict, library: Library) {
	const condition = showConditions(given);
	const about = subjectWords(subject, library) + (condition && `, given ${condition}`);
	return {
		title: `${question.ask} (${about})`,
		path: questionPath(question.id),
	};
}

function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
