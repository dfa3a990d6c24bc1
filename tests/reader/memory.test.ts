import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Reading } from '../../src/model/reading.ts';
import { copyKnowledge } from '../../src/reader/copy.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { readCopy } from '../../src/reader/memory.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const asOf = '2025-01-01';
// A file that is no text has none to copy.
const names = readdirSync(fixtures).filter((name) => name !== 'bad-not-utf8');

/** All that a reading says, with the place of everything the rules find. */
function tell(reading: Reading) {
	return { knowledge: reading.knowledge, report: check(reading, { asOf }) };
}

/** A copy that went through a file. */
function carry(dir: string) {
	const copied: ReturnType<typeof copyKnowledge> = JSON.parse(JSON.stringify(copyKnowledge(dir)));
	return readCopy(copied);
}

test.each(names)('reads %s from texts as from its folder', (name) => {
	const dir = join(fixtures, name);
	expect(tell(carry(dir))).toEqual(tell(readKnowledge(dir)));
});

test.each(names)('reads %s the same after each source was put in again', (name) => {
	const dir = join(fixtures, name);
	const { texts } = copyKnowledge(dir);
	const reading = carry(dir);
	const expected = tell(readKnowledge(dir));
	for (const [path, text] of Object.entries(texts)) {
		const id = /^sources\/(.*)\.yaml$/u.exec(path)?.[1];
		if (id !== undefined) expect(tell(reading.withSource(id, text))).toEqual(expected);
	}
});

test('reports a source that is put in under a bad name, and one that cannot be read', () => {
	const reading = carry(join(fixtures, 'minimal'));
	const list = (id: string, text: string) =>
		reading
			.withSource(id, text)
			.problems.map(({ place, message }) => `${place.file}:${place.line} ${message}`);
	expect([
		list('Two Words', 'title: T\nkind: talk\n'),
		list('new', 'title: T\nkind: tal\n'),
	]).toEqual([
		[
			'sources/Two Words.yaml:1 Unexpected file name `Two Words`, expected lower case letters, digits and hyphens',
		],
		[expect.stringContaining('sources/new.yaml:2 Unexpected `tal`, expected `documentation`')],
	]);
});
