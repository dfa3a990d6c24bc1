import type { FieldPath, RecordName } from '../../model/record.ts';
import { nearest } from '../nearest.ts';
import type { Checked, Hit, Rule } from '../rule.ts';
import { onClaim } from '../rule.ts';

/** Something one record says of another: where it says so, which id, and what kind of record it should be. */
interface Reference {
	on: RecordName;
	field: FieldPath;
	id: string;
	kind: 'subject' | 'question' | 'source' | 'claim';
}

export const knownReferences = {
	id: 'known-references',
	severity: 'error',
	summary:
		'An id that a record names exists, and a claim names a subject where its question asks for one.',
	why: 'A claim on a question nobody asked is compared with nothing.',
	examples: {
		good: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quill, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
		bad: {
			'sources/review.yaml': `title: A year with Quill
kind: article
issued: 2023-08
url: https://example.org/a-year-with-quill
claims:
  modes: { question: editing/modes, subject: quil, answer: yes, scope: { versions: ">=1.0" }, basis: asserted }
`,
		},
	},
	*check(checked) {
		for (const reference of references(checked)) {
			const known = recordsOf(checked, reference.kind);
			if (!known.has(reference.id)) yield unknown(reference, known.keys());
		}
		yield* misplacedSubjects(checked);
	},
} as const satisfies Rule;

function* references({ index }: Checked): Generator<Reference> {
	const { kb, questions, sources, pages } = index.knowledge;
	yield* list({ kind: 'kb' }, 'subjects', kb.subjects, 'subject');
	for (const question of questions) {
		const on: RecordName = { kind: 'question', id: question.id };
		yield* list(on, 'about', question.about ?? [], 'subject');
		for (const [position, { between }] of question.disputes.entries()) {
			yield* list(on, `disputes.${position}.between`, between, 'claim');
		}
	}
	for (const source of sources) {
		const on: RecordName = { kind: 'source', id: source.id };
		yield* list(on, 'speaks-for', source['speaks-for'], 'subject');
		yield* list(on, 'derived-from', source['derived-from'], 'source');
		for (const claim of source.claims) {
			yield { on: onClaim(claim), field: 'question', id: claim.question, kind: 'question' };
			if (claim.subject === undefined) continue;
			yield { on: onClaim(claim), field: 'subject', id: claim.subject, kind: 'subject' };
		}
	}
	for (const page of pages) {
		const on: RecordName = { kind: 'page', id: page.id };
		yield* list(on, 'questions', page.questions, 'question');
		yield* list(on, 'sources', page.sources, 'source');
		for (const [position, { attributes }] of page.components.entries()) {
			const field = `components.${position}`;
			yield* listed(on, `${field}.question`, attributes['question'], 'question');
			yield* listed(on, `${field}.questions`, attributes['questions'], 'question');
			yield* listed(on, `${field}.subject`, attributes['subject'], 'subject');
		}
	}
}

function* list(
	on: RecordName,
	field: string,
	ids: readonly string[],
	kind: Reference['kind'],
): Generator<Reference> {
	for (const [position, id] of ids.entries()) yield { on, field: `${field}.${position}`, id, kind };
}

/** The ids in an attribute: several are separated by commas, the subjects of a pair by `+`. */
function* listed(
	on: RecordName,
	field: string,
	text: string | undefined,
	kind: Reference['kind'],
): Generator<Reference> {
	for (const id of (text ?? '').split(/[,+]/).map((part) => part.trim())) {
		if (id !== '') yield { on, field, id, kind };
	}
}

function recordsOf({ index }: Checked, kind: Reference['kind']): ReadonlyMap<string, unknown> {
	if (kind === 'subject') return index.subjects;
	if (kind === 'question') return index.questions;
	return kind === 'source' ? index.sources : index.claims;
}

function unknown({ on, field, id, kind }: Reference, known: Iterable<string>): Hit {
	const near = nearest(id, known);
	const help =
		near === undefined ? `Add the ${kind}, or name a known one.` : `Did you mean \`${near}\`?`;
	return { on, field, message: `Unexpected ${kind} \`${id}\`, expected a known one`, help };
}

function* misplacedSubjects({ index }: Checked): Generator<Hit> {
	for (const claim of index.claims.values()) {
		const question = index.questions.get(claim.question);
		if (!question) continue;
		if (question.about && claim.subject !== undefined) {
			yield {
				on: onClaim(claim),
				field: 'subject',
				message: `Unexpected subject \`${claim.subject}\`, expected none, since \`${question.id}\` is about several`,
				help: 'Remove `subject`; the answer names the subjects.',
			};
		}
		if (!question.about && claim.subject === undefined) {
			yield {
				on: onClaim(claim),
				field: '',
				message: `Unexpected claim without \`subject\`, expected one, since \`${question.id}\` is asked of each subject`,
				help: `Add \`subject\`, one of \`${[...index.subjects.keys()].join('`, `')}\`.`,
			};
		}
	}
}
