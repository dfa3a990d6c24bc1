import pep440 from '@renovatebot/pep440';
import type { Piece, Relation, Verdict } from '../../../src/model/verdict.ts';
import { spanOf, writeDay } from './days.ts';
import type { Sample } from './generate.ts';
import type { Found } from './reference.ts';

/** What a cross-check found, as far as the definitions settle it, in one spelling. */
export interface Written {
	relations: string[];
	verdicts: Record<string, unknown>;
}

/** Writes down what the engine found. */
export function writeEngine(
	sample: Sample,
	{ relations, verdicts }: { relations: readonly Relation[]; verdicts: readonly Verdict[] },
): Written {
	const cases = verdicts.map(({ question, subject, given, ...verdict }) => [
		writeCase(question, subject, given),
		{
			status: verdict.status,
			answer: verdict.answer,
			leaning: verdict.leaning,
			changed: verdict.changed,
			confirmed: writeConfirmed(verdict.confirmed, sample.asOf),
			support: verdict.support.toSorted(),
			timeline: verdict.timeline.map((piece) => ({
				status: piece.status,
				answer: piece.answer,
				covers: coveredBy(sample, subject, piece),
			})),
		},
	]);
	return {
		relations: relations.map(writeRelation).toSorted(),
		verdicts: Object.fromEntries(cases),
	};
}

/** Writes down what the reference found. */
export function writeReference({ asOf }: Sample, found: readonly Found[]): Written {
	const cases = found.flatMap(({ question, subject, verdicts }) =>
		verdicts.map((verdict) => [
			writeCase(question.id, subject, verdict.given),
			{
				status: verdict.status,
				answer: verdict.answer?.shown ?? null,
				leaning: verdict.leaning?.shown ?? null,
				changed: verdict.changed,
				confirmed: writeConfirmed(verdict.confirmed, asOf),
				support: verdict.support.map(({ id }) => id).toSorted(),
				timeline: verdict.timeline.map(({ status, answer, covers }) => ({
					status,
					answer: answer?.shown ?? null,
					covers,
				})),
			},
		]),
	);
	const relations = found.flatMap(({ question, subject, relations: all }) =>
		all.map((relation) => writeRelation({ ...relation, question: question.id, subject })),
	);
	return { relations: relations.toSorted(), verdicts: Object.fromEntries(cases) };
}

function writeCase(question: string, subject: string, given: Verdict['given']): string {
	return `${question} ${subject} ${JSON.stringify(Object.entries(given).toSorted())}`;
}

function writeRelation({ kind, question, subject, sides }: Omit<Relation, 'reason'>): string {
	const texts = sides.map((side) => side.toSorted().join(' ')).toSorted();
	return `${question} ${subject} ${kind}: ${texts.join(' | ')}`;
}

/** A date as its last day, at most the day of the verdict; a release as it is. */
function writeConfirmed(confirmed: string | null, asOf: string): string | null {
	if (confirmed === null || !/^\d{4}/.test(confirmed)) return confirmed;
	return writeDay(Math.min(spanOf(confirmed)[1], spanOf(asOf)[0]));
}

/** The known releases or the days that a piece covers. */
function coveredBy(sample: Sample, subject: string, { versions, period }: Piece): string {
	if (period !== undefined) {
		const [from, to] = spanOf(period);
		const first = from === -Infinity ? '' : writeDay(from);
		const last = to >= spanOf(sample.asOf)[0] ? '' : writeDay(to);
		return first + last === '' ? 'all' : `${first}..${last}`;
	}
	if (versions === undefined) return 'all';
	const releases = sample.knowledge.subjects.find(({ id }) => id === subject)?.releases ?? {};
	const known = Object.keys(releases).filter((version) => (releases[version] ?? '') <= sample.asOf);
	const ordered = known.toSorted(pep440.compare);
	const covered = ordered.filter((version) => isIn(version, versions));
	return covered.length === known.length ? 'all' : covered.join(' ');
}

function isIn(version: string, range: string): boolean {
	return range.split(',').every((part) => {
		const [, sign = '', bound = ''] = /^(>=|<=|<|>)?([\d.]+)$/.exec(part) ?? [];
		const order = pep440.compare(version, bound);
		if (sign === '>=') return order >= 0;
		if (sign === '<=') return order <= 0;
		if (sign === '') return order === 0;
		return sign === '<' ? order < 0 : order > 0;
	});
}
