import type { Files, Rule } from '../engine/rule.ts';
import { rules } from '../engine/rules/index.ts';

export type { Files };

/** Every rule that a finding can name, by id. */
export function listRules(): readonly Rule[] {
	return rules;
}

/** The lines of each file that another version of it does not have, counted from one. */
export function findOwnLines(files: Files, others: Files): Map<string, Set<number>> {
	return new Map(
		Object.entries(files).map(([file, text]) => {
			const known = new Set((others[file] ?? '').split('\n'));
			const lines = text.split('\n').map((line, index) => (known.has(line) ? 0 : index + 1));
			return [file, new Set(lines.filter((line) => line > 0))];
		}),
	);
}
