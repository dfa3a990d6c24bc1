import type { SourceFields } from '../../src/draft/draft.ts';

/** What a page or a bibliography says of a source. */
export interface Found {
	fields: SourceFields;
	/** What it says besides, and no field takes, in words. */
	lost: readonly string[];
}

/** Somebody who wrote a source. */
export type Author = NonNullable<SourceFields['authors']>[number];

/**
 * An author by one name: a person where the family name is set apart by a comma.
 *
 * @example 'Doe, Jo' → { family: 'Doe', given: 'Jo' }
 */
export function makeAuthor(name: string): Author {
	const [, family = '', given = ''] = /^([^,]+), *([^,]+)$/u.exec(name) ?? [];
	return family === '' ? { literal: name } : { family, given };
}

/** The fields that hold something. */
export function pickFilled(fields: SourceFields): SourceFields {
	const filled = Object.entries(fields).filter(([, value]) => {
		return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
	});
	return Object.fromEntries(filled);
}
