import { expect, test } from 'vitest';
import { formatExplanation } from '../../src/report/explain.ts';
import { editors, makeReason, makeReport, makeVerdict } from './editors.ts';

const report = makeReport({
	verdicts: [
		makeVerdict({
			status: 'corrected',
			changed: true,
			confirmed: '1.0',
			support: ['handbook#undo'],
			against: ['letter#undo'],
			timeline: [
				{
					versions: '<1.0',
					status: 'unanswered',
					answer: null,
					leaning: null,
					support: [],
					against: [],
				},
				{
					versions: '>=1.0',
					status: 'corrected',
					answer: 'all',
					leaning: null,
					support: ['handbook#undo'],
					against: ['letter#undo'],
				},
			],
			reasons: [
				makeReason({ kind: 'primary', claims: ['handbook#undo'] }),
				makeReason({
					kind: 'refuted',
					claims: ['letter#undo'],
					by: ['handbook#undo'],
				}),
			],
		}),
		makeVerdict({ given: { mode: 'safe' }, status: 'single', support: ['handbook#undo'] }),
		makeVerdict({ subject: 'birch', status: 'unanswered', answer: null }),
		makeVerdict({
			question: 'speed/faster',
			subject: 'alder+birch',
			status: 'single',
			answer: 'alder < birch',
			support: ['notebook#speed'],
		}),
	],
});

test('explains a question for every subject and case', () => {
	expect(formatExplanation(report, editors, 'editing/undo')).toMatchInlineSnapshot(`
		"How far back does undo reach?
		editing/undo, as of 2026-11-20

		Alder
		  Corrected: To the start of the file. The answer was another one before. Confirmed up to release 1.0.

		  Why
		    “Alder Handbook” is a primary source and decides: To the start of the file.
		    “Alder Handbook” refutes “A Letter on Editors”, which answers otherwise.

		  Timeline
		    before 1.0, unanswered
		    from 1.0, corrected: To the start of the file

		  For
		    handbook#undo: To the start of the file (from 2.0, given mode safe)
		      Undo reaches back to the first version of the file.
		      “Alder Handbook”, Chapter 3, documented, 2020-03

		  Against
		    letter#undo: To the start of the session
		      “A Letter on Editors”, asserted, about 2019

		Alder, given mode safe
		  Single source: To the start of the file.

		  For
		    handbook#undo: To the start of the file (from 2.0, given mode safe)
		      Undo reaches back to the first version of the file.
		      “Alder Handbook”, Chapter 3, documented, 2020-03

		Birch
		  Unanswered: no source says.

		Other claims
		  notebook#undo: To the start of the file
		    “Notebook”, anecdotal, undated

		Acknowledged disputes
		  handbook#undo, letter#undo
		    One means the session.
		"
	`);
});

test('takes no side where none has the most support', () => {
	const verdict = makeVerdict({
		status: 'disputed',
		answer: null,
		against: ['handbook#undo', 'letter#undo'],
	});
	const text = formatExplanation(
		makeReport({ verdicts: [verdict] }),
		editors,
		'editing/undo',
		'alder',
	);
	expect(text).toMatchInlineSnapshot(`
		"How far back does undo reach?
		editing/undo, as of 2026-11-20

		Alder
		  Disputed: the sources disagree.

		  In conflict
		    handbook#undo: To the start of the file (from 2.0, given mode safe)
		      Undo reaches back to the first version of the file.
		      “Alder Handbook”, Chapter 3, documented, 2020-03
		    letter#undo: To the start of the session
		      “A Letter on Editors”, asserted, about 2019

		Acknowledged disputes
		  handbook#undo, letter#undo
		    One means the session.
		"
	`);
});

test('explains a question for one subject', () => {
	const text = formatExplanation(report, editors, 'editing/undo', 'birch');
	expect(text).toMatchInlineSnapshot(`
		"How far back does undo reach?
		editing/undo, as of 2026-11-20

		Birch
		  Unanswered: no source says.

		Claims
		  notebook#undo: To the start of the file
		    “Notebook”, anecdotal, undated

		Acknowledged disputes
		  handbook#undo, letter#undo
		    One means the session.
		"
	`);
});

test('explains a question across subjects for each of them', () => {
	const text = formatExplanation(report, editors, 'speed/faster', 'birch');
	expect(text).toMatchInlineSnapshot(`
		"Which opens large files faster?
		speed/faster, as of 2026-11-20

		Alder and Birch
		  Single source: Birch > Alder.

		  For
		    notebook#speed: Birch > Alder
		      “Notebook”, opinion, undated
		"
	`);
	expect(formatExplanation(report, editors, 'speed/faster')).toBe(text);
});

test('lists the claims where there is no verdict', () => {
	expect(formatExplanation(makeReport({}), editors, 'speed/faster')).toMatchInlineSnapshot(`
		"Which opens large files faster?
		speed/faster, as of 2026-11-20

		Claims
		  notebook#speed: Birch > Alder
		    “Notebook”, opinion, undated
		"
	`);
});

test('throws on a question that is not there', () => {
	expect(() => formatExplanation(report, editors, 'a/b')).toThrow(
		'`a/b` is no question of this knowledge base.',
	);
});

test('lets nothing in the knowledge base move the cursor', () => {
	const hostile = JSON.stringify(editors).replaceAll('Alder', 'Al\\u001B[2Jder\\u202E');
	const text = formatExplanation(report, JSON.parse(hostile), 'editing/undo');
	expect(text).toContain('Al<U+001B>[2Jder<U+202E>');
	expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});
