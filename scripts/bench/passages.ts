import { indexText } from '../../src/engine/passages/index-text.ts';
import { parseFingerprint } from '../../src/engine/passages/fingerprint.ts';
import { tracePassages } from '../../src/engine/passages/trace.ts';
import { readKnowledge } from '../../src/reader/folder.ts';
import { readTexts } from '../../src/reader/texts.ts';
import type { Fate, Revision } from './alter.ts';
import { reviseText } from './alter.ts';
import { createRandom } from './random.ts';

/** What somebody who brings a text up to date may do to it. */
export const revision: Revision = { words: 0.05, dropped: 0.1, moved: 0.1 };

/** How often passages of each fate were taken for each. */
export type Confusion = Record<Fate, Record<Fate, number>>;

const fates = ['found', 'moved', 'changed', 'vanished'] as const satisfies readonly Fate[];

/** Revises texts at random, so many times, and counts what their passages are taken for. */
export function confuse(
	sources: readonly { text: string; passages: readonly string[] }[],
	times: number,
): Confusion {
	const none = () => ({ found: 0, moved: 0, changed: 0, vanished: 0 });
	const counts = { found: none(), moved: none(), changed: none(), vanished: none() };
	for (let seed = 1; seed <= times; seed++) {
		for (const { text, passages } of sources) {
			const { text: revised, fateOf } = reviseText(text, revision, createRandom(seed));
			const traces = tracePassages(indexText(revised), passages);
			for (const passage of passages) {
				const { offset, words } = parseFingerprint(passage);
				const trace = traces.get(passage);
				if (trace) counts[fateOf(offset, offset + words)][trace.state]++;
			}
		}
	}
	return counts;
}

/** The passages of all claims whose source's text is in a folder, with the texts. */
export function readPassages(
	content: string,
	dir: string,
): { text: string; passages: readonly string[] }[] {
	const { knowledge } = readTexts(dir, content, readKnowledge(content));
	return knowledge.sources.flatMap(({ id, claims }) => {
		const text = knowledge.texts?.get(id)?.text;
		const passages = claims.flatMap(({ passage }) => passage ?? []);
		return text === undefined || passages.length === 0 ? [] : [{ text, passages }];
	});
}

/** The counts as a table, with precision and recall of each fate and of being there at all. */
export function tellConfusion(counts: Confusion): string {
	const head = line('', [...fates, 'recall', 'precision']);
	const rows = fates.map((fate) => {
		const { recall, precision } = rate(counts, [fate]);
		return line(fate, [...fates.map((taken) => `${counts[fate][taken]}`), recall, precision]);
	});
	const there = rate(counts, ['found', 'moved', 'changed']);
	const still = line('still there', ['', '', '', '', there.recall, there.precision]);
	return [head, ...rows, still].join('\n');
}

function rate(counts: Confusion, of: readonly Fate[]): { recall: string; precision: string } {
	const sum = (rows: readonly Fate[], columns: readonly Fate[]) =>
		rows.flatMap((row) => columns.map((column) => counts[row][column])).reduce((a, b) => a + b, 0);
	const right = sum(of, of);
	const show = (all: number) => (all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} %`);
	return { recall: show(sum(of, fates)), precision: show(sum(fates, of)) };
}

function line(name: string, cells: readonly string[]): string {
	return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
