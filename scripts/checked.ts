import { check } from '../src/engine/check.ts';
import type { Takes } from '../src/engine/shard.ts';
import { takesAll } from '../src/engine/shard.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Report } from '../src/model/report.ts';
import { daySchema } from '../src/model/text.ts';
import { readKnowledge } from '../src/reader/folder.ts';
import type { Outcome, Settings } from './command.ts';
import { refuse } from './command.ts';
import { createProgress } from './progress.ts';

/** The options of every command that cross-checks the content folder. */
export const checkedOptions = {
	content: { type: 'string' },
	'as-of': { type: 'string' },
} as const;

/** What is known after a content folder was read and cross-checked. */
export interface Checked {
	folder: string;
	reading: Reading;
	report: Report;
}

/** Refuses a day that is none; nothing when there is no such mistake. */
export function findWrongDay(day: string | undefined): Outcome | undefined {
	if (day === undefined || daySchema.safeParse(day).success) return undefined;
	return refuse(
		`Unexpected \`--as-of ${day}\`, expected a day such as \`2026-11-20\``,
		'Write year, month and day, in this order.',
	);
}

/** Reads the content folder and cross-checks it, for the day named, else the one of `kb.yaml`, else today. */
export function readAndCheck(
	values: { content?: string | undefined; 'as-of'?: string | undefined },
	settings: Settings,
	takes: Takes = takesAll,
	onStage: (stage: 'read' | 'check') => void = () => {},
): Checked {
	const folder = values.content ?? settings.content;
	const progress = createProgress(process.stderr);
	const reading = readKnowledge(folder, (done, total) => {
		progress.tick(`Reading sources: ${done} of ${total}`);
	});
	onStage('read');
	progress.show('Checking');
	const asOf = values['as-of'] ?? reading.knowledge.kb['as-of'] ?? settings.today;
	const report = check(reading, { asOf, takes });
	progress.clear();
	onStage('check');
	return { folder, reading, report };
}
