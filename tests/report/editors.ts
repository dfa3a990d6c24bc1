import type { Knowledge } from '../../src/model/knowledge.ts';
import { kbSchema } from '../../src/model/kb.ts';
import type { Question } from '../../src/model/question.ts';
import { questionSchema } from '../../src/model/question.ts';
import type { Report } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import { sourceSchema } from '../../src/model/source.ts';
import { subjectSchema } from '../../src/model/subject.ts';
import type { Reason, Verdict } from '../../src/model/verdict.ts';

/** Two text editors, what can be asked of them, and three sources that speak of them. */
export const editors: Knowledge = {
	kb: kbSchema.parse({
		title: 'Editors',
		description: 'Two editors.',
		subjects: ['alder', 'birch'],
	}),
	subjects: [
		{ id: 'alder', ...subjectSchema.parse({ name: 'Alder', releases: { '1.0': '2018-01-01' } }) },
		{ id: 'birch', ...subjectSchema.parse({ name: 'Birch' }) },
	],
	questions: [
		makeQuestion('editing/undo', {
			ask: 'How far back does undo reach?',
			'varies-by': 'version',
			given: { mode: ['safe', 'fast'] },
			answer: {
				type: 'choice',
				options: { session: 'To the start of the session', all: 'To the start of the file' },
			},
			disputes: [{ between: ['handbook#undo', 'letter#undo'], note: 'One means\n the session.' }],
		}),
		makeQuestion('speed/faster', {
			ask: 'Which opens large files faster?',
			about: ['alder', 'birch'],
			answer: { type: 'order' },
		}),
	],
	sources: [
		makeSource('handbook', {
			title: 'Alder Handbook',
			kind: 'documentation',
			issued: '2020-03',
			claims: {
				undo: {
					question: 'editing/undo',
					subject: 'alder',
					answer: 'all',
					scope: { versions: '>=2.0', given: { mode: 'safe' } },
					basis: 'documented',
					at: 'Chapter 3',
					gist: 'Undo reaches back to the first version of the file.',
				},
			},
		}),
		makeSource('letter', {
			title: 'A Letter on Editors',
			kind: 'article',
			issued: '2019~',
			claims: {
				undo: { question: 'editing/undo', subject: 'alder', answer: 'session', basis: 'asserted' },
			},
		}),
		makeSource('notebook', {
			title: 'Notebook',
			kind: 'forum',
			claims: {
				undo: { question: 'editing/undo', subject: 'birch', answer: 'all', basis: 'anecdotal' },
				speed: { question: 'speed/faster', answer: 'birch > alder', basis: 'opinion' },
			},
		}),
	],
	pages: [],
};

/** A verdict on undo in Alder, of which a test names only what it is about. */
export function makeVerdict(parts: Partial<Verdict>): Verdict {
	return {
		question: 'editing/undo',
		subject: 'alder',
		given: {},
		status: 'agreed',
		answer: 'all',
		leaning: null,
		changed: false,
		confirmed: null,
		support: [],
		against: [],
		timeline: [],
		reasons: [],
		...parts,
	};
}

/** A reason, of which a test names only what it is about. */
export function makeReason(parts: Partial<Reason> & Pick<Reason, 'kind'>): Reason {
	return { answer: 'all', claims: [], by: [], groups: [], ...parts };
}

/** A report, of which a test names only what it is about. */
export function makeReport(parts: Partial<Report>): Report {
	const counts = {
		subjects: 2,
		questions: 2,
		sources: 3,
		claims: 4,
		error: 0,
		warning: 0,
		notice: 0,
	};
	return {
		version: 1,
		asOf: '2026-11-20',
		counts,
		findings: [],
		relations: [],
		verdicts: [],
		...parts,
	};
}

function makeQuestion(id: string, fields: unknown): Question {
	return { id, topic: id.slice(0, id.indexOf('/')), ...questionSchema.parse(fields) };
}

function makeSource(id: string, fields: unknown): Source {
	const { claims, ...record } = sourceSchema.parse(fields);
	const list = Object.entries(claims).map(([name, claim]) => {
		return { ...claim, id: `${id}#${name}`, source: id };
	});
	return { ...record, id, claims: list };
}
