import { sourceKeys } from '../draft/draft.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { FieldPath, Locate, RecordName } from '../model/record.ts';

/** A field of the form: which record it writes to, where in it, and its name in the page. */
export interface Field {
	record: RecordName;
	path: FieldPath;
	/** `source-title`, `claim-0-basis`. */
	name: string;
}

const claimFields = [
	['question', 'question'],
	['subject', 'subject'],
	['answer', 'answer'],
	['scope.versions', 'versions'],
	['scope.period', 'period'],
	['scope.given', 'given'],
	['basis', 'basis'],
	['at', 'at'],
	['gist', 'gist'],
] as const;

/** Every field of the form that writes to a source and some claims of it; claims by their keys in the form. */
export function listFields(source: string, claims: ReadonlyMap<string, number>): Field[] {
	const own = { kind: 'source', id: source } as const;
	const ofSource = sourceKeys.map((path) => ({ record: own, path, name: `source-${path}` }));
	const ofClaims = [...claims].flatMap(([id, key]) => {
		const record = { kind: 'claim', id: `${source}#${id}` } as const;
		return [
			{ record, path: '', name: `claim-${key}-id` },
			...claimFields.map(([path, name]) => ({ record, path, name: `claim-${key}-${name}` })),
		];
	});
	return [...ofSource, ...ofClaims];
}

/** Makes the function that says which field of the form a finding is about; none for one in another file. */
export function createFieldFinder(
	file: string,
	fields: readonly Field[],
	locate: Locate,
): (finding: Finding) => string | undefined {
	const places = fields.map((field) => ({ ...field, place: locate(field.record, field.path) }));
	return ({ place, message }) => {
		if (place.file !== file) return undefined;
		const second = /second `([^`]+)`/u.exec(message)?.[1];
		if (second !== undefined) return findId(fields, second);
		const before = places.filter((field) => compare(field.place, place) <= 0);
		const found =
			before.find((field) => compare(field.place, place) === 0) ??
			before.toSorted((a, b) => compare(b.place, a.place))[0];
		const missing = /without (?:(versions)|`([a-z-]+)`)/u.exec(message);
		if (!missing || !found) return found?.name;
		const [, versions, name = versions] = missing;
		return `${/^(?:claim-\d+|source)-/u.exec(found.name)?.[0]}${name}`;
	};
}

/** The id of the last claim that has it. */
function findId(fields: readonly Field[], id: string): string | undefined {
	return fields.findLast(({ record, name }) => {
		return 'id' in record && record.id.endsWith(`#${id}`) && name.endsWith('-id');
	})?.name;
}

function compare(a: Place, b: Place): number {
	return a.line - b.line || a.column - b.column;
}
