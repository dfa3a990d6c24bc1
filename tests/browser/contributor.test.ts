import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readKnowledge } from '../../src/reader/folder.ts';
import { createLookup } from '../../src/report/lookup.ts';
import type { Contribution } from '../contributor/contributions.ts';
import { contributions, parseSource } from '../contributor/contributions.ts';
import { content, play } from '../contributor/play.ts';
import type { Case, ClaimCase } from './contribute/case.ts';
import { fillIn, settle } from './contribute/fill.ts';
import { readShown } from './contribute/shown.ts';
import { serve } from './support.ts';

const site = serve({ folder: '.cache/editors', base: '/editors/' });
const { findQuestion, subjects } = createLookup(readKnowledge(content).knowledge);

test.each(contributions)(
	'in a browser, $name: what is announced is what the merge changes',
	(contribution) =>
		play(contribution, async ({ desk }) => {
			const page = await site.open('contribute/claim/');
			await page.locator('.claim-form form').waitFor();
			await fillIn(page, toCase(contribution));
			await page.locator('#source-accessed').fill('2024-12-01');
			await settle(page);
			const { verdicts } = await readShown(page);
			expect(verdicts).toHaveLength(contribution.announced.length);
			const { name, path } = await download(page);
			expect(name).toBe(`${contribution.id}.yaml`);
			copyFileSync(path, join(desk, 'content/sources', name));
		}),
);

async function download(page: Page): Promise<{ name: string; path: string }> {
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the file' }).click(),
	]);
	return { name: saved.suggestedFilename(), path: await saved.path() };
}

const fieldsSchema = z.object({
	title: z.string(),
	kind: z.string(),
	publisher: z.string(),
	issued: z.string(),
	url: z.string(),
	'speaks-for': z.array(z.string()).default([]),
});
const claimSchema = z.object({
	question: z.string(),
	subject: z.string(),
	answer: z.string(),
	scope: z.object({ versions: z.string().optional() }),
	basis: z.string(),
	at: z.string().default(''),
	gist: z.string().default(''),
});

/** A contribution as somebody fills it in who sees names in place of ids. */
function toCase({ name, id, text }: Contribution): Case {
	const { claims, ...record } = parseSource(text);
	const { 'speaks-for': makers, ...source } = fieldsSchema.parse(record);
	return {
		name,
		source: { ...source, id, speaksFor: makers.map(nameSubject) },
		claims: Object.values(claims).map(toClaimCase),
		shows: [],
	};
}

function toClaimCase(record: unknown): ClaimCase {
	const { question: id, subject, answer, scope, ...fields } = claimSchema.parse(record);
	const question = findQuestion(id);
	if (!question) throw new Error(`There is no question \`${id}\`.`);
	const type = question.answer;
	const label = type.type === 'choice' ? type.options[answer]?.label : undefined;
	const { versions } = scope;
	const when = versions === undefined ? {} : { versions };
	const said = label === undefined ? { type: answer } : { choose: label };
	return {
		...fields,
		...when,
		...said,
		ask: question.ask,
		subject: nameSubject(subject),
	};
}

function nameSubject(id: string): string {
	return subjects.find((subject) => subject.id === id)?.name ?? id;
}

test('no page asked a stranger for anything, nor complained', () => {
	expect(site.troubles).toEqual([]);
});
