import type { Build, BuildRow } from './build.ts';
import { growth } from './rows.ts';
import type { Target } from './targets.ts';
import { atMost } from './targets.ts';

// On fewer questions, pages are still slow from the start of the program.
const fewest = 1000;

/** The headings of the table of builds, as one line. */
export const buildHead = line([
	'site',
	'pages',
	's',
	'cpu s',
	'ms/page',
	'peak MiB',
	'dist MB',
	'growth',
]);

/** The measurements of one size, as two lines: the knowledge base, and Starlight with as many pages. */
export function buildLines(row: BuildRow, before: BuildRow | undefined): string {
	const { questions, build, starlight } = row;
	return [
		buildLine(`${showCount(questions)} questions`, build, before?.build),
		buildLine('  Starlight, plain Markdown', starlight, before?.starlight),
	].join('\n');
}

function buildLine(name: string, build: Build, before: Build | undefined): string {
	const { pages, seconds, cpu, maxRss, bytes } = build;
	return line([
		name,
		showCount(pages),
		seconds.toFixed(1),
		cpu.toFixed(1),
		((seconds * 1000) / pages).toFixed(1),
		Math.round(maxRss / 2 ** 20).toString(),
		(bytes / 1e6).toFixed(1),
		before ? growthOf(before, build).toFixed(2) : '',
	]);
}

/** Holds builds against the targets: time grows with the pages, and each further page, nearly all of them made from data, takes little. */
export function judgeBuilds(rows: readonly BuildRow[]): Target[] {
	return rows.flatMap(({ questions, build }, index): Target[] => {
		const before = rows[index - 1]?.build;
		if (!before) return [];
		const name = `${showCount(questions)} questions`;
		const grown = atMost(`${name}, growth`, growthOf(before, build), 1.1, '');
		if (questions < fewest) return [grown];
		const further = (build.seconds - before.seconds) / (build.pages - before.pages);
		return [grown, atMost(`${name}, each further page`, further * 1000, 5, 'ms')];
	});
}

function growthOf(before: Build, build: Build): number {
	return growth(
		{ claims: before.pages, seconds: before.seconds },
		{ claims: build.pages, seconds: build.seconds },
	);
}

function showCount(count: number): string {
	return count.toLocaleString('en').replaceAll(',', ' ');
}

function line([name = '', ...cells]: string[]): string {
	return `${name.padEnd(30)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}
