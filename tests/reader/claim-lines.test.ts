import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/reader/folder.ts';
import { soundBase, withFolder } from '../support.ts';

const claim = (id: string, answer: string) =>
	JSON.stringify({ id, question: 'editing/tabs', subject: 'nib', answer, basis: 'opinion' });

/** What is read of the claims beside the record of `review`, and what is wrong with them. */
function readBeside(bytes: Buffer | string) {
	return withFolder(soundBase, (dir) => {
		writeFileSync(join(dir, 'sources/review.claims.ndjson'), bytes);
		const { knowledge, problems, locate } = readKnowledge(dir);
		const all = knowledge.sources.find(({ id }) => id === 'review')?.claims ?? [];
		const claims = all.filter(({ id }) => id !== 'review#modes');
		return {
			ids: claims.map(({ id }) => id),
			problems: problems.map(({ message, place, related }) => ({
				message,
				at: `${place.line}:${place.column}`,
				related: related.map(({ place }) => `${place.line}:${place.column}-${place.endColumn}`),
			})),
			places: claims.map(({ id }) => {
				const { line, column, endColumn } = locate({ kind: 'claim', id }, 'answer');
				return `${line}:${column}-${endColumn}`;
			}),
		};
	});
}

test('keeps every line that can be read', () => {
	const bytes = Buffer.concat([
		Buffer.from(`\ufeff${claim('one', 'yes')}\r\n\r\n`),
		Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
		Buffer.from(`${claim('two', 'no')}\nnothing\n${claim('one', 'no')}`),
	]);
	expect(readBeside(bytes)).toEqual({
		ids: ['review#one', 'review#two'],
		problems: [
			{
				message: 'Unexpected byte that is not UTF-8, expected text in UTF-8',
				at: '3:2',
				related: [],
			},
			{
				message: 'Unexpected `nothing`, expected one JSON object on each line',
				at: '5:1',
				related: [],
			},
			{
				message: 'Unexpected second `one`, expected each id once',
				at: '6:8',
				related: ['1:1-88'],
			},
		],
		places: ['1:65-68', '4:65-67'],
	});
});

test('reads more claims than a call takes arguments', () => {
	const lines = Array.from({ length: 130_000 }, (_, index) => claim(`c${index}`, 'yes'));
	const { ids, problems } = readBeside(lines.join('\n'));
	expect({ count: ids.length, problems }).toEqual({ count: 130_000, problems: [] });
});

test('says how many sources are read', () => {
	const heard: string[] = [];
	const count = withFolder(soundBase, (dir) => {
		const { knowledge } = readKnowledge(dir, (done, total) => heard.push(`${done} of ${total}`));
		return knowledge.sources.length;
	});
	expect(heard).toEqual(Array.from({ length: count }, (_, done) => `${done} of ${count}`));
});
