import { parseAnswer } from '../../src/engine/answers/answer.ts';
import { parseOrder } from '../../src/engine/answers/order.ts';
import { parseDate } from '../../src/engine/dates.ts';
import { nearest } from '../../src/engine/nearest.ts';
import { isVersion, parseRange } from '../../src/engine/versions.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Question } from '../../src/model/question.ts';
import type { ClaimFields } from '../../src/draft/draft.ts';
import { daySchema, slugSchema, urlSchema } from '../../src/model/text.ts';
import { findControl } from '../../src/draft/control.ts';

/** Why a text does not fit: what was expected, and perhaps the nearest that does. */
export interface Misfit {
	expected: string;
	nearest?: string | undefined;
}

/** Says why a text does not fit; nothing where it does. */
export type Fit = (text: string) => Misfit | undefined;

type Answer = NonNullable<ClaimFields['answer']>;

/** Text of some kind, on one line. */
export const fitsText: Fit = (text) => {
	if (findControl(text) !== undefined) return { expected: 'text without control characters' };
	return text.trim() === '' ? { expected: 'text' } : undefined;
};

/** A gist: short enough to be read at a glance. */
export const fitsGist: Fit = (text) => {
	const expected = `at most 280 characters, these are ${text.length}`;
	return fitsText(text) ?? (text.length > 280 ? { expected } : undefined);
};

/** The id of a record: a word for addresses. */
export const fitsId: Fit = (text) => {
	const expected = 'lower case letters, digits and single hyphens';
	return slugSchema.safeParse(text).success ? undefined : { expected };
};

/** A calendar day. */
export const fitsDay: Fit = (text) => {
	return daySchema.safeParse(text).success ? undefined : { expected: 'a day such as 2026-11-20' };
};

/** A date, as exact as it is known. */
export const fitsDate: Fit = (text) => {
	const expected = 'an EDTF date: 2024, 2024-05, 2024-05-15, or 2024~ for about';
	return parseDate(text) ? undefined : { expected };
};

/** A stretch of time. */
export const fitsPeriod: Fit = (text) => {
	const expected = 'a stretch of time: 2019/2021, 2023-05/.., ../2020 or 2022';
	return parseDate(text) ? undefined : { expected };
};

/** The address of a web page. */
export const fitsUrl: Fit = (text) => {
	return urlSchema.safeParse(text).success ? undefined : { expected: 'an http or https address' };
};

/** One of some words. */
export function fitsOneOf(words: readonly string[]): Fit {
	return (text) => {
		if (words.includes(text)) return undefined;
		const shown =
			words.length > 20 ? `one of ${words.length} that are known` : `one of ${quoteAll(words)}`;
		return { expected: shown, nearest: nearest(text, words) };
	};
}

/** A word that is none of those taken. */
export function fitsNew(taken: readonly string[]): Fit {
	return (text) => {
		return (
			fitsId(text) ?? (taken.includes(text) ? { expected: 'one that is not taken' } : undefined)
		);
	};
}

/** Versions of a subject, one or a range of them. */
export function fitsVersions({ subjects }: Knowledge, subject: string | undefined): Fit {
	const versioning = subjects.find(({ id }) => id === subject)?.versioning ?? 'semver';
	return (text) => {
		if (isVersion(versioning, text) || parseRange(versioning, text)) return undefined;
		return { expected: 'versions such as `2.3`, `<2.0` or `>=1.13,<2.1`' };
	};
}

/** Says why an answer does not fit its question; nothing where it does. */
export function fitAnswer(
	{ subjects }: Knowledge,
	question: Question,
	subject: string | undefined,
	answer: Answer,
): Misfit | undefined {
	const raw = toRaw(answer);
	if (question.answer.type === 'order') {
		const found = parseOrder(question.about ?? [], raw);
		return Array.isArray(found) ? undefined : found;
	}
	const versioning = subjects.find(({ id }) => id === subject)?.versioning ?? 'semver';
	const found = parseAnswer(question.answer, raw, versioning);
	return found.type === 'misfit' ? found : undefined;
}

function toRaw(answer: Answer): Parameters<typeof parseAnswer>[1] {
	if (typeof answer === 'string') return answer;
	if ('length' in answer) return [...answer];
	const { includes = [], excludes = [], only } = answer;
	return { includes: [...includes], excludes: [...excludes], only: only === 'true' };
}

/** Words in backticks, after each other. */
export function quoteAll(words: readonly string[]): string {
	return words.map((word) => `\`${word}\``).join(', ');
}
