import { addQuestion } from '../../src/draft/add.ts';
import type { ClaimDraft } from '../../src/draft/draft.ts';
import { writeEntries } from '../../src/draft/entry.ts';
import { makeFree, slug } from '../../src/draft/id.ts';
import { writeSource } from '../../src/draft/write.ts';
import { escapeMarkdown } from '../../src/report/markdown-text.ts';
import { joinWords } from '../../src/report/wording.ts';

/** What a new knowledge base is called, and what it compares. */
export interface Plan {
	title: string;
	/** Names of the subjects, in the order in which tables show them. */
	subjects: readonly string[];
	/** The day it is. */
	today: string;
}

/**
 * The files of a small knowledge base by their path, which passes the check: one question, two sources that answer it for
 * each subject, and a page. The sources are examples at addresses that nobody can have (RFC 2606), and say so.
 */
export function writeStarter({ title, subjects, today }: Plan): Map<string, string> {
	const named = nameSubjects(subjects);
	const ids = named.map(({ id }) => id);
	const about = joinWords(subjects);
	return new Map([
		[
			'kb.yaml',
			lines({ title, description: `${about}, compared by what sources say.`, subjects: ids }),
		],
		...named.map(({ id, name }) => [`subjects/${id}.yaml`, lines({ name })] as const),
		['questions/basics.yaml', addQuestion(undefined, question)],
		['sources/example-handbook.yaml', writeExample(handbook, ids, today)],
		['sources/example-report.yaml', writeExample(report, ids, today)],
		['topics/basics.mdx', writePage(named)],
	]);
}

interface Named {
	id: string;
	name: string;
}

function nameSubjects(names: readonly string[]): Named[] {
	const taken: string[] = [];
	return names.map((name) => {
		const id = makeFree(slug(name) || 'subject', taken);
		taken.push(id);
		return { id, name };
	});
}

const question = {
	id: 'basics/for-beginners',
	fields: {
		ask: 'Is it fit for beginners?',
		aliases: ['easy to begin with'],
		answer: { type: 'flag' },
	},
};

interface Example {
	id: string;
	title: string;
	kind: string;
	publisher: string;
	basis: string;
}

const handbook: Example = {
	id: 'example-handbook',
	title: 'An example of a book',
	kind: 'book',
	publisher: 'Example Press',
	basis: 'asserted',
};

const report: Example = {
	id: 'example-report',
	title: 'An example of a survey',
	kind: 'survey',
	publisher: 'Example Society',
	basis: 'reported',
};

function writeExample(example: Example, subjects: readonly string[], today: string): string {
	const { id, title, kind, publisher, basis } = example;
	const claims: ClaimDraft[] = subjects.map((subject) => ({
		id: `${subject}-for-beginners`,
		fields: {
			question: question.id,
			subject,
			answer: 'yes',
			basis,
			at: 'Chapter 1',
			gist: 'Beginners get along with it.',
		},
	}));
	const fields = {
		title,
		kind,
		publisher,
		issued: today.slice(0, 4),
		accessed: today,
		url: `https://example.org/${id}`,
		note: 'Made up, to show how a source is written. Put a real one in its place.',
	};
	return writeSource({ id, fields, claims });
}

function writePage(subjects: readonly Named[]): string {
	const sources = [handbook, report].map(({ id }) => id).join(', ');
	const sentences = subjects.map(({ id, name }) => {
		const cited = [handbook, report].map((source) => `@${source.id}#${id}-for-beginners`);
		const answer = `<Answer question="${question.id}" subject="${id}" />`;
		return `${escapeMarkdown(name)}, for beginners: ${answer} [${cited.join('; ')}].`;
	});
	return `---
title: Basics
description: What everybody asks first.
questions: [${question.id}]
sources: [${sources}]
---

${sentences.join('\n\n')}

<Compare questions="${question.id}" />
`;
}

function lines(fields: Record<string, string | readonly string[]>): string {
	return `${writeEntries(fields, 0).join('\n')}\n`;
}
