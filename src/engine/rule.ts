import type { Claim } from '../model/claim.ts';
import type { Severity } from '../model/finding.ts';
import type { FieldPath, RecordName } from '../model/record.ts';
import type { CrossCheck } from './crosscheck.ts';

/** What a rule looks at: the knowledge base by id, and what the cross-check made of it. */
export interface Checked extends CrossCheck {
	/** The day of the verdicts, `2026-11-20`. */
	asOf: string;
	/** Ids of all rules, each of which has a page. */
	rules: readonly string[];
}

/** Something a rule found; `check` adds the rule, its severity and the place. */
export interface Hit {
	on: RecordName;
	field: FieldPath;
	/** One line: "Unexpected …, expected …". */
	message: string;
	/** What to do, an action first. */
	help: string;
	/** Claims concerned. */
	claims?: readonly string[];
	related?: readonly { on: RecordName; field: FieldPath; message: string }[];
}

/** Files of a knowledge base, by path. */
export type Files = Readonly<Record<string, string>>;

/** A law that a knowledge base keeps. */
export interface Rule {
	/** Its name, the name of its file and the address of its page. */
	id: string;
	/** What a finding counts as unless `kb.yaml` says otherwise. */
	severity: Severity;
	/** The law in one sentence. */
	summary: string;
	/** What goes wrong where it is broken. */
	why: string;
	/** Content that keeps it and content that breaks it; files left out are those of a small sound base. */
	examples: { good: Files; bad: Files };
	check(checked: Checked): Iterable<Hit>;
}

/** Names a claim as the record a finding is about. */
export function onClaim({ id }: Pick<Claim, 'id'>): RecordName {
	return { kind: 'claim', id };
}
