import type { Files, Rule } from '../engine/rule.ts';
import { rules } from '../engine/rules/index.ts';

export type { Files };

/** Every rule that a finding can name, by id. */
export function listRules(): readonly Rule[] {
	return rules;
}
