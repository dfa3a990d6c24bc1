import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import type { AnswerType } from '../../src/model/answer.ts';
import { answerTypeSchema } from '../../src/model/answer.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { makeTemporary } from '../scratch.ts';
import { runNew } from '../scripts/new/support.ts';
import { toFlags } from './flags.ts';

const types = answerTypeSchema.options.map((option) => option.shape.type.value);

const free = { question: 'ecosystem/quite-new', subject: 'pytorch', answer: 'So: "it" is #1' };

/** What a claim on a question of that type says; the first of them in the knowledge base, if there is one. */
function findSaid({ questions, sources }: Knowledge, type: AnswerType['type']) {
	const asked = new Set(questions.filter(({ answer }) => answer.type === type).map(({ id }) => id));
	const claims = sources.toReversed().flatMap((source) => source.claims);
	const claim = claims.find((each) => asked.has(each.question));
	if (!claim && type !== 'text') throw new Error(`No claim is an answer of type \`${type}\`.`);
	const { question, subject, answer, scope } = claim ?? { ...free, scope: {} };
	return { question, subject, answer, scope };
}

test('answers of every type that commands add to the shipped knowledge base pass a strict check', async () => {
	const content = join(makeTemporary(), 'content');
	cpSync('content', content, { recursive: true });
	const { knowledge } = readKnowledge(content);
	const described = { title: 'Notes on frameworks', kind: 'forum', url: 'https://example.org/n' };
	const asked = [free.question, '--ask', 'What is new?', '--type', 'text'];
	const outcomes = [
		await runNew('question', asked, content),
		await runNew('source', ['--id=notes', ...toFlags(described)], content),
	];
	for (const type of types) {
		const fields = { ...findSaid(knowledge, type), basis: 'anecdotal', gist: 'It: "says" so' };
		outcomes.push(await runNew('claim', ['--source=notes', ...toFlags(fields)], content));
	}
	expect(outcomes.map(({ code, text }) => (code === 0 ? 0 : text))).toEqual(outcomes.map(() => 0));
	const strict = await check.run(['--strict'], { content, color: false, today: '2026-11-20' });
	expect(strict.code === 0 ? '' : strict.text).toBe('');
});
