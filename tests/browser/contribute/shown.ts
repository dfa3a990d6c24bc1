import type { Page } from 'playwright-core';
import { check } from '../../../src/engine/check.ts';
import { compareStates } from '../../../src/engine/diff.ts';
import { isToFill } from '../../../src/form/to-fill.ts';
import type { Upshot } from '../../../src/model/diff.ts';
import { readKnowledge } from '../../../src/reader/folder.ts';
import { createSides, nameCase } from '../../../src/report/diff-words.ts';
import type { Lookup } from '../../../src/report/lookup.ts';
import { statusWord, tellOutcome } from '../../../src/report/words.ts';

/** What is said of a contribution: findings, fields to fill in, and verdicts that change. */
export interface Said {
	findings: string[];
	toFill: string[];
	verdicts: string[];
	gone: number;
}

/** The file the form made, with its path below the content folder. */
export async function readFile(page: Page): Promise<{ path: string; text: string }> {
	const heading = await page.locator('#step-file ~ h3 code').innerText();
	const text = (await page.locator('.file code').textContent()) ?? '';
	return { path: heading.slice(heading.indexOf('sources/')), text };
}

/** What the form shows. */
export async function readShown(page: Page): Promise<Said> {
	for (const fold of await page.locator('.summary details:not([open]) > summary').all()) {
		await fold.click();
	}
	const lines = async (selector: string) => {
		const texts = await page.locator(selector).allTextContents();
		return texts.map(squeeze);
	};
	const findings = await page.locator('.findings li[data-rule]').evaluateAll((items) =>
		items.map((item) => {
			const place = item.querySelector('.where > code')?.textContent;
			const { rule, severity } = item instanceof HTMLElement ? item.dataset : {};
			return `${place} ${severity} ${rule} ${item.querySelector('p')?.textContent}`;
		}),
	);
	const gone =
		(await page.locator('.gone').count()) > 0 ? await page.locator('.gone').innerText() : '0';
	return {
		findings: findings
			.map((text) => squeeze(text.replace(/(Error|Warning|Notice): /u, '')))
			.toSorted(),
		toFill: (await lines('.to-fill li .hint')).toSorted(),
		verdicts: [...new Set(await lines('.turn[data-changed="true"]'))].toSorted(),
		gone: gone.startsWith('One') ? 1 : Number.parseInt(gone),
	};
}

/** What `check` and `diff` say in a folder before and after. */
export function compareFolders(before: string, after: string, asOf: string): Said {
	const [base, head] = [before, after].map((dir) => {
		const reading = readKnowledge(dir);
		return { knowledge: reading.knowledge, report: check(reading, { asOf }) };
	});
	if (!base || !head) throw new Error('Two folders are compared.');
	const diff = compareStates(base, head);
	const sides = createSides(base.knowledge, head.knowledge);
	const plain = (text: string) => squeeze(text.replaceAll('`', ''));
	const verdicts = diff.verdicts.map((change) => {
		const from = tell(change.from, change.question, sides.base);
		const to = tell(change.to, change.question, sides.head);
		const about = nameCase(change, sides);
		if (!from) return `${about} becomes ${to?.word}: ${to?.outcome}`;
		const was = from.outcome === to?.outcome ? '' : ` (${from.outcome})`;
		return `${about} turns ${from.word}${was} into ${to?.word}: ${to?.outcome}`;
	});
	return {
		findings: diff.findings.new
			.filter((finding) => !isToFill(finding))
			.map(({ place, severity, rule, message, help }) => {
				const where = `${place.file}:${place.line}:${place.column}`;
				return plain(`${where} ${severity} ${rule} ${message}. ${help}`);
			})
			.toSorted(),
		toFill: diff.findings.new
			.filter(isToFill)
			.map(({ message }) => plain(message))
			.toSorted(),
		verdicts: verdicts.map(squeeze).toSorted(),
		gone: diff.findings.gone.length,
	};
}

function tell(upshot: Upshot | null, question: string, lookup: Lookup) {
	const asked = lookup.findQuestion(question);
	if (!upshot || !asked) return undefined;
	return { word: statusWord(upshot.status), outcome: tellOutcome(upshot, asked, lookup) };
}

function squeeze(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}
