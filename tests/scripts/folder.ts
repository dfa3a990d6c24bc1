import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const editors = {
	'kb.yaml': `title: Editors
description: Two text editors.
subjects: [alder, birch]
as-of: 2026-11-20
`,
	'subjects/alder.yaml': 'name: Alder\naliases: [Al]\n',
	'subjects/birch.yaml': 'name: Birch\n',
	'questions/editing.yaml': `undo:
  ask: How far back does undo reach?
  answer:
    type: choice
    options: { session: To the start of the session, all: To the start of the file }
`,
	'questions/files.yaml': `large:
  ask: Are large files opened in parts?
  answer: { type: flag }
undo:
  ask: Are deleted files brought back?
  answer: { type: flag }
`,
	'sources/handbook.yaml': describeSource('Handbook', 'all'),
	'sources/letter.yaml': describeSource('Letter', 'all'),
};

/** Writes a content folder about two text editors, with some of its files replaced, and removes it after the test. */
export function makeFolder(files: Record<string, string> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'editors-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [file, text] of Object.entries({ ...editors, ...files })) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

/** A source that says how far undo reaches in Alder, and what no source doubts. */
export function describeSource(title: string, answer: string): string {
	return `title: ${title}
kind: article
authors: [{ literal: ${title} writers }]
issued: 2025-03-01
accessed: 2026-10-01
url: https://example.org/${title.toLowerCase()}
claims:
  undo:
    question: editing/undo
    subject: alder
    answer: ${answer}
    basis: reported
  large: { question: files/large, subject: alder, answer: yes, basis: reported }
  deleted: { question: files/undo, subject: birch, answer: no, basis: reported }
`;
}
