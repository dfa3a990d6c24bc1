import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../src/engine/check.ts';
import { crossCheck } from '../src/engine/crosscheck.ts';
import type { Hit, Rule } from '../src/engine/rule.ts';
import type { Claim } from '../src/model/claim.ts';
import { claimSchema } from '../src/model/claim.ts';
import { kbSchema } from '../src/model/kb.ts';
import type { Knowledge } from '../src/model/knowledge.ts';
import { questionSchema } from '../src/model/question.ts';
import { sourceRecordSchema } from '../src/model/source.ts';
import { subjectSchema } from '../src/model/subject.ts';
import type { Reason, Verdict } from '../src/model/verdict.ts';
import { readKnowledge } from '../src/reader/folder.ts';

/** A small knowledge base about two made-up text editors, in which nothing is wrong. */
export const soundBase: Readonly<Record<string, string>> = {
	'kb.yaml': `title: Two editors
description: Quill and Nib, compared.
subjects: [quill, nib]
as-of: 2025-01-01
`,
	'subjects/quill.yaml': `name: Quill
releases: { "1.0": 2020-03-01, "2.0": 2023-05-01 }
`,
	'subjects/nib.yaml': `name: Nib
releases: { "1.0": 2019-06-01 }
`,
	'questions/editing.yaml': `modes:
  ask: Does it have modes?
  varies-by: version
  answer: { type: flag }
tabs:
  ask: Does it show files in tabs?
  answer: { type: flag }
`,
	'sources/manual.yaml': `title: The Quill manual
kind: documentation
publisher: The Quill project
issued: 2023-06-01
url: https://example.org/quill/manual
speaks-for: [quill]
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: documented }
  tabs: { question: editing/tabs, subject: quill, answer: no, basis: documented }
`,
	'sources/primer.yaml': `title: Editors for beginners
kind: article
publisher: Example Press
issued: 2023-06
url: https://example.org/primer
claims:
  tabs: { question: editing/tabs, subject: nib, answer: yes, basis: asserted }
`,
	'sources/review.yaml': `title: A year with Quill
kind: article
publisher: Example Weekly
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: "2.0" }, basis: asserted }
`,
	'sources/almanac.yaml': `title: An almanac of editors
kind: book
publisher: Example House
issued: 2023-09
url: https://example.org/almanac
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
  quill-tabs: { question: editing/tabs, subject: quill, answer: no, basis: asserted }
  nib-tabs: { question: editing/tabs, subject: nib, answer: yes, basis: asserted }
`,
	'sources/survey.yaml': `title: What editors can do
kind: survey
publisher: Example Society
issued: 2023-10
url: https://example.org/survey
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: reported }
  quill-tabs: { question: editing/tabs, subject: quill, answer: no, basis: reported }
  nib-tabs: { question: editing/tabs, subject: nib, answer: yes, basis: reported }
`,
	'topics/editing.mdx': `---
title: Editing
questions: [editing/modes]
sources: [manual]
---

Quill has modes [@manual#modes].
`,
};

/** Writes files to a new folder and hands it to `use`; the folder is gone afterwards. */
export function withFolder<T>(files: Readonly<Record<string, string>>, use: (dir: string) => T): T {
	const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), text);
		}
		return use(dir);
	} finally {
		rmSync(dir, { recursive: true });
	}
}

type Loose = Record<string, unknown>;

/** What a test says about its knowledge base; everything else is filled in. */
export interface Sketch {
	kb?: Loose;
	subjects?: Record<string, Loose>;
	questions?: Record<string, Loose>;
	/** Sources without their claims; those that claims name are made up. */
	sources?: Record<string, Loose>;
	/** Claims by id, `source#claim`; the question is `q/q`, the subject `a` unless told. */
	claims?: Record<string, Loose>;
}

/** Makes a knowledge base from what matters to a test: by default one flag question `q/q` and two subjects `a`, `b`. */
export function makeKnowledge(sketch: Sketch): Knowledge {
	const subjects = sketch.subjects ?? {
		a: {
			releases: {
				'1.0': '2015-01-01',
				'1.5': '2017-01-01',
				'2.0': '2019-01-01',
				'2.5': '2021-01-01',
			},
		},
		b: {},
	};
	const questions = sketch.questions ?? { 'q/q': {} };
	const claims = Object.entries(sketch.claims ?? {}).map(([id, loose]) =>
		makeClaim(id, loose, questions),
	);
	const sourceIds = new Set([
		...Object.keys(sketch.sources ?? {}),
		...claims.map(({ source }) => source),
	]);
	return {
		kb: kbSchema.parse({
			title: 't',
			description: 'd',
			subjects: Object.keys(subjects),
			...sketch.kb,
		}),
		subjects: Object.entries(subjects).map(([id, loose]) => ({
			...subjectSchema.parse({ name: id, ...loose }),
			id,
		})),
		questions: Object.entries(questions).map(([id, loose]) => ({
			...questionSchema.parse({ ask: id, answer: { type: 'flag' }, ...loose }),
			id,
			topic: id.split('/')[0] ?? '',
		})),
		sources: [...sourceIds].toSorted().map((id) => ({
			...sourceRecordSchema.parse({
				title: id,
				kind: 'article',
				publisher: id,
				...sketch.sources?.[id],
			}),
			id,
			claims: claims.filter(({ source }) => source === id),
		})),
		pages: [],
	};
}

/** The verdicts on every subject of a sketch but `b`. */
export function judge(sketch: Sketch, asOf = '2025-01-01'): Verdict[] {
	const { verdicts } = crossCheck(makeKnowledge(sketch), { asOf });
	return verdicts.filter(({ subject }) => subject !== 'b');
}

/** The general verdict on subject `a` of a sketch. */
export function judgeFirst(sketch: Sketch): Verdict {
	const [verdict] = judge(sketch);
	if (!verdict) throw new Error('The sketch has no verdict');
	return verdict;
}

/** How a verdict came about, without what would turn it. */
export function stepsOf({ reasons }: Verdict): Reason[] {
	return reasons.filter(({ kind }) => kind !== 'turn');
}

/** What a rule finds in a sketch, as of a day. */
export function findHits(rule: Rule, sketch: Sketch, asOf = '2025-01-01'): Hit[] {
	return [
		...rule.check({ ...crossCheck(makeKnowledge(sketch), { asOf }), asOf, rules: [rule.id] }),
	];
}

/** What a rule finds in the sound base with some of its files replaced, as `file:line message`. */
export function findInFiles(rule: Rule, files: Readonly<Record<string, string>>): string[] {
	const { findings } = withFolder({ ...soundBase, ...files }, (dir) =>
		check(readKnowledge(dir), { asOf: '2025-01-01' }),
	);
	return findings
		.filter((finding) => finding.rule === rule.id)
		.map(({ place, message }) => `${place.file}:${place.line} ${message}`);
}

/** The heart of a verdict. */
export function brief({ status, answer, leaning }: Verdict): unknown[] {
	return [status, answer, leaning];
}

function makeClaim(id: string, loose: Loose, questions: Record<string, Loose>): Claim {
	const question = String(loose['question'] ?? Object.keys(questions)[0]);
	const subject = questions[question]?.['about'] ? {} : { subject: 'a' };
	const claim = claimSchema.parse({
		question,
		...subject,
		answer: 'yes',
		basis: 'asserted',
		...loose,
	});
	return { ...claim, id, source: id.split('#')[0] ?? '' };
}
