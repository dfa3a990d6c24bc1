import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeQuestion } from './questions.ts';

const questionsOfPage = 20;

/** Writes a page for each topic: its first questions, a paragraph each, with citations of claims that answer them. */
export function writePages(
	dir: string,
	questions: readonly MadeQuestion[],
	cited: ReadonlyMap<string, readonly string[]>,
): void {
	mkdirSync(dir);
	for (const [topic, list] of Map.groupBy(questions, (question) => question.topic)) {
		const ids = list.slice(0, questionsOfPage).map(({ name }) => `${topic}/${name}`);
		writeFileSync(join(dir, `${topic}.mdx`), writePage(topic, ids, cited));
	}
}

function writePage(
	topic: string,
	questions: string[],
	cited: ReadonlyMap<string, readonly string[]>,
): string {
	const claims = new Map(questions.map((id) => [id, cited.get(id) ?? []]));
	const sources = new Set([...claims.values()].flat().map((id) => id.split('#')[0]));
	const paragraphs = [...claims].map(([id, ids]) => {
		const marks = ids.length > 0 ? ` [${ids.map((claim) => `@${claim}`).join('; ')}]` : '';
		return `## Of ${id}\n\nWhat is held of this matter is told by those who have looked into it${marks}.\nToday: <Answer question="${id}" subject="amber" />.\n`;
	});
	return `---
title: All about ${topic}
description: What sources say about the matters of ${topic}.
questions: ${JSON.stringify(questions)}
sources: ${JSON.stringify([...sources])}
---

<Compare questions="${questions.slice(0, 5).join(', ')}" />

${paragraphs.join('\n')}`;
}
