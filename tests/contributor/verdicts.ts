import { check } from '../../scripts/commands/check.ts';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { createSides, nameCase, tellUpshot } from '../../src/report/diff-words.ts';

/** Every verdict that is not the same in two folders, as question, about, before and after. */
export async function listChanged(before: string, after: string): Promise<string[][]> {
	const sides = createSides(readKnowledge(before).knowledge, readKnowledge(after).knowledge);
	const [old, now] = [byCase(await checkFolder(before)), byCase(await checkFolder(after))];
	const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
	return keys.flatMap((key) => {
		const [was, is] = [old.get(key), now.get(key)];
		const verdict = is ?? was;
		if (!verdict || decide(was) === decide(is)) return [];
		const { question } = verdict;
		const told = [
			tellUpshot(was ?? null, question, sides.base),
			tellUpshot(is ?? null, question, sides.head),
		];
		return [[question, nameCase(verdict, sides), ...told]];
	});
}

async function checkFolder(content: string): Promise<Report> {
	const settings = { content, color: false, today: '2026-11-20' };
	const { text } = await check.run(['--format', 'json'], settings);
	return reportSchema.parse(JSON.parse(text));
}

function byCase({ verdicts }: Report): Map<string, Verdict> {
	return new Map(
		verdicts.map((verdict) => {
			const { question, subject, given } = verdict;
			return [JSON.stringify([question, subject, Object.entries(given).toSorted()]), verdict];
		}),
	);
}

function decide(verdict: Verdict | undefined): string {
	return JSON.stringify([verdict?.status, verdict?.answer, verdict?.leaning]);
}
