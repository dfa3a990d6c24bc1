import type { Value } from './control.ts';
import { refuseControl } from './control.ts';
import type { ClaimDraft, QuestionDraft, SourceDraft } from './draft.ts';
import { claimKeys, questionKeys, sourceKeys } from './draft.ts';
import { writeEntries } from './entry.ts';

/** A map of what is given, in the order in which it is written. */
export type Given = Readonly<Record<string, Value>>;

/** Writes a source with its claims as a whole file. */
export function writeSource({ fields, claims }: SourceDraft): string {
	const record = pickGiven({ ...fields, authors: undefined }, sourceKeys);
	const entries = { ...pickGiven(fields, ['title', 'kind']), authors: fields.authors ?? [] };
	const listed = claims.length === 0 ? {} : { claims: nameClaims(claims) };
	const whole = { ...entries, ...record, ...listed };
	refuseControl(whole);
	return `${writeEntries(whole, 0).join('\n')}\n`;
}

/** The given fields of claims by the id of each. */
export function nameClaims(claims: readonly ClaimDraft[]): Given {
	return Object.fromEntries(claims.map(({ id, fields }) => [id, pickGiven(fields, claimKeys)]));
}

/** The given fields of a question by the name it has within its topic. */
export function nameQuestion({ id, fields }: QuestionDraft): Given {
	return { [id.slice(id.indexOf('/') + 1)]: pickGiven(fields, questionKeys) };
}

function pickGiven<Key extends string>(
	fields: { readonly [Name in Key]?: Value | undefined },
	keys: readonly Key[],
): Given {
	const entries = keys.map((key) => [key, prune(fields[key])] as const);
	const given = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
	return Object.fromEntries(given);
}

/** A value without what is empty in it; nothing where that leaves nothing. */
function prune(value: Value | undefined): Value | undefined {
	if (value === undefined || value === '') return undefined;
	if (typeof value === 'string') return value;
	if (isList(value)) return value.length === 0 ? undefined : value;
	const entries = Object.entries(value).map(([key, inner]) => [key, prune(inner)] as const);
	const given = entries.filter(([, inner]) => inner !== undefined);
	return given.length === 0 ? undefined : Object.fromEntries(given);
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}
