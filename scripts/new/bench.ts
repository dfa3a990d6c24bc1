import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Checked } from '../checked.ts';
import { findWrongDay, readAndCheck } from '../checked.ts';
import type { Settings } from '../command.ts';
import { createRefusal } from '../refusal.ts';
import type { commonOptions, Values } from './flags.ts';
import { requireWritable } from './save.ts';

/** What stands ready while something is added: the folder as it is, what the check says of it, and how to go about it. */
export interface Bench {
	base: Checked;
	knowledge: Knowledge;
	settings: Settings;
	values: Values<typeof commonOptions>;
	/** Whether somebody is there to be asked. */
	asks: boolean;
}

/** Reads and checks the content folder, once it is known that something can be written to it. */
export function openBench(
	values: Values<typeof commonOptions>,
	settings: Settings,
	path: string,
): Bench {
	const day = values['as-of'];
	if (findWrongDay(day)) {
		throw createRefusal(
			`Unexpected \`--as-of ${day}\`, expected a day such as \`2026-11-20\``,
			'Write year, month and day, in this order.',
		);
	}
	const base = readAndCheck(values, settings);
	if (!values['dry-run']) requireWritable(base.folder, path);
	return {
		base,
		knowledge: base.reading.knowledge,
		settings,
		values,
		asks: settings.asks === true,
	};
}
