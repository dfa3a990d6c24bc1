import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { crossCheck } from '../../src/engine/crosscheck.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { withFolder } from '../support.ts';
import { addSource, copySource, secondAnswer, shuffleKnowledge } from './altered.ts';
import { spanOf } from './reference/days.ts';
import type { Sample } from './reference/generate.ts';
import { generate } from './reference/generate.ts';
import { drawLine, readStated } from './reference/line.ts';
import { isDisjoint, listMarks, listMatters } from './reference/marks.ts';
import { createDice } from './reference/random.ts';
import type { Arrange } from './written-files.ts';
import { writeFiles } from './written-files.ts';

const samples = fc.integer({ min: 0, max: 1_000_000 }).map(generate);
const settings = fc.record({
	'suspected-copies': fc.constantFrom('report' as const, 'count-once' as const),
	'weigh-sources': fc.constantFrom('equally' as const, 'by-agreement' as const),
});
const variedSamples = fc.tuple(samples, settings).map(([{ knowledge, asOf }, chosen]) => ({
	knowledge: { ...knowledge, kb: { ...knowledge.kb, ...chosen } },
	asOf,
}));
const shuffles = fc.integer({ min: 0, max: 1_000_000 }).map((seed): Arrange => {
	const dice = createDice(seed);
	return (list) => dice.draw(list, list.length);
});

test('what is found does not depend on the order of questions, sources, claims and conditions', () => {
	hold(300, variedSamples, shuffles, ({ knowledge, asOf }, arrange) => {
		const [one, other] = [knowledge, shuffleKnowledge(knowledge, arrange)].map((some) => {
			const { relations, verdicts } = crossCheck(some, { asOf });
			return print({ relations, verdicts });
		});
		expect(other).toBe(one);
	});
});

test('a report does not depend on the order of files and keys, but for the places it names', () => {
	hold(100, variedSamples, shuffles, ({ knowledge, asOf }, arrange) => {
		const report = reportOn(writeFiles(knowledge), asOf);
		expect(report.counts.claims).toBe(knowledge.sources.flatMap(({ claims }) => claims).length);
		const shuffled = reportOn(writeFiles(knowledge, arrange), asOf);
		expect(print(withoutPlaces(shuffled))).toBe(print(withoutPlaces(report)));
	});
});

test('a copy of a source changes no status, and no answer but where narrower cases are compared', () => {
	hold(300, samples, fc.nat(), ({ knowledge, asOf }, pick) => {
		const copied = knowledge.sources[pick % knowledge.sources.length];
		if (!copied) return;
		const kind = pick % 2 === 0 ? copied.kind : 'republication';
		const after = judge({ knowledge: addSource(knowledge, copySource(copied, kind)), asOf });
		for (const [name, verdict] of judge({ knowledge, asOf })) {
			const copy = after.get(name);
			expect([name, copy?.status]).toEqual([name, verdict.status]);
			if (verdict.status === 'by-case') continue;
			expect([name, ...answersOf(copy)]).toEqual([name, ...answersOf(verdict)]);
		}
	});
});

test('one more independent source for an answer makes it stronger and leaves it what it was', () => {
	const stronger: Partial<Record<Verdict['status'], Verdict['status']>> = {
		single: 'agreed',
		agreed: 'agreed',
		corrected: 'corrected',
		disputed: 'disputed',
	};
	let tried = 0;
	hold(220, samples, fc.constant(0), ({ knowledge, asOf }) => {
		for (const [name, verdict] of judge({ knowledge, asOf })) {
			const source = secondAnswer(knowledge, verdict);
			if (!source || verdict.status === 'by-case') continue;
			const after = judge({ knowledge: addSource(knowledge, source), asOf }).get(name);
			const status = stronger[verdict.status];
			expect([name, after?.status, ...answersOf(after)]).toEqual([
				name,
				status,
				...answersOf(verdict),
			]);
			expect(after?.support).toEqual([...verdict.support, 'z#c']);
			tried++;
		}
	});
	expect(tried).toBeGreaterThan(300);
});

test('claims whose scopes share nothing neither agree with nor contradict each other', () => {
	hold(300, samples, fc.constant(0), ({ knowledge, asOf }) => {
		const { relations } = crossCheck(knowledge, { asOf });
		for (const matter of listMatters(knowledge, spanOf(asOf)[0])) {
			const line = drawLine(matter);
			const boxes = new Map(
				listMarks(matter).map(({ id, claim, given }) => [
					id,
					{ given, stated: readStated(line, claim) ?? [-Infinity, Infinity] },
				]),
			);
			const apart = (one: string, other: string) => {
				const [a, b] = [boxes.get(one), boxes.get(other)];
				if (!a || !b) throw new Error(`No claim ${one} or ${other} on this question`);
				const [[from = 0, to = 0], [start = 0, end = 0]] = [a.stated, b.stated];
				return isDisjoint(a.given, b.given) || from > end || start > to;
			};
			const joined = relations
				.filter(
					({ question, subject }) => question === matter.question.id && subject === matter.subject,
				)
				.filter(({ kind }) => kind !== 'change' && kind !== 'difference-by-case');
			const wrong = joined.filter(({ sides: [left = [], right = left] }) =>
				left.some((one) => right.some((other) => apart(one, other))),
			);
			expect(wrong).toEqual([]);
		}
	});
});

/** Tries a law on so many random pairs, each time the same ones. */
function hold<A, B>(
	numRuns: number,
	one: fc.Arbitrary<A>,
	other: fc.Arbitrary<B>,
	law: (one: A, other: B) => void,
): void {
	fc.assert(fc.property(one, other, law), { numRuns, seed: 77 });
}

function judge({ knowledge, asOf }: Sample): Map<string, Verdict> {
	const { verdicts } = crossCheck(knowledge, { asOf });
	return new Map(
		verdicts.map((verdict) => [
			`${verdict.question} ${verdict.subject} ${JSON.stringify(verdict.given)}`,
			verdict,
		]),
	);
}

function answersOf(verdict: Verdict | undefined): unknown[] {
	return [verdict?.answer, verdict?.leaning];
}

function reportOn(files: Record<string, string>, asOf: string): Report {
	return withFolder(files, (dir) => check(readKnowledge(dir), { asOf }));
}

function withoutPlaces({ findings, ...rest }: Report): unknown {
	const bare = findings.map(({ place, related, ...finding }) =>
		print([place.file, finding, related.map((other) => [other.message, other.place.file])]),
	);
	return { ...rest, findings: bare.toSorted() };
}

function print(value: unknown): string {
	return JSON.stringify(value, undefined, 1);
}
