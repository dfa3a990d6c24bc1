import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../../../scripts/commands/verify.ts';
import { makeFolder } from '../folder.ts';

const settings = { content: 'nowhere', color: false, today: '2026-11-21' };

/** A source, one of whose claims no sentence of its text gives away. */
export const weekly = `title: Weekly
kind: article
authors: [{ literal: Weekly writers }]
issued: 2025-03-01
url: https://example.org/weekly
claims:
  # Undo
  undo:
    question: editing/undo
    subject: alder
    answer: all
    basis: reported
    at: Undo, ¶1
    gist: Undoing reaches as far as the start of the file. # our words
  large: { question: files/large, subject: alder, answer: yes, basis: reported, at: 'Files, ¶1', gist: Large files come in parts. }
  deleted:
    question: files/undo
    subject: birch
    answer: no
    basis: reported
    gist: Gone is gone.
`;

/** Its text. */
export const text = `Undo

In Alder, undo reaches back as far as the very start of the file.

Files

Alder opens large files in parts. Birch has to read all of them at once.

What somebody deleted in Birch never comes back, whatever one tries.
`;

/** Makes a content folder with the text of one of its sources beside it, and ways to run the command on them. */
export function makeDesk(files: Record<string, string> = {}, words = text) {
	const content = makeFolder({ 'sources/weekly.yaml': weekly, ...files });
	const texts = join(content, '.texts');
	mkdirSync(texts);
	const put = (changed: string, name = 'weekly.txt') => writeFileSync(join(texts, name), changed);
	put(words);
	const run = async (...args: string[]) => {
		const told = await verify.run(['--content', content, '--texts', texts, ...args], settings);
		return { code: told.code, text: told.text.replaceAll(`${content}/`, '') };
	};
	const source = () => readFileSync(join(content, 'sources/weekly.yaml'), 'utf8');
	return { content, texts, put, run, source };
}
