import { expect, test } from 'vitest';
import { describeQuestion, describeSource } from '../../src/site/description.ts';
import type { Library } from '../../src/site/knowledge.ts';
import { hostileFiles, openFiles } from './library.ts';

const library = openFiles();

function questionOf(id: string, opened: Library = library): string {
	const question = opened.findQuestion(id);
	return question ? describeQuestion(question, opened) : '';
}

function sourceOf(id: string, opened: Library = library): string {
	const source = opened.findSource(id);
	return source ? describeSource(source, opened) : '';
}

test('a question is described by its answer for each subject, with the status', () => {
	expect(questionOf('editing/tabs')).toBe(
		'Does it show files in tabs? Quill: No (agreed). Nib: Yes (agreed).',
	);
});

test('a question whose answer depends on the case says so once', () => {
	const claim = (answer: string, start: string) =>
		`{ question: speed/fast, subject: quill, answer: ${answer}, scope: { given: { start: ${start} } }, basis: asserted }`;
	const opened = openFiles({
		'questions/speed.yaml':
			'fast:\n  ask: Is it fast?\n  answer: { type: flag }\n  given: { start: [cold, warm] }\n',
		'sources/race.yaml': `title: Race\nkind: article\nissued: 2023\nurl: https://example.org/race\nclaims:\n  cold: ${claim('no', 'cold')}\n  warm: ${claim('yes', 'warm')}\n`,
	});
	expect(questionOf('speed/fast', opened)).toBe('Is it fast? Quill: Depends on the case.');
});

test('a question that nobody answers says so', () => {
	const silent = { 'questions/silence.yaml': 'why: { ask: Why?, answer: { type: flag } }\n' };
	expect(questionOf('silence/why', openFiles(silent))).toBe('Why? No source answers this yet.');
});

test('a source is described by what it is and how its claims have held up', () => {
	expect(sourceOf('manual')).toBe(
		'Documentation, The Quill project, 2023-06-01. 2 claims: 2 agreed.',
	);
});

test('a source without claims, name or date is described by what is known', () => {
	const bare = { 'sources/bare.yaml': 'title: Bare\nkind: talk\nurl-unknown: It has none.\n' };
	expect(sourceOf('bare', openFiles(bare))).toBe('Talk, undated. 0 claims.');
});

test('a description is one line of at most 300 signs without direction overrides', () => {
	const long = {
		'questions/long.yaml': `q: { ask: "\\u202E${'😀'.repeat(400)}", answer: { type: flag } }\n`,
	};
	const description = questionOf('long/q', openFiles({ ...hostileFiles, ...long }));
	expect([[...description].length, description.isWellFormed(), description.slice(0, 10)]).toEqual([
		300,
		true,
		'<U+202E>😀',
	]);
});
